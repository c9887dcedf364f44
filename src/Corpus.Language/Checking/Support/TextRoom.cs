using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for texts.</summary>
internal sealed class TextRoom(StatementUnderCheck statement) : WordsRoom(statement)
{
    protected override NameEvidence Look(QuoteUnderCheck quote, string value) =>
        NameEvidence.OfText(quote.Passage, quote.Language, value, Statement.Property.Name);
}
