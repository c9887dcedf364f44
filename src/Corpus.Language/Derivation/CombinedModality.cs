namespace Corpus.Language.Derivation;

/// <summary>What inputs that are hedged say of what is computed from them.</summary>
internal static class CombinedModality
{
    /// <summary>
    /// One hedge passes on. Of several that differ, each is at least possible and nothing more holds of all: what is planned on a condition is neither
    /// simply planned nor simply conditional.
    /// </summary>
    public static Modality Of(IEnumerable<Modality> inputs)
    {
        var hedges = inputs.Where(static modality => modality != Modality.Asserted).Distinct().ToArray();
        return hedges.Length switch { 0 => Modality.Asserted, 1 => hedges[0], _ => Modality.Possible };
    }
}
