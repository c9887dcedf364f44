namespace Corpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>
/// Makes a text that fails as small as it can be and still fail in the same way (Zeller's delta debugging): first by lines, then by characters.
/// </summary>
internal static class Minimiser
{
    private const int MostTries = 4000;

    /// <param name="text">A text that fails.</param>
    /// <param name="fails">Whether a text fails in the same way.</param>
    public static string Minimise(string text, Func<string, bool> fails)
    {
        var tries = MostTries;
        bool Fails(string candidate) => tries-- > 0 && fails(candidate);
        var lines = Reduce(text.Split('\n'), kept => Fails(string.Join('\n', kept)));
        var characters = Reduce(string.Join('\n', lines).ToCharArray(), kept => Fails(new string([.. kept])));
        return new string([.. characters]);
    }

    private static IReadOnlyList<T> Reduce<T>(IReadOnlyList<T> parts, Func<IReadOnlyList<T>, bool> fails)
    {
        for (var size = Math.Max(1, parts.Count / 2); ; size /= 2)
        {
            for (var at = 0; at < parts.Count;)
            {
                T[] kept = [.. parts.Take(at), .. parts.Skip(Math.Min(at + size, parts.Count))];
                if (kept.Length < parts.Count && fails(kept))
                {
                    parts = kept;
                }
                else
                {
                    at += size;
                }
            }

            if (size <= 1)
            {
                return parts;
            }
        }
    }
}
