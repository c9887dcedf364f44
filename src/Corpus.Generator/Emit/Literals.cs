using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Model;
using Corpus.Language.Text;

namespace Corpus.Generator.Emit;

/// <summary>C# literals in plain ASCII: what a text can hold cannot leave its quotes, and nothing in the file is invisible.</summary>
internal static class Literals
{
    /// <summary>A string literal.</summary>
    [MethodImpl(JitHints.Loop)]
    public static string Text(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        var plain = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is >= ' ' and <= '~' and not ('"' or '\\'))
            {
                continue;
            }

            Append(literal.Append(value, plain, i - plain), value[i]);
            plain = i + 1;
        }

        return literal.Append(value, plain, value.Length - plain).Append('"').ToString();
    }

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string TextOrNull(string? value) => value is null ? "null" : Text(value);

    /// <summary>The constant of a value in its one text form.</summary>
    public static string Constant(DatatypeModel datatype, string value, CodeNames names) => datatype.Kind switch
    {
        DatatypeKind.Boolean or DatatypeKind.Integer => value,
        DatatypeKind.Long => value + "L",
        DatatypeKind.Decimal => value + "m",
        DatatypeKind.Number => value + "d",
        DatatypeKind.Text => Text(value),
        DatatypeKind.Enumeration => $"{names.Of(datatype.Name)}.{value}",
        _ => throw new InvalidOperationException($"A {datatype.Name} is no constant."),
    };

    private static void Append(StringBuilder literal, char character)
    {
        switch (character)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\0':
                literal.Append("\\0");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case >= ' ' and <= '~':
                literal.Append(character);
                break;
            default:
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
