using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Generator.Emit;

/// <summary>How something follows, in the words of the documentation.</summary>
internal static class InferenceWords
{
    /// <summary>“Inferred (until): It lapses a year later. From Treaty.signed, which is inferred too.”</summary>
    public static string Of(InferenceModel inference)
    {
        var target = inference.Target == InferenceTarget.Value ? "" : $" ({InferenceTargets.NameOf(inference.Target)})";
        return $"Inferred{target}: {Documentation.WithStop(inference.Because)}{Premises(inference)}";
    }

    private static string Premises(InferenceModel inference)
    {
        if (inference.Premises.Count == 0)
        {
            return "";
        }

        var inferred = !inference.IsFromInferred ? "" : inference.Premises.Count == 1 ? ", which is inferred too" : ", of which some are inferred too";
        return $" From {string.Join(", ", inference.Premises)}{inferred}.";
    }
}
