namespace Corpus.Documents.Pdf;

/// <summary>A character as it is drawn, in the coordinates of its own direction of writing: x grows along the line, y grows upwards.</summary>
internal sealed class Glyph
{
    public required string Text { get; set; }

    /// <summary>Where its advance begins.</summary>
    public required double Left { get; set; }

    /// <summary>Where its advance ends.</summary>
    public required double Right { get; set; }

    public required double Baseline { get; set; }

    /// <summary>The size of its font in points.</summary>
    public required double Size { get; init; }

    public required bool Bold { get; init; }

    public bool Blank { get; init; }

    /// <summary>Whether it is the form of a letter that is not joined to the next one, though it could be.</summary>
    public bool EndsJoining { get; init; }

    /// <summary>Whether the font says nothing of what character this is.</summary>
    public bool Unknown { get; init; }

    /// <summary>Whether the document itself marks it as no part of what is to be read: a running header, a page number.</summary>
    public bool Artifact { get; init; }

    public double Width => Right - Left;
}

/// <summary>A thin line that is drawn down a page.</summary>
internal readonly record struct Upright(double X, double Bottom, double Top);

/// <summary>A thin line that is drawn across a page.</summary>
internal readonly record struct Rule(double Left, double Right, double Y);
