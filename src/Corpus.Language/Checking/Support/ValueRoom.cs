using Corpus.Language.Problems;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for the values of a statement in its quotes: one room for each kind of value.</summary>
internal abstract class ValueRoom(StatementUnderCheck statement)
{
    protected StatementUnderCheck Statement { get; } = statement;

    /// <summary>The room for the values of a statement.</summary>
    public static ValueRoom Of(StatementUnderCheck statement) => statement.Datatype switch
    {
        var datatype when RangeRoom.HasEnds(datatype) => new RangeRoom(statement),
        { IsNumeric: true } => new NumberRoom(statement),
        { Kind: Model.DatatypeKind.Date } => new DateRoom(statement),
        { Kind: Model.DatatypeKind.Boolean } => new BooleanRoom(statement),
        { Kind: Model.DatatypeKind.Enumeration } => new EnumerationRoom(statement),
        { Kind: Model.DatatypeKind.Entity } => new EntityRoom(statement),
        { Kind: Model.DatatypeKind.Uri } => new AddressRoom(statement),
        _ => new TextRoom(statement),
    };

    /// <summary>Looks for one of the values in a quote.</summary>
    public abstract ValueAnswer Read(QuoteUnderCheck quote, int index);

    /// <summary>What is wrong with the only value of a statement when all of its quotes have been read; null if nothing is.</summary>
    public virtual Problem? Missing() => null;

    /// <summary>What is wrong with a quote that does not print a value, where it is more than that.</summary>
    public virtual Problem? Refusal(QuoteUnderCheck quote, ValueAnswer answer) =>
        answer is { Kind: ValueAnswerKind.Uncertain, Because: { } because } && Statement.Datatype.IsNumeric
            ? NumberProblems.NotCertain(
                Statement.Problems.At(quote.Quote.Span),
                Statement.Owner,
                string.Join(", ", Statement.Values),
                $"“{MessageText.Short(quote.Text)}”",
                because)
            : null;

    /// <summary>What the quote prints instead, for messages: “ (it prints 20)”.</summary>
    public virtual string Instead(QuoteUnderCheck quote) => "";
}
