using System.Globalization;
using System.Runtime.CompilerServices;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Language.Yaml;

/// <summary>
/// Looks through a text before it is parsed: what YAML forbids or what its readers disagree about is refused here, in one pass.
/// U+2028 would end a comment and start a key, a bidirectional control would show the reviewer another text than the compiler reads.
/// </summary>
internal static class TextScreen
{
    /// <summary>The first thing for which the text is refused, or null.</summary>
    [MethodImpl(JitHints.Loop)]
    public static Problem? Check(SourceFile file)
    {
        var text = file.Text;
        if (text.Length > Limits.FileLength)
        {
            return ReadingProblems.FileTooLong(Place.Of(file.Path), text.Length);
        }

        var lineIndentation = 0;
        var inIndentation = true;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == ' ')
            {
                if (inIndentation && ++lineIndentation > Limits.Indentation)
                {
                    return ReadingProblems.IndentationTooDeep(file.At(new TextSpan(i - lineIndentation + 1, lineIndentation)));
                }

                continue;
            }

            inIndentation = character is '\n' or '\r';
            if (inIndentation)
            {
                lineIndentation = 0;
            }
            else if (!IsAllowed(text, i))
            {
                return ReadingProblems.ForbiddenCharacter(file.At(new TextSpan(i, 1)), Describe(text[i]));
            }
        }

        return null;
    }

    /// <summary>The first character that a value may not hold, described, or null: an escape can say what the screened text may not hold.</summary>
    public static string? UnusableIn(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\0' || char.IsSurrogate(value[i]) && !char.IsSurrogatePair(value, i) && (i == 0 || !char.IsSurrogatePair(value, i - 1)))
            {
                return Describe(value[i]);
            }
        }

        return null;
    }

    [MethodImpl(JitHints.Step)]
    private static bool IsAllowed(string text, int index)
    {
        var character = text[index];
        if (character is >= ' ' and < '\u007F' or '\t')
        {
            return true;
        }

        if (character < ' ' || character is >= '\u007F' and < '\u00A0')
        {
            return false;
        }

        if (char.IsHighSurrogate(character))
        {
            return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        }

        if (char.IsLowSurrogate(character))
        {
            return index > 0 && char.IsHighSurrogate(text[index - 1]);
        }

        return character switch
        {
            '\u2028' or '\u2029' or '\uFFFD' or '\uFFFE' or '\uFFFF' => false,
            '\uFEFF' => index == 0,
            '\u061C' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => false,
            _ => true,
        };
    }

    private static string Describe(char character)
    {
        var code = "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        return character switch
        {
            '\0' => code + " (NUL)",
            '\u0085' or '\u2028' or '\u2029' => code + " (a line end that editors do not show)",
            '\uFFFD' => code + " (a byte that was not UTF-8)",
            '\uFEFF' => code + " (a byte order mark inside the text)",
            '\u061C' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => code + " (a control of writing direction)",
            >= '\uD800' and <= '\uDFFF' => code + " (half of a surrogate pair)",
            _ => code,
        };
    }
}
