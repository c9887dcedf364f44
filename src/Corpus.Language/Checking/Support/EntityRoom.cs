using Corpus.Language.Problems;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for the names of entities.</summary>
internal sealed class EntityRoom(StatementUnderCheck statement) : WordsRoom(statement)
{
    public override string Instead(QuoteUnderCheck quote) => $" (it is known as {MessageText.Or(NamesOf(Statement.Values[0]).ToArray())})";

    protected override NameEvidence Look(QuoteUnderCheck quote, string value) => NameEvidence.OfName(
        quote.Passage,
        quote.Language,
        NamesOf(value),
        Statement.Property.Name,
        words => Statement.Linkage.EntityCalled(words) is { } other && other != value,
        words => Statement.Subject is { } subject
            && Statement.Linkage.Entity(subject)?.Names.Any(name => name.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0) == true);

    private EquatableArray<string> NamesOf(string value) => Statement.Linkage.Entity(value)?.Names ?? [];
}
