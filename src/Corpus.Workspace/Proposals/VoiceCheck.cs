using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Values;
using Corpus.Workspace.Passages;

namespace Corpus.Workspace.Proposals;

/// <summary>
/// Whether anything in the run of words before a value hedges or attributes, whether or not the rules of context say that it reaches the value. They are made
/// to be right of most sentences; of a draft that nobody has looked at the doubtful ones are refused.
/// </summary>
internal static class VoiceCheck
{
    private static readonly HashSet<string> Modals = Set("would should could might ought");

    private static readonly HashSet<string> Plans = Set(
        "plan plans planning propose proposes promise promises offer offers pledge pledges seek seeks want wants hope hopes target targets");

    private static readonly HashSet<string> Articles = Set("a an the another its their his her at for");

    private static readonly HashSet<string> Sayings = Set(
        "boast boasts boasted brag brags bragged suspect suspects suspected guess guesses guessed fear fears feared fancy fancies trust trusts tout touts "
            + "touted advertise advertises "
        + "advertised imagine imagines imagined swear swears swore assume assumes assumed presume presumes presumed rumour rumours rumoured rumor rumors "
        + "rumored pretend pretends pretended");

    /// <summary>Words that state what follows their “that”, or belong to it: “found that”, “so that”, “provides that”.</summary>
    private static readonly HashSet<string> Stating = Set(
        "find finds found show shows showed shown prove proves proved proven confirm confirms confirmed measure measures measured establish establishes "
            + "established note notes noted "
        + "record records recorded provide provides provided require requires required stipulate stipulates agree agrees agreed decide decides decided "
        + "enact enacts ensure ensures "
        + "so such now given except than fact known means mean see saw");

    private static readonly HashSet<string> Subjects = Set("the a an it its they their he she this these those all no some both");

    public static IEnumerable<string> Of(FactProposal proposal, IEnumerable<CitedPassage> passages)
    {
        var said = EnglishContextNames.Of(NameWords.Of(proposal.Property));
        // A source as claimant says itself what it says: somebody whom it names is another one.
        var isReported = proposal.ClaimedBy.Any(static claimant => !claimant.StartsWith(FactYaml.SourcePrefix, StringComparison.Ordinal));
        var asked = (proposal.Modality is null ? ContextKinds.Hedged : ContextKinds.None) | (isReported ? ContextKinds.None : ContextKinds.Attributed);
        foreach (var passage in passages)
        {
            var found = passage.Values.Select(value =>
                Found(passage, new WordRange(passage.RunOf(value).First, value.First - passage.RunOf(value).First), asked & ~said))
                .FirstOrDefault(static word => word is not null);
            if (found is not null)
            {
                yield return $"“{passage.Quote}”: “{found}” stands before the value, so that it may be no plain fact; quote a passage that states it "
                    + "plainly, or say "
                    + "`modality` or `claimedBy`";
            }

            if (proposal.Modality is { } modality && !passage.Values.All(value => Hedges(passage, value).HasFlag(KindOf(modality))))
            {
                yield return $"“{passage.Quote}”: nothing in its sentence says that the value is {modality}; say the `modality` that the document has, or none";
            }
        }
    }

    /// <summary>How the document hedges a value.</summary>
    private static ContextKinds Hedges(CitedPassage passage, WordRange value) => passage.Sentences.Scopes
        .Where(scope => scope.First < value.End && scope.End > value.First).Aggregate(ContextKinds.None, static (kinds, scope) => kinds | scope.Kinds);

    private static ContextKinds KindOf(string modality) => Modalities.Find(modality) switch
    {
        Modality.Possible => ContextKinds.Possible,
        Modality.Planned => ContextKinds.Planned,
        Modality.Expected => ContextKinds.Expected,
        Modality.Conditional => ContextKinds.Conditional,
        _ => ContextKinds.None,
    };

    private static string? Found(CitedPassage passage, WordRange words, ContextKinds asked)
    {
        var text = passage.Sentences.Text;
        foreach (var scope in passage.Sentences.Scopes)
        {
            if ((scope.Kinds & asked) != 0 && (scope.Kinds & ContextKinds.Negated) == 0 && scope.Trigger >= words.First && scope.Trigger < words.End)
            {
                return passage.Sentences.Read(new WordRange(scope.Trigger, scope.TriggerEnd - scope.Trigger));
            }
        }

        for (var word = words.First; passage.IsEnglish && word < words.End; word++)
        {
            var (here, next) = (text.Word(word), word + 1 < words.End ? text.Word(word + 1) : "");
            var isHedge = Modals.Contains(here) || (Plans.Contains(here) && Articles.Contains(next));
            var isSaying = Sayings.Contains(here) || (word > words.First && IsThatClause(passage, text.Word(word - 1), here, word + 1, words.End));
            if ((isHedge && (asked & ContextKinds.Hedged) != 0) || (isSaying && (asked & ContextKinds.Attributed) != 0))
            {
                return passage.Sentences.Read(new WordRange(word, 1));
            }
        }

        return null;
    }

    /// <summary>“… that the bridge is”, and not “the bridge that spans”.</summary>
    private static bool IsThatClause(CitedPassage passage, string before, string that, int next, int end) =>
        string.Equals(that, "that", StringComparison.OrdinalIgnoreCase) && next < end && !Stating.Contains(before)
        && (Subjects.Contains(passage.Sentences.Text.Word(next)) || passage.Sentences.Context.IsCapital(next));

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
