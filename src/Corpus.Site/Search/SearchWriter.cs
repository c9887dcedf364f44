using System.Globalization;
using System.Text;

namespace Corpus.Site.Search;

/// <summary>
/// Writes values of JavaScript of which none can end the script that they stand in or be taken for code: what is no plain letter or sign is written as its
/// number where HTML or JavaScript could make something of it.
/// </summary>
internal static class SearchWriter
{
    public static void AppendText(StringBuilder script, string text)
    {
        script.Append('"');
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var isPair = char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            if (isPair)
            {
                script.Append(character).Append(text[++index]);
            }
            else if (character is '"' or '\\' or '<' or '>' or '&' or '\'' or < ' ' or '\u007F' or '\u2028' or '\u2029' or '\uFEFF'
                || char.IsSurrogate(character))
            {
                script.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                script.Append(character);
            }
        }

        script.Append('"');
    }

    public static void AppendTexts(StringBuilder script, IEnumerable<string> texts)
    {
        script.Append('[');
        var isFirst = true;
        foreach (var text in texts)
        {
            script.Append(isFirst ? "" : ",");
            AppendText(script, text);
            isFirst = false;
        }

        script.Append(']');
    }

    public static void AppendNumbers(StringBuilder script, IEnumerable<int> numbers) =>
        script.Append('[').AppendJoin(',', numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture))).Append(']');
}
