namespace Corpus.Language.Provenance.Languages;

/// <summary>Sayings and words of English whose numbers count nothing.</summary>
internal static class EnglishSayings
{
    public static readonly Dictionary<string, string[][]> ByFirstWord = new[]
    {
        "one by one", "two by two", "three by three", "four by four", "one after another", "one after the other", "one another", "one at a time",
        "two at a time", "one and all", "one and only", "one and the same", "one or other", "one or another", "one way or another", "one way or the other",
        "all in one", "one for all", "for one thing", "at one point", "at one time", "at any one time", "on the one hand", "on one hand", "on one side",
        "from one another", "one step ahead", "one thing led to another", "one thing is", "one to one", "one on one", "one too many", "one for the road",
        "one for the books", "number one", "day one", "square one", "year zero", "ground zero", "patient zero", "zero hour", "zero sum", "zero tolerance",
        "zero in on", "zeroed in", "two birds with one stone", "two wrongs", "two sides of the same coin", "in two minds", "of two minds", "two left feet",
        "two peas in a pod", "two faced", "two timing", "two way street", "two can play", "two to tango", "put two and two", "three cheers",
        "three musketeers", "four corners of the earth", "four corners of the world", "four letter word", "on all fours", "high five", "take five",
        "five o'clock shadow", "six feet under", "six of one", "at sixes and sevens", "deep six", "seventh heaven", "seven seas", "seven deadly sins",
        "seven year itch", "eight ball", "behind the eight ball", "nine lives", "whole nine yards", "nine to five", "cloud nine", "dressed to the nines",
        "nine days wonder", "ten to one", "ten a penny", "two a penny", "perfect ten", "hang ten", "eleventh hour", "twenty twenty", "twenty twenty vision",
        "twenty four seven", "forty winks", "fifty fifty", "fifty shades", "fifteen minutes of fame", "catch twenty two", "sweet sixteen",
        "a hundred times over", "one hundred and ten per cent", "a thousand and one", "a thousand cuts", "thousand cuts", "a thousand times over",
        "a thousand apologies", "a thousand years hence", "one in a million", "a million to one", "thanks a million", "a million dollar question",
        "million dollar question", "sixty four thousand dollar question", "like a million dollars", "one trick pony", "one stop shop", "one off", "one sided",
        "one size fits all", "one time", "one liner", "one upmanship", "one hit wonder", "one night stand", "one armed bandit", "one of a kind",
        "one of those", "one of these days", "one fine day", "some one", "20 20", "50 50", "9 to 5", "1 on 1", "2 by 2", "the one and only",
        "the twelve days of christmas", "in one go", "in one fell swoop", "at one fell swoop", "in the one and", "as one man", "once in a thousand",
        "six pack", "to the nth", "two thirds majority", "three ring circus", "third time lucky", "two's company", "two is company", "it takes two",
        "two heads are better", "with one voice", "with one accord", "under one roof", "in one piece", "in one breath", "one good turn", "one man's",
    }
        .Distinct(StringComparer.Ordinal)
        .Select(static phrase => phrase.Split(' '))
        .GroupBy(static words => words[0], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
}
