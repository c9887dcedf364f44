namespace Corpus.Site.Words;

/// <summary>Which way languages are written.</summary>
internal static class Scripts
{
    private static readonly HashSet<string> RightToLeft = new(StringComparer.Ordinal)
    {
        "ar", "arc", "arz", "ckb", "dv", "fa", "ha-arab", "he", "iw", "khw", "ks", "ku-arab", "nqo", "pa-arab", "pnb", "prs", "ps", "sd", "syr", "ug", "ur",
        "uz-af", "yi",
    };

    private static readonly HashSet<string> RightToLeftScripts = new(StringComparer.Ordinal) { "adlm", "arab", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa" };

    /// <summary>The direction of texts of a language, for the attribute of HTML: <c>auto</c> where no language is said.</summary>
    public static string DirectionOf(string language)
    {
        if (language.Length == 0)
        {
            return "auto";
        }

        var parts = language.ToLowerInvariant().Split('-');
        return parts.Length > 1 && parts[1].Length == 4 ? (RightToLeftScripts.Contains(parts[1]) ? "rtl" : "ltr")
            : RightToLeft.Contains(parts[0]) || (parts.Length > 1 && RightToLeft.Contains(parts[0] + "-" + parts[1])) ? "rtl"
            : "ltr";
    }

    /// <summary>Whether a text has letters that are written from the right, or others that can turn round what stands beside them.</summary>
    public static bool MayTurn(string text) => text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0
        || text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 || text.AsSpan().IndexOfAnyInRange('\uFB1D', '\uFEFC') >= 0;

    /// <summary>Whether a text can stand as a tag of a language in a page.</summary>
    public static bool IsTag(string language) =>
        language.Length is > 0 and <= 64 && char.IsAsciiLetter(language[0])
            && language.All(static character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
