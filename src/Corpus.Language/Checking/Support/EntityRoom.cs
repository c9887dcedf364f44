using Corpus.Language.Problems;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for the names of entities.</summary>
internal sealed class EntityRoom(StatementUnderCheck statement) : ValueRoom(statement)
{
    public override ValueAnswer Read(QuoteUnderCheck quote, int index) => ValueAnswer.If(ValueEvidence.PrintsName(quote.Text, NamesOf(index)));

    public override string Instead(QuoteUnderCheck quote) => $" (it is known as {MessageText.Or(NamesOf(0).ToArray())})";

    private EquatableArray<string> NamesOf(int index) => Statement.Linkage.Entity(Statement.Values[index])?.Names ?? [];
}
