using Corpus.Site.Addresses;
using Corpus.Site.Pictures.Drawing;

namespace Corpus.Site.Pictures.Time;

/// <summary>Something dated.</summary>
/// <param name="Subject">Of what it is.</param>
/// <param name="Statement">What it is of that, in a few words.</param>
/// <param name="When">When, in words.</param>
/// <param name="Time">When, as days; null where nothing is known of the year, so that an axis has no place for it.</param>
/// <param name="Place">The fact that says so.</param>
internal sealed record DatedItem(string Subject, string Statement, string When, DatedTime? Time, SitePlace Place)
{
    private const int ShortestSubject = 80;

    /// <summary>What else is to be known of it: that it is claimed, or superseded.</summary>
    public string? Note { get; init; }

    public string Label => $"{Subject}: {Statement}";

    public string Words => $"{When}: {Label}" + (Note is null ? "" : $" ({Note})");

    /// <summary>As much of the label as fits; of a long one the subject is cut first.</summary>
    public string Fit(double size, double width)
    {
        var statement = TextWidth.Fit(": " + Statement, size, width - ShortestSubject);
        return TextWidth.Fit(Subject, size, width - TextWidth.Of(statement, size)) + statement;
    }
}
