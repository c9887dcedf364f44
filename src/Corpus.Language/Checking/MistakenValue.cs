using Corpus.Language.Derivation;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Values;
using Corpus.Language.Yaml;

namespace Corpus.Language.Checking;

/// <summary>What a curator meant who wrote something else than a value of the datatype: a range, or a computation.</summary>
internal static class MistakenValue
{
    private static readonly string[] Minima = ["minimum", "min", "least", "low", "lower", "from"];
    private static readonly string[] Maxima = ["maximum", "max", "most", "high", "upper", "to"];
    private static readonly string[] Joints = [" to ", " - ", " \u2013 ", "\u2013", "\u2014", " .. ", "...", "\u2026", "-"];

    /// <summary>Says what was meant, or null where that is not known.</summary>
    public static Problem? Explain(Place at, string found, PropertyModel property)
    {
        var datatype = property.Datatype;
        if (!datatype.IsOrdered)
        {
            return null;
        }

        var one = datatype with { IsRange = false };
        if (RangeValue.Ends(found) is var (minimum, maximum) && minimum != maximum && IsValue(minimum, datatype) && IsValue(maximum, datatype))
        {
            return FactProblems.RangeNotAllowed(at, found, property.Name, Datatypes.Article(one));
        }

        if (datatype.IsRange)
        {
            return Joined(found, datatype) is { } meant ? FactProblems.RangeWrittenOtherwise(at, found, property.Name, meant) : null;
        }

        return datatype.IsNumeric && IsComputation(found) ? FactProblems.FormulaAsValue(at, found, property.Name, Datatypes.Article(one)) : null;
    }

    /// <summary>Says how a range is written that was written as a mapping of its ends, or null where the mapping is something else.</summary>
    public static Problem? Explain(Place at, YamlMapping mapping, PropertyModel property) =>
        property.Datatype.IsOrdered && End(mapping, Minima, property.Datatype) is { } minimum && End(mapping, Maxima, property.Datatype) is { } maximum
            ? FactProblems.RangeAsMapping(at, property.Name, RangeValue.Of(minimum, maximum), property.Datatype.IsRange)
            : null;

    private static string? End(YamlMapping mapping, string[] names, DatatypeModel datatype) =>
        mapping.Entries.FirstOrDefault(entry => names.Contains(entry.Key.Value, StringComparer.Ordinal))?.Value is YamlScalar scalar
            && IsValue(scalar.Value, datatype) ? scalar.Value : null;

    private static string? Joined(string found, DatatypeModel datatype)
    {
        foreach (var joint in Joints)
        {
            var at = found.IndexOf(joint, 1 < found.Length ? 1 : 0, StringComparison.Ordinal);
            if (at > 0 && found.Substring(0, at) is var minimum && found.Substring(at + joint.Length) is var maximum
                && IsValue(minimum, datatype) && IsValue(maximum, datatype))
            {
                return RangeValue.Of(minimum, maximum);
            }
        }

        return null;
    }

    private static bool IsValue(string text, DatatypeModel datatype) => CanonicalValue.Read(datatype.Kind, text, isPlain: true).Text is not null;

    // One name alone may be anything.
    private static bool IsComputation(string found) => found.IndexOfAny(['*', '/', '+']) > 0 && Formula.Parse(found, out _) is { Inputs.Count: > 0 };
}
