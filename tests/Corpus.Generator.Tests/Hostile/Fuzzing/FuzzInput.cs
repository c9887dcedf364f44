namespace Corpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>A corpus with one file replaced.</summary>
/// <param name="Number">The number from which it can be made again.</param>
internal sealed record FuzzInput(long Number, FuzzSeed Seed, string Path, string Text)
{
    public static FuzzInput Make(FuzzSeed[] seeds, int run, long number)
    {
        var random = new Random(HashCode(run, number));
        var seed = seeds[random.Next(seeds.Length)];
        var path = seed.Paths[random.Next(seed.Paths.Length)];
        var donor = seeds[random.Next(seeds.Length)];
        var donorText = donor.Inputs.Files[donor.Paths[random.Next(donor.Paths.Length)]];
        return new FuzzInput(number, seed, path, new Mutator(random, donorText).Mutate(seed.Inputs.Files[path]));
    }

    /// <summary>The same in every process, unlike <see cref="System.HashCode"/>.</summary>
    private static int HashCode(int run, long number) => unchecked((int)((number + 1) * 2_654_435_761L ^ run * 40_503L ^ number >> 32) & int.MaxValue);
}
