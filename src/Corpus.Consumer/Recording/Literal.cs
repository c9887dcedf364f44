using System.Globalization;
using System.Text;

namespace Corpus.Consumer.Recording;

/// <summary>A string literal in plain ASCII: what a text can hold cannot leave its quotes.</summary>
internal static class Literal
{
    public static void Append(StringBuilder code, string text)
    {
        code.Append('"');
        foreach (var character in text)
        {
            switch (character)
            {
                case '"' or '\\':
                    code.Append('\\').Append(character);
                    break;
                case '\0':
                    code.Append("\\0");
                    break;
                case >= ' ' and <= '~':
                    code.Append(character);
                    break;
                default:
                    code.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        code.Append('"');
    }
}
