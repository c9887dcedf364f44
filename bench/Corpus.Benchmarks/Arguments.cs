using System.Globalization;

namespace Corpus.Benchmarks;

/// <summary>What is to be measured: <c>--sizes 1000,10000 --runs 5 --only build,proof --out file</c>.</summary>
internal sealed record Arguments(IReadOnlyList<int> Sizes, int Runs, IReadOnlySet<string> Only, string? Out)
{
    public static IReadOnlyList<string> Parts { get; } =
    [
        "build", "generator", "keystrokes", "workspace", "runtime", "uses", "named", "proof", "documents", "exports", "site", "shards", "tool", "trim",
        "series", "million",
    ];

    public int Largest => Sizes.Max();

    public static Arguments Read(string[] args)
    {
        var arguments = new Arguments([1_000, 10_000, 100_000], 5, Parts.ToHashSet(), null);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"{args[i]} needs a value.");
            arguments = args[i] switch
            {
                "--sizes" => arguments with { Sizes = [.. value.Split(',').Select(static size => int.Parse(size, CultureInfo.InvariantCulture))] },
                "--runs" => arguments with { Runs = int.Parse(value, CultureInfo.InvariantCulture) },
                "--only" => arguments with { Only = value.Split(',').ToHashSet() },
                "--out" => arguments with { Out = value },
                _ => throw new ArgumentException($"{args[i]} is not known; there are --sizes, --runs, --only ({string.Join(", ", Parts)}) and --out."),
            };
        }

        var unknown = arguments.Only.Except(Parts).ToArray();
        return unknown.Length == 0 ? arguments : throw new ArgumentException($"There is no part {unknown[0]}; there are {string.Join(", ", Parts)}.");
    }
}
