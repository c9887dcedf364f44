using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>Punctuation of other scripts as that of Latin script, which the rules name: docs/provenance.md, “Punctuation”.</summary>
internal static class Punctuation
{
    /// <summary>What every mark becomes that ends a sentence wherever it stands, unlike a point, which may be that of an abbreviation.</summary>
    public const char Stop = '\u3002';

    /// <summary>“、”, which parts the items of a list and stands behind their numbers.</summary>
    public const char IdeographicComma = '\u3001';

    /// <summary>The mark that does the same in Latin script; all else as it is.</summary>
    [MethodImpl(JitHints.Step)]
    public static char Plain(char value) => value < '\u0500' ? value : PlainOf(value);

    /// <summary>
    /// What stands between two words, with commas, semicolons and parentheses of other scripts as those of Latin script, and with their spaces: “，” is “, ”.
    /// </summary>
    [MethodImpl(JitHints.Loop)]
    public static string Spaced(string gap)
    {
        StringBuilder? spaced = null;
        for (var index = 0; index < gap.Length; index++)
        {
            var plain = Plain(gap[index]);
            if (plain == gap[index] || plain is not (',' or ';' or '(' or ')'))
            {
                spaced?.Append(gap[index]);
                continue;
            }

            spaced ??= new StringBuilder(gap, 0, index, gap.Length + 2);
            if (plain == '(' && (spaced.Length == 0 || spaced[spaced.Length - 1] != ' '))
            {
                spaced.Append(' ');
            }

            // “），” has one space, behind its last mark.
            spaced.Append(plain);
            if (plain != '(' && (index + 1 == gap.Length || (gap[index + 1] != ' ' && Plain(gap[index + 1]) is not (',' or ';' or ')'))))
            {
                spaced.Append(' ');
            }
        }

        return spaced?.ToString() ?? gap;
    }

    /// <summary>Whether this is a numeral by which items of lists are numbered: “二、”.</summary>
    public static bool IsHanNumeral(char value) => "一二三四五六七八九十".IndexOf(value) >= 0;

    /// <summary>
    /// Whether a sentence goes on behind one that is quoted and has its own end: “「…です。」と述べた”, where hiragana stand right behind the quotation mark, and
    /// “「……。」他说”, where a few characters end in a verb of saying.
    /// </summary>
    public static bool GoesOnBehindQuotation(FoldedText text, int word)
    {
        var end = text.RawStart(word + 1);
        return end - text.RawEnd(word) >= 2 && text.Raw[end - 1] is '\u300D' or '\u300F' or '\u201D' or '\uFF09'
            && (text.Raw[end] is >= '\u3041' and <= '\u3096' || EndsInSaying(text.Raw, end));
    }

    private static bool EndsInSaying(string raw, int start)
    {
        const int Longest = 8;
        for (var index = start; index < raw.Length && index < start + Longest && char.IsLetter(raw[index]); index++)
        {
            if ((index + 1 == raw.Length || !char.IsLetter(raw[index + 1])) && "说說道问問答喊叫".IndexOf(raw[index]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static char PlainOf(char value) => value switch
    {
        '\u060C' or '\u3001' or '\uFF0C' or '\uFF64' or '\uFE50' or '\uFE51' => ',',
        '\u061B' or '\uFF1B' or '\uFE54' => ';',
        '\uFF1A' or '\uFE55' => ':',
        '\u061F' or '\uFF1F' or '\uFE56' => '?',
        '\uFF01' or '\uFE57' => '!',
        '\u0964' or '\u0965' or '\u06D4' or '\u0589' or '\u104B' or '\u17D4' or '\uFF61' => Stop,
        '\uFF0E' => '.',
        '\uFF08' or '\uFE59' => '(',
        '\uFF09' or '\uFE5A' => ')',
        '\uFF3B' or '\u3010' or '\u3014' => '[',
        '\uFF3D' or '\u3011' or '\u3015' => ']',
        '\uFF5B' => '{',
        '\uFF5D' => '}',
        '\uFF5C' => '|',
        _ => value,
    };
}
