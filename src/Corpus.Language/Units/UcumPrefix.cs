namespace Corpus.Language.Units;

/// <summary>The prefixes of UCUM, case-sensitive.</summary>
internal static class UcumPrefix
{
    private const int LongestCode = 2;
    private const string ThousandsCodes = "QRYZEPTGMk munpfazyrq";
    private const string BinaryCodes = "KiMiGiTi";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["Q"] = "quetta",
        ["R"] = "ronna",
        ["Y"] = "yotta",
        ["Z"] = "zetta",
        ["E"] = "exa",
        ["P"] = "peta",
        ["T"] = "tera",
        ["G"] = "giga",
        ["M"] = "mega",
        ["k"] = "kilo",
        ["h"] = "hecto",
        ["da"] = "deka",
        ["d"] = "deci",
        ["c"] = "centi",
        ["m"] = "milli",
        ["u"] = "micro",
        ["n"] = "nano",
        ["p"] = "pico",
        ["f"] = "femto",
        ["a"] = "atto",
        ["z"] = "zepto",
        ["y"] = "yocto",
        ["r"] = "ronto",
        ["q"] = "quecto",
        ["Ki"] = "kibi",
        ["Mi"] = "mebi",
        ["Gi"] = "gibi",
        ["Ti"] = "tebi",
    };

    /// <summary>The prefix's name in English; null where the code is no prefix.</summary>
    public static string? Name(string code) => Names.TryGetValue(code, out var name) ? name : null;

    /// <summary>What the prefix multiplies by; of no prefix, one.</summary>
    public static Rational Factor(string code)
    {
        if (code.Length == 0)
        {
            return Rational.One;
        }

        // From 10^30 down to 10^-30 by thousands, with those near one in between; then the binary ones.
        return BinaryCodes.IndexOf(code, StringComparison.Ordinal) is >= 0 and var binary && code.Length == 2 && code[1] == 'i'
            ? Rational.Of(1024).Power(1 + binary / 2)
            : Rational.PowerOfTen(code switch
            {
                "h" => 2,
                "da" => 1,
                "d" => -1,
                "c" => -2,
                _ => 30 - 3 * ThousandsCodes.IndexOf(code[0]),
            });
    }

    /// <summary>The ways in which a symbol can be a prefix and something more.</summary>
    public static IEnumerable<(string Prefix, string Unit)> Splits(string symbol)
    {
        for (var length = Math.Min(LongestCode, symbol.Length - 1); length > 0; length--)
        {
            if (Names.ContainsKey(symbol.Substring(0, length)))
            {
                yield return (symbol.Substring(0, length), symbol.Substring(length));
            }
        }
    }
}
