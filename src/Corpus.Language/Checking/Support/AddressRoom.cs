using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for addresses.</summary>
internal sealed class AddressRoom(StatementUnderCheck statement) : ValueRoom(statement)
{
    public override ValueAnswer Read(QuoteUnderCheck quote, int index) => ValueAnswer.If(UriSearch.Contains(quote.Text, Statement.Values[index]));
}
