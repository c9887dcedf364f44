namespace Corpus.Language.Provenance.Languages;

/// <summary>Words of English that are in any text.</summary>
internal static class EnglishCommonWords
{
    /// <summary>Words that say nothing of what a quote is about: that a reading has one of them explains nothing.</summary>
    public static readonly HashSet<string> Common = Set(
        "a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|is|are|was|were|be|been|being|has|have|had|do|does|did|it|its|this|that|these|those|he|she|"
        + "they|"
        + "them|his|her|their|who|which|what|there|here|not|so|if|then|than|also|all|we|you|i|one|hi|thi|doe|wa|ha");

    /// <summary>The words that make what is before them the same as what is behind them.</summary>
    public static readonly HashSet<string> Equality = Set("is|are|equals|equal|means|mean|makes|make|was|were|be");

    /// <summary>The words before a number that make something else of it: “the day after 4 May”, “a week and two days”.</summary>
    public static readonly HashSet<string> Operations = Set(
        "and|plus|less|minus|but|except|after|before|times|twice|thrice|double|half|more|fewer|than|since|from|to|with|without|over|by|per|multiplied|divided|"
        + "added|of|until|following|later|earlier|past|between|next|last|every|each");

    private static HashSet<string> Set(string words) => new(words.Split('|'), StringComparer.OrdinalIgnoreCase);
}
