using System.Globalization;

namespace Corpus.Documents.Html;

/// <summary>What a style says of an element, as far as it decides what a reader sees as text; null for what it does not say.</summary>
internal sealed record Declarations(bool? IsHidden, string? Display, string? VerticalAlign, bool? IsNumbered, bool? KeepsLines)
{
    /// <summary>Rectangles in which nothing can be seen.</summary>
    private static readonly string[] Clips = ["rect(0000)", "rect(0,0,0,0)", "rect(1px,1px,1px,1px)", "rect(1px1px1px1px)"];

    /// <summary>Further than this to the side nothing is seen; authors write 9999px.</summary>
    private const int OffScreen = -900;

    public static Declarations None { get; } = new(null, null, null, null, null);

    /// <summary>Whether the element begins and ends lines; null where the style does not say.</summary>
    public bool? IsBlock => Display switch
    {
        null or "contents" => null,
        "ruby" => false,
        _ when Display.StartsWith("inline", StringComparison.Ordinal) => false,
        _ => true,
    };

    /// <summary>Reads what stands in a <c>style</c> attribute, or between the braces of a rule.</summary>
    public static Declarations Parse(string text)
    {
        var found = None;
        foreach (var declaration in text.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
                found = found.With(declaration[..colon].Trim().ToLowerInvariant(), value);
            }
        }

        return found;
    }

    /// <summary>These, and where they say nothing, those.</summary>
    public Declarations Over(Declarations other) => this == None ? other : new(
        IsHidden ?? other.IsHidden,
        Display ?? other.Display,
        VerticalAlign ?? other.VerticalAlign,
        IsNumbered ?? other.IsNumbered,
        KeepsLines ?? other.KeepsLines);

    private Declarations With(string name, string value) => name switch
    {
        "display" when value == "none" => this with { IsHidden = true },
        "display" => this with { IsHidden = IsHidden ?? false, Display = value },
        "visibility" => this with { IsHidden = value is "hidden" or "collapse" || (IsHidden ?? false) },
        "clip" when Clips.Contains(value.Replace(" ", "", StringComparison.Ordinal)) => this with { IsHidden = true },
        "left" or "top" or "margin-left" or "text-indent" when Pixels(value) < OffScreen => this with { IsHidden = true },
        "vertical-align" when value is "super" or "sub" => this with { VerticalAlign = value },
        "list-style" or "list-style-type" when value.Split(' ').Contains("none") => this with { IsNumbered = false },
        "white-space" => this with { KeepsLines = value is "pre" or "pre-wrap" or "pre-line" or "break-spaces" },
        _ => this,
    };

    private static int Pixels(string value)
    {
        var length = value.StartsWith('-') ? 1 : 0;
        while (length < value.Length && length < 8 && char.IsAsciiDigit(value[length]))
        {
            length++;
        }

        return int.TryParse(value.AsSpan(0, length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
