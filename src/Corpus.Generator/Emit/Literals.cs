using System.Globalization;
using System.Text;
using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>C# literals in plain ASCII: what a text can hold cannot leave its quotes, and nothing in the file is invisible.</summary>
internal static class Literals
{
    /// <summary>A string literal.</summary>
    public static string Text(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
            Append(literal, character);
        return literal.Append('"').ToString();
    }

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string TextOrNull(string? value) => value is null ? "null" : Text(value);

    /// <summary>The constant of a value in its one text form.</summary>
    public static string Constant(DatatypeModel datatype, string value, string rootNamespace) => datatype.Kind switch
    {
        DatatypeKind.Boolean or DatatypeKind.Integer => value,
        DatatypeKind.Long => value + "L",
        DatatypeKind.Decimal => value + "m",
        DatatypeKind.Number => value + "d",
        DatatypeKind.Text => Text(value),
        DatatypeKind.Enumeration => $"global::{rootNamespace}.{datatype.Name}.{value}",
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
