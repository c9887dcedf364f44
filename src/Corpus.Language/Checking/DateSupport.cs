using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking;

/// <summary>Which parts of a date the quotes of a statement print. What one quote does not print, another may.</summary>
internal sealed class DateSupport(EdtfDate value, Comparator comparator)
{
    private DateParts _printed;

    /// <summary>The parts that no quote so far prints, in words; null if there are none.</summary>
    public string? Missing => (DateMention.PartsOf(value.Parts) & ~_printed) is not DateParts.None and var missing ? Describe(missing) : null;

    /// <summary>Reads a quote: whether it prints the whole date, nothing of it, or (null) a part.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="language">Its language.</param>
    /// <param name="contradiction">What it prints instead, in words; null if it does not contradict.</param>
    public bool? Read(string quote, QuoteLanguage language, out string? contradiction)
    {
        var evidence = ValueEvidence.PrintsDate(quote, value, language);
        if (comparator == Comparator.About)
        {
            // The comparator is what the word of approximation says.
            evidence = evidence with { Contradicting = evidence.Contradicting & ~DateParts.Approximation };
        }

        contradiction = evidence.Contradicting == DateParts.None
            ? null
            : $"“{MessageText.Short(evidence.Mention ?? "")}”{HedgeOf(evidence.Contradicting)}";
        if (contradiction is null)
        {
            _printed |= evidence.Printed;
        }

        return evidence.IsComplete ? true : evidence.Printed == DateParts.None ? false : null;
    }

    private static string HedgeOf(DateParts contradicting) => (contradicting & (DateParts.Approximation | DateParts.Doubt)) switch
    {
        DateParts.None => "",
        DateParts.Approximation => " with a word of approximation, which is `~`",
        DateParts.Doubt => " with a word of doubt, which is `?`",
        _ => " with words of doubt and approximation, which is `%`",
    };

    private string Describe(DateParts parts)
    {
        var names = new List<string>();
        if ((parts & DateParts.Year) != 0)
        {
            names.Add("the year");
        }

        if ((parts & DateParts.Month) != 0)
        {
            names.Add(value.Season is null ? "the month" : "the season");
        }

        if ((parts & DateParts.Day) != 0)
        {
            names.Add("the day");
        }

        if ((parts & DateParts.Approximation) != 0)
        {
            names.Add("a word such as “around” for `~`");
        }

        if ((parts & DateParts.Doubt) != 0)
        {
            names.Add("a word such as “perhaps” for `?`");
        }

        return string.Join(" and ", names);
    }
}
