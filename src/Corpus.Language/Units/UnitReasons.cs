using Corpus.Language.Problems;

namespace Corpus.Language.Units;

/// <summary>Says in words what is wrong with a unit's code.</summary>
internal static class UnitReasons
{
    public static string Explain(UcumCheck check)
    {
        var found = $"`{MessageText.Short(check.Found)}`";
        var reason = check.Problem switch
        {
            UcumProblem.Empty => "it is empty",
            UcumProblem.TooLong => "it has more than 256 characters",
            UcumProblem.TooDeep => "its parentheses are nested more than 16 deep",
            UcumProblem.UnknownUnit => $"there is no unit {found}",
            UcumProblem.PrefixOnNonMetric => $"{found} cannot have a prefix",
            UcumProblem.PrefixAlone => $"{found} is a prefix without a unit",
            UcumProblem.SpecialUnitInTerm => $"{found} has its own scale and cannot be raised to a power",
            UcumProblem.ManyBels => $"in UCUM {found} is a level in bels, and a byte is `By`",
            UcumProblem.UnexpectedCharacter => $"{found} is not allowed there",
            UcumProblem.UnitExpected => "a unit is missing",
            UcumProblem.Unbalanced => "its brackets do not match",
            _ => "it is not valid",
        };
        return check.Nearest is null
            ? $"{reason}; see ucum.org for the codes, such as `km`, `a` (year), `%` or `10*9.m3/a`; money is a code of ISO 4217, such as `EUR`"
            : $"{reason}; did you mean `{check.Nearest}`?";
    }
}
