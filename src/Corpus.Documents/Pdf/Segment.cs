namespace Corpus.Documents.Pdf;

/// <summary>A stretch of one line with no gap in it that a column could run through.</summary>
/// <param name="FirstWord">How wide its first word is.</param>
/// <param name="Raw">Its characters as they are drawn, from left to right, for who wants to see what became of them.</param>
internal sealed record Segment(string Text, double Left, double Right, double Baseline, double Size, bool Bold, double FirstWord, string Raw)
{
    public double Top => Baseline + (0.75 * Size);

    public double Bottom => Baseline - (0.22 * Size);

    public double Width => Right - Left;

    /// <summary>Whether the document itself marks it as no part of what is to be read.</summary>
    public bool Artifact { get; init; }

    /// <summary>How many of its characters are unknown.</summary>
    public int Unknown { get; init; }

    public bool IsRightToLeft { get; init; }

    public double Middle => (Left + Right) / 2;
}
