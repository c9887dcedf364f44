using System.Text;

namespace Corpus.Documents.Text;

/// <summary>Letters that a font has drawn as one. A reader sees the letters.</summary>
internal static class Ligatures
{
    private static readonly string[] Latin = ["ff", "fi", "fl", "ffi", "ffl", "\u017Ft", "st"];

    /// <summary>A text with its Latin ligatures (U+FB00–U+FB06) parted into their letters.</summary>
    public static string Part(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06'))
        {
            return text;
        }

        var parted = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (character is >= '\uFB00' and <= '\uFB06')
            {
                parted.Append(Latin[character - '\uFB00']);
            }
            else
            {
                parted.Append(character);
            }
        }

        return parted.ToString();
    }
}
