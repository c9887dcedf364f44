using System.Globalization;

namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>For which numbers a section of a number format is: <c>[&gt;=100]</c>.</summary>
internal sealed record FormatCondition(string Operator, double Limit)
{
    private static readonly string[] Operators = ["<=", ">=", "<>", "<", ">", "="];

    /// <summary>Whether it is for negative numbers alone: their sign is then the section's to write.</summary>
    public bool IsNegativeOnly => (Operator == "<" && Limit <= 0) || (Operator is "<=" or "=" && Limit < 0);

    public static FormatCondition? Parse(string text)
    {
        foreach (var sign in Operators)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal)
                && double.TryParse(text.AsSpan(sign.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var limit))
            {
                return new(sign, limit);
            }
        }

        return null;
    }

    public bool Holds(double value) => Operator switch
    {
        "<=" => value <= Limit,
        ">=" => value >= Limit,
        "<>" => value != Limit,
        "<" => value < Limit,
        ">" => value > Limit,
        _ => value == Limit,
    };
}
