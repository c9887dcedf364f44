using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Values;
using Corpus.Language.Yaml;

namespace Corpus.Language.Checking;

/// <summary>Binds the value of a property with <c>range: true</c>. One value is the range of that value.</summary>
internal static class RangeBinder
{
    public static string? Bind(YamlScalar scalar, PropertyModel property, Func<string, string?> bindEnd, ProblemList problems)
    {
        var (minimum, maximum) = RangeValue.Ends(scalar.Value);
        if (minimum.Length == 0 || maximum.Length == 0)
        {
            problems.Add(RangeProblems.WrongRange(problems.At(scalar.Span), scalar.Value, property.Name, isHalfOpen: true));
            return null;
        }

        if (bindEnd(minimum) is not { } least || (minimum == maximum ? least : bindEnd(maximum)) is not { } greatest)
        {
            return null;
        }

        if (!RangeValue.AreInOrder(property.Datatype.Kind, least, greatest))
        {
            problems.Add(RangeProblems.WrongRange(problems.At(scalar.Span), scalar.Value, property.Name, isHalfOpen: false));
            return null;
        }

        return RangeValue.Of(least, greatest);
    }
}
