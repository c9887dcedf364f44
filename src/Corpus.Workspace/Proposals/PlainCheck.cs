using Corpus.Language.Model;
using Corpus.Language.Provenance.Printed;
using Corpus.Workspace.Passages;

namespace Corpus.Workspace.Proposals;

/// <summary>
/// Whether a passage states its value as the document's own words and of now: it is no question, stands in no quotation, says nothing of what used to be, of
/// what came or went, and denies nothing on the way to the value. In English alone.
/// </summary>
internal static class PlainCheck
{
    /// <summary>A verb of change says of a number right behind it that it is the change.</summary>
    private const int ChangeWords = 3;

    private static readonly HashSet<string> Denials = Set("no not never nobody none neither nor without hardly scarcely few nowhere");

    private static readonly HashSet<string> Past = Set("formerly previously originally initially sometime erstwhile former");

    private static readonly HashSet<string> Changes = Set(
        "lost lose loses losing gained gain gains gaining added add adds adding shed sheds shedding removed removes scrapped scraps demolished dropped "
            + "drops rose rises fell falls "
        + "grew grows shrank shrinks saved saves");

    public static IEnumerable<string> Of(PropertyModel property, FactProposal proposal, IEnumerable<CitedPassage> passages) =>
        passages.Where(static passage => passage.IsEnglish)
            .SelectMany(passage => passage.Values.Select(value => Wrong(property, proposal, passage, value)).OfType<string>().Take(1)
            .Select(problem => $"“{passage.Quote}”: {problem}"));

    private static string? Wrong(PropertyModel property, FactProposal proposal, CitedPassage passage, WordRange value)
    {
        if (IsQuestion(passage, value))
        {
            return "its sentence is a question; quote one that states it";
        }

        if (property.Datatype.Kind is not (DatatypeKind.Text or DatatypeKind.Uri) && proposal.ClaimedBy.Count == 0 && IsQuoted(passage, value))
        {
            return "the document has it in quotation marks, as somebody's words; quote its own, or say `claimedBy`";
        }

        var run = passage.RunOf(value);
        string[] before = [.. Enumerable.Range(run.First, value.First - run.First).Select(passage.Sentences.Text.Word)];
        if (property.Datatype.Kind != DatatypeKind.Boolean && proposal.Comparator is null && Array.Find(before, Denials.Contains) is { } denial)
        {
            return $"“{denial}” stands before the value, and may deny it; quote a passage that states it plainly";
        }

        var isDated = property.Datatype.Kind is DatatypeKind.Date or DatatypeKind.Period || proposal.AsOf is not null || proposal.From is not null
            || proposal.Until is not null;
        if (!isDated && WasSo(passage, run.First, before) is { } was)
        {
            return $"“{was}” says that it was so once; quote a passage of how it is, or say `asOf`, `from` or `until`";
        }

        return property.Datatype.IsNumeric && Array.Find(before[Math.Max(0, before.Length - ChangeWords)..], Changes.Contains) is { } change
            && !NameWords.Of(property.Name).Split(' ').Any(word => WordStems.AreAkin(word, change))
                ? $"“{change}” makes the number that of a change; quote a passage that says how much it is"
                : null;
    }

    /// <summary>“used to have”, “formerly had”, “once was”; but not “once in 200 days”.</summary>
    private static string? WasSo(CitedPassage passage, int first, string[] before)
    {
        for (var index = 0; index < before.Length; index++)
        {
            var isUsedTo = Is(before[index], "used") && index + 1 < before.Length && Is(before[index + 1], "to");
            var isOnce = Is(before[index], "once") && index + 1 < before.Length && passage.Sentences.Context.MayBeVerb(first + index + 1);
            if (isUsedTo || isOnce || Past.Contains(before[index]))
            {
                return isUsedTo ? "used to" : before[index];
            }
        }

        return null;
    }

    private static bool IsQuestion(CitedPassage passage, WordRange value)
    {
        var text = passage.Sentences.Text;
        var sentence = passage.SentenceOf(value);
        var behind = text.Raw.AsSpan(text.RawEnd(sentence.End - 1),
            (sentence.End < text.Count ? text.RawStart(sentence.End) : text.Raw.Length) - text.RawEnd(sentence.End - 1));
        return behind.Contains('?');
    }

    /// <summary>Whether a quotation was opened in the paragraph and not closed before the value.</summary>
    private static bool IsQuoted(CitedPassage passage, WordRange value)
    {
        var text = passage.Sentences.Text;
        var before = text.Raw.AsSpan(0, text.RawStart(value.First));
        before = before[(before.LastIndexOf("\n\n") + 1)..];
        return before.Count('“') > before.Count('”') || before.Count('«') > before.Count('»') || before.Count('"') % 2 == 1;
    }

    private static bool Is(string word, string other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
