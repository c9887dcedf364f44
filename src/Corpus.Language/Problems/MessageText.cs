using System.Globalization;
using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>How messages quote what they found and offer what was probably meant.</summary>
internal static class MessageText
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
            {
                return shown.Append('…').ToString();
            }

            i = Visible.Append(shown, text, i);
        }

        return shown.ToString();
    }

    /// <summary>“did you mean `x`?” where a known name is near, else the names there are.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="known">The names that there are; null where nobody looked.</param>
    public static string Suggest(string found, IReadOnlyList<string>? known)
    {
        if (known is null)
        {
            return "check its spelling";
        }

        if (SpellingDistance.Nearest(found, known) is { } nearest)
        {
            return $"did you mean `{nearest}`?";
        }

        if (known.Count == 0)
        {
            return "there are none yet";
        }

        return known.Count == 1 ? $"the only one is {Or(known)}" : known.Count > ShownNames ? $"use one of {Or(known)}" : $"use {Or(known)}";
    }

    /// <summary>`a`, `b` or `c`; a long list is cut.</summary>
    public static string Or(IReadOnlyList<string> names) => Joined(names, "or");

    /// <summary>`a`, `b` and `c`; a long list is cut.</summary>
    public static string And(IReadOnlyList<string> names) => Joined(names, "and");

    private static string Joined(IReadOnlyList<string> names, string last)
    {
        if (names.Count > ShownNames)
        {
            return string.Join(", ", names.Take(ShownNames).Select(static name => $"`{name}`"))
                + $" and {(names.Count - ShownNames).ToString(CultureInfo.InvariantCulture)} more";
        }

        return names.Count switch
        {
            0 => "nothing",
            1 => $"`{names[0]}`",
            _ => string.Join(", ", names.Take(names.Count - 1).Select(static name => $"`{name}`")) + $" {last} `{names[names.Count - 1]}`",
        };
    }
}
