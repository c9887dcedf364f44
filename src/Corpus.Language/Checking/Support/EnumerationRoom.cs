using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for the values of enumerations.</summary>
internal sealed class EnumerationRoom(StatementUnderCheck statement) : ValueRoom(statement)
{
    public override ValueAnswer Read(QuoteUnderCheck quote, int index) => ValueAnswer.If(ValueEvidence.PrintsEnumeration(
        quote.Text,
        Statement.Values[index],
        Statement.Linkage.Enumeration(Statement.Datatype.Name)?.Values.FirstOrDefault(known => known.Name == Statement.Values[index])?.Aliases ?? []));
}
