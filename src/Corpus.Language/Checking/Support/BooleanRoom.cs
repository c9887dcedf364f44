using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for the words by which a boolean is affirmed or denied.</summary>
internal sealed class BooleanRoom(StatementUnderCheck statement) : ValueRoom(statement)
{
    public override ValueAnswer Read(QuoteUnderCheck quote, int index)
    {
        // A property's name is English: of a quote in another language only the words say something that its declaration lists.
        var rule = Statement.Entry.Rule;
        if (LanguageTables.Of(quote.Language) is not { } tables || (tables.File is not null && rule.TrueWords.Count == 0 && rule.FalseWords.Count == 0))
        {
            return new(ValueAnswerKind.NotChecked);
        }

        var evidence = ValueEvidence.PrintsBoolean(quote.Text, Statement.Property.Name, rule.TrueWords, rule.FalseWords, quote.Language);
        quote.Places.AddRange(evidence.Places.Select(place => new ValuePlace(index, place.First, place.End)));
        return evidence.Value is { } said && said == (Statement.Values[index] == "true") ? ValueAnswer.Printed
            : evidence.Words is not { } words ? new(ValueAnswerKind.NotPrinted, "has no words for it")
            : evidence.Value is null ? new(ValueAnswerKind.Uncertain, $"it prints “{MessageText.Short(words)}”, which is not certain")
            : new(ValueAnswerKind.Contradicted, $"it prints “{MessageText.Short(words)}”");
    }

    public override Problem? Refusal(QuoteUnderCheck quote, ValueAnswer answer)
    {
        var name = Statement.Property.Name;
        var expected = answer.Kind == ValueAnswerKind.NotPrinted
            ? $"it has none of the words of `{name}` and none of its `trueWords` and `falseWords`; quote words that say it, list them there, or explain in a " +
                "`reading`"
            : $"{answer.Because}; correct the fact, or quote words that say it";
        return ContextProblems.NotAffirmed(Statement.Problems.At(quote.Quote.Span), quote.Text, name, Statement.Values[0], expected);
    }
}
