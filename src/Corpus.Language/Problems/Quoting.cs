using System.Globalization;

namespace Corpus.Language.Problems;

/// <summary>How messages quote what they found and offer what was probably meant.</summary>
internal static class Quoting
{
    private const int ShownLength = 80;
    private const int ShownNames = 8;

    /// <summary>A value as a message shows it: on one line, not too long, with what cannot be seen made visible.</summary>
    public static string Short(string text)
    {
        var shown = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (shown.Length >= ShownLength)
                return shown.Append('…').ToString();
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                shown.Append(character).Append(text[++i]);
            else if (char.IsControl(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                shown.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                shown.Append(character);
        }

        return shown.ToString();
    }

    /// <summary>“did you mean `x`?” where a known name is near, else the names there are.</summary>
    public static string Suggest(string found, IReadOnlyList<string> known)
    {
        if (SpellingDistance.Nearest(found, known) is { } nearest)
            return $"did you mean `{nearest}`?";
        if (known.Count == 0)
            return "there are none yet";
        return known.Count == 1 ? $"the only one is {Or(known)}" : $"possible are {Or(known)}";
    }

    /// <summary>`a`, `b` or `c`; a long list is cut.</summary>
    public static string Or(IReadOnlyList<string> names)
    {
        if (names.Count > ShownNames)
            return string.Join(", ", names.Take(ShownNames).Select(static name => $"`{name}`")) + $" and {(names.Count - ShownNames).ToString(CultureInfo.InvariantCulture)} more";
        return names.Count switch
        {
            0 => "nothing",
            1 => $"`{names[0]}`",
            _ => string.Join(", ", names.Take(names.Count - 1).Select(static name => $"`{name}`")) + $" or `{names[names.Count - 1]}`",
        };
    }
}
