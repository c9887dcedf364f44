using Corpus.Language.Problems;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for the words by which a boolean is affirmed or denied.</summary>
internal sealed class BooleanRoom(StatementUnderCheck statement) : ValueRoom(statement)
{
    public override ValueAnswer Read(QuoteUnderCheck quote, int index)
    {
        var rule = Statement.Entry.Rule;
        if (rule.TrueWords.Count + rule.FalseWords.Count == 0)
        {
            return new(ValueAnswerKind.NotChecked);
        }

        var evidence = ValueEvidence.PrintsBoolean(quote.Text, Statement.Property.Name, rule.TrueWords, rule.FalseWords, quote.Language);
        return evidence.Value is { } said && said == (Statement.Values[index] == "true") ? ValueAnswer.Printed
            : evidence.Words is not { } words ? new(ValueAnswerKind.NotPrinted, "has no words for it")
            : evidence.Value is null ? new(ValueAnswerKind.Uncertain, $"does not say it for certain: it prints “{MessageText.Short(words)}”")
            : new(ValueAnswerKind.Contradicted, $"contradicts: it prints “{MessageText.Short(words)}”");
    }
}
