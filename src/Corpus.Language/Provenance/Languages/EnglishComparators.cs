namespace Corpus.Language.Provenance.Languages;

/// <summary>The phrases by which English says how a number is meant.</summary>
internal static class EnglishComparators
{
    public static readonly ComparatorPhrases Words = new(
        before:
        [
            (Comparator.AtMost, "up to|at most|at the most|no more than|not more than|no greater than|not over|not above|not exceeding|not exceed|"
                + "as much as|as many as|a maximum of|maximum of|maximum|no higher than|no longer than|not longer than|no later than"),
            (Comparator.AtLeast, "at least|at the least|no less than|not less than|no fewer than|not fewer than|"
                + "not under|not below|a minimum of|minimum of|minimum|no lower than|from at least"),
            (Comparator.MoreThan, "more than|over|above|greater than|higher than|longer than|larger than|in excess of|"
                + "exceeding|exceeds|exceeded|exceed|upwards of|just over|well over|beyond"),
            (Comparator.LessThan, "less than|fewer than|under|below|lower than|shorter than|smaller than|just under|well under|short of"),
            (Comparator.About, "about|around|nearly|almost|approximately|approx|roughly|some|circa|ca|close to|"
                + "an estimated|estimated|in the region of|in the order of|on the order of|more or less"),
            (Comparator.Exactly, "exactly|precisely|no more and no less than|no more or less than|no more nor less than"),
        ],
        after:
        [
            (Comparator.AtLeast, "or more|or longer|or higher|or greater|or above|or over|and more|and above|and over|plus|at least|at a minimum|at minimum"),
            (Comparator.AtMost, "or less|or fewer|or under|or below|or lower|or shorter|at most|at the most|at a maximum|at maximum"),
            (Comparator.About, "or so|odd|or thereabouts|approximately|roughly"),
            (Comparator.Exactly, "exactly|precisely|no more and no less|no more no less"),
        ]);
}
