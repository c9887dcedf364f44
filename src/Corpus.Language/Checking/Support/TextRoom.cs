using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for texts.</summary>
internal sealed class TextRoom(StatementUnderCheck statement) : ValueRoom(statement)
{
    public override ValueAnswer Read(QuoteUnderCheck quote, int index) => ValueAnswer.If(ValueEvidence.PrintsText(quote.Text, Statement.Values[index]));
}
