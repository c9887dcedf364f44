namespace Corpus.Language.Binding;

/// <summary>What a build asks of the checks.</summary>
/// <param name="Today">The day against which review dates are held; null where the build does not say.</param>
/// <param name="AllowUnproved">Whether a source without evidence may be cited.</param>
/// <param name="LeastProvedShare">The least share of proved citations, from 0 to 1.</param>
internal sealed record CompilationOptions(EdtfDate? Today = null, bool AllowUnproved = false, decimal LeastProvedShare = 1m);
