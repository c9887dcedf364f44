namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The words by which the name of a property says itself that its values are denied, hedged or claimed: a document that says “aims to” of an
/// <c>aim</c>, or “accused of” of what somebody is <c>accusedOf</c>, says what the property does.
/// </summary>
internal static class EnglishContextNames
{
    private static readonly Dictionary<string, ContextKinds> Kinds = Read(
        (ContextKinds.Planned,
            "plan plans planned planning aim aims aimed goal goals purpose purposes objective objectives target targets targeted intention intentions intended intends intent ambition ambitions "
            + "proposal proposals proposed proposes promise promises promised pledge pledges pledged commitment commitments vow vowed hope hopes hoped seek seeks sought want wants wanted "
            + "desire desires desired request requested demand demands demanded offer offers offered scheduled due future prospective agenda threatened sought considered attempt attempts"),
        (ContextKinds.Expected, "expected expects expectation expectations forecast forecasts projected projection predicted prediction predictions anticipated outlook likely"),
        (ContextKinds.Possible, "possible possibly potential potentially may might could risk risks threat threats chance option options suspected suspicion feared fear fears"),
        (ContextKinds.Conditional, "condition conditions conditional if would scenario contingency contingent case prerequisite requirement"),
        (ContextKinds.Attributed,
            "says said claim claims claimed accused accuses accusation accusations alleged allegation allegations opinion opinions view views statement statements believes belief beliefs "
            + "argues argument arguments criticism criticisms critics warns warning warnings reported rumour rumours rumor rumors comment comments insists charged charges according"),
        (ContextKinds.Negated,
            "no not non without lack lacks lacking lacked exclude excludes excluded exclusion exclusions except exception exceptions exempt exempted exemption exemptions refuses refused refusal "
            + "reject rejects rejected rejection deny denies denied denial absent absence missing prohibits prohibited prohibition forbids forbidden banned bans never none prevented prevents "
            + "opposes opposed avoided avoids acquitted cleared free unlike failed failure unable abstained abstains"));

    /// <summary>What the words of a name say of its values.</summary>
    /// <param name="words">The words, with a space between.</param>
    public static ContextKinds Of(string words)
    {
        var kinds = ContextKinds.None;
        foreach (var word in words.Split(' '))
        {
            kinds |= Kinds.TryGetValue(word, out var found) ? found : ContextKinds.None;
        }

        return (kinds & ContextKinds.Hedged) != 0 ? kinds | ContextKinds.Hedged : kinds;
    }

    private static Dictionary<string, ContextKinds> Read(params (ContextKinds Kinds, string Words)[] groups)
    {
        var kinds = new Dictionary<string, ContextKinds>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, words) in groups)
        {
            foreach (var word in words.Split(' '))
            {
                kinds[word] = kinds.TryGetValue(word, out var before) ? before | kind : kind;
            }
        }

        return kinds;
    }
}
