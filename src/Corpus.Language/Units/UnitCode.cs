using System.Globalization;
using System.Text;

namespace Corpus.Language.Units;

/// <summary>Puts the codes of two units together, so that people can read the result: what is above and below the line is cancelled.</summary>
internal static class UnitCode
{
    // Of a chain of products; a longer one is for nobody to read.
    private const int LongestReduced = 1024;

    /// <summary>The product of two codes, or the first divided by the second: <c>a</c> times <c>10*9.m3/a</c> is <c>10*9.m3</c>.</summary>
    public static string Of(string left, string right, bool divides)
    {
        var factors = new List<Factor>();
        return left.Length + right.Length <= LongestReduced && Add(factors, left, 1) && Add(factors, right, divides ? -1 : 1)
            ? Written(factors)
            : left + (divides ? "/(" + right + ")" : "." + right);
    }

    private static bool Add(List<Factor> factors, string code, int power)
    {
        if (!UcumParser.Parse(code, out var parser).IsValid)
        {
            return false;
        }

        foreach (var component in parser.Components)
        {
            var symbol = component.Number + component.Prefix + component.Atom?.Code + (component.Annotation is { } note ? "{" + note + "}" : "");
            var exponent = component.Exponent * (component.IsDivisor ? -power : power);
            var index = factors.FindIndex(factor => factor.Symbol == symbol);
            if (index < 0)
            {
                factors.Add(new(symbol, exponent, component.Atom is not null && component.Annotation is null));
            }
            else
            {
                factors[index] = factors[index] with { Exponent = factors[index].Exponent + exponent };
            }
        }

        return true;
    }

    private static string Written(List<Factor> factors)
    {
        var text = new StringBuilder();
        foreach (var factor in factors.Where(static factor => factor.Exponent > 0 && factor.Symbol != "1"))
        {
            text.Append(text.Length == 0 ? "" : ".").Append(factor.Raised(factor.Exponent, "."));
        }

        foreach (var factor in factors.Where(static factor => factor.Exponent < 0 && factor.Symbol != "1"))
        {
            text.Append('/').Append(factor.Raised(-factor.Exponent, "/"));
        }

        return text.Length == 0 ? "1" : text.ToString();
    }

    /// <param name="TakesExponent">Whether a power is written behind it; a number and a note are written again instead.</param>
    private sealed record Factor(string Symbol, int Exponent, bool TakesExponent)
    {
        public string Raised(int power, string joint) => power == 1 ? Symbol
            : TakesExponent ? Symbol + power.ToString(CultureInfo.InvariantCulture)
            : string.Join(joint, Enumerable.Repeat(Symbol, power));
    }
}
