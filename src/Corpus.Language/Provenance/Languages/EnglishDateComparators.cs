namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The phrases by which English says how a date is meant. “Since”, “from” and “until” say where something begins or ends, and fit a date as it is, too.
/// </summary>
internal static class EnglishDateComparators
{
    public static readonly ComparatorPhrases Words = new(
        before:
        [
            new(
                "no later than|not later than|at the latest by|by|on or before|not after|as late as|by the end of|by the start of|by the beginning of|"
                + "by the middle of|"
                + "up to|up until|at the latest in|at the latest on",
                Comparator.AtMost),
            new("before|prior to|ahead of|earlier than|just before|shortly before|not long before|sometime before|some time before", Comparator.LessThan),
            new(
                "no earlier than|not earlier than|not before|on or after|as early as|at the earliest in|at the earliest on|at the earliest by",
                Comparator.AtLeast),
            new("after|later than|just after|shortly after|not long after|soon after|sometime after|some time after|following|past", Comparator.MoreThan),
            new("about|around|circa|ca|approximately|roughly|near", Comparator.About),
            new("since|ever since|from|starting|beginning|as of|as from|with effect from|effective|"
            + "effective from", NumberSense.AsItIs, Comparator.AtLeast, Comparator.MoreThan),
            new("until|till|through|to|ending|not until|not till|only after", NumberSense.AsItIs, Comparator.AtMost, Comparator.LessThan),
            new("exactly|precisely", Comparator.Exactly),
            new(
                "instead of|rather than|as opposed to|postponed from|moved from|brought forward from|delayed from|not|not in|not on|other than|except|"
                + "except in|except on|originally|originally set for|originally planned for|previously|previously set for|formerly",
                NumberSense.Former),
            new("between", NumberSense.Unclear),
        ],
        after:
        [
            new("or earlier|or before|at the latest|or sooner", Comparator.AtMost),
            new("or later|or after|at the earliest|onwards|onward|or thereafter", Comparator.AtLeast),
            new("or so|or thereabouts|or about then", Comparator.About),
        ]);
}
