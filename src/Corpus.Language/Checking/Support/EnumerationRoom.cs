using Corpus.Language.Model;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for the values of enumerations.</summary>
internal sealed class EnumerationRoom(StatementUnderCheck statement) : WordsRoom(statement)
{
    private readonly EquatableArray<EnumerationValueModel> _values = statement.Linkage.Enumeration(statement.Datatype.Name)?.Values ?? [];

    protected override NameEvidence Look(QuoteUnderCheck quote, string value) => NameEvidence.OfState(
        quote.Passage,
        quote.Language,
        value,
        _values.FirstOrDefault(known => known.Name == value)?.AliasesIn(quote.Tag) ?? [],
        _values.Where(known => known.Name != value).SelectMany(other => other.AliasesIn(quote.Tag).Prepend(NameWords.Of(other.Name))),
        Statement.Property.Name);

    protected override string OwnerOf(string value) => Statement.Datatype.Name + "." + value;
}
