using Corpus.Language.Provenance.Languages;

namespace Corpus.Cli.Ingesting;

/// <summary>Whether a text can be of the language that its document says: programs write their own into what they make.</summary>
internal static class LanguageDoubt
{
    private enum Script
    {
        Latin,
        Cyrillic,
        Greek,
        Hebrew,
        Arabic,
        Chinese,
        Other,
    }

    /// <summary>How much of a text is looked at.</summary>
    private const int MostCharacters = 200_000;

    /// <summary>Languages that are written in another script than the Latin one, and in no other.</summary>
    private static readonly Dictionary<string, Script> Scripts = new(StringComparer.Ordinal)
    {
        ["ar"] = Script.Arabic,
        ["fa"] = Script.Arabic,
        ["ur"] = Script.Arabic,
        ["ps"] = Script.Arabic,
        ["he"] = Script.Hebrew,
        ["yi"] = Script.Hebrew,
        ["el"] = Script.Greek,
        ["ru"] = Script.Cyrillic,
        ["uk"] = Script.Cyrillic,
        ["bg"] = Script.Cyrillic,
        ["be"] = Script.Cyrillic,
        ["mk"] = Script.Cyrillic,
        ["zh"] = Script.Chinese,
        ["ja"] = Script.Chinese,
        ["ko"] = Script.Chinese,
    };

    /// <summary>Languages that are written in the Latin script alone.</summary>
    private static readonly HashSet<string> Latin =
    [
        "en", "de", "fr", "nl", "es", "it", "pt", "pl", "cs", "sk", "sl", "hr", "hu", "ro", "sv", "da", "no", "nb", "nn", "fi", "et", "lv", "lt", "is", "tr",
        "vi", "id", "ca",
    ];

    /// <summary>Whether most letters of a text are of a script in which its language is not written.</summary>
    public static bool Holds(string tag, string text)
    {
        var code = QuoteLanguage.FromTag(tag).Code;
        Script? expected = Scripts.TryGetValue(code, out var script) ? script : Latin.Contains(code) ? Script.Latin : null;
        return tag.Split('-').All(static part => part.Length != 4) && expected is { } of && MainScript(text) is { } main && main != of;
    }

    /// <summary>Whether a text is in a script that is not that of English.</summary>
    public static bool IsForeign(string text) => MainScript(text) is { } main && main != Script.Latin;

    /// <summary>The script of more than half of the letters; null where there is none.</summary>
    private static Script? MainScript(string text)
    {
        var counts = new int[(int)Script.Other + 1];
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, MostCharacters)))
        {
            if (char.IsLetter(character) || char.IsSurrogate(character))
            {
                counts[(int)Of(character)]++;
            }
        }

        var most = Array.IndexOf(counts, counts.Max());
        return counts[most] * 2 > counts.Sum() ? (Script)most : null;
    }

    private static Script Of(char character) => character switch
    {
        < '\u0250' or >= '\u1E00' and <= '\u1EFF' => Script.Latin,
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0590' and <= '\u05FF' => Script.Hebrew,
        >= '\u0600' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFF' => Script.Arabic,
        >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' => Script.Chinese,
        _ => Script.Other,
    };
}
