namespace Corpus.Language.Units;

/// <summary>Finds the unit, with or without a prefix, that a symbol stands for.</summary>
internal static class UcumSymbol
{
    public static UcumProblem Resolve(string symbol, out string prefix, out UcumAtom? atom)
    {
        prefix = "";
        atom = UcumAtoms.Find(symbol) ?? Currencies.Find(symbol);
        if (atom is not null)
        {
            return UcumProblem.None;
        }

        var problem = UcumPrefix.Name(symbol) is null ? UcumProblem.UnknownUnit : UcumProblem.PrefixAlone;
        foreach (var (first, rest) in UcumPrefix.Splits(symbol))
        {
            if ((UcumAtoms.Find(rest) ?? Currencies.Find(rest)) is not { } unit)
            {
                continue;
            }

            if (unit.IsMetric)
            {
                (prefix, atom) = (first, unit);
                return UcumProblem.None;
            }

            problem = UcumProblem.PrefixOnNonMetric;
        }

        return problem;
    }
}
