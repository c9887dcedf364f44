namespace Corpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>What a run found.</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Input">The first input that showed it.</param>
/// <param name="Text">The smallest text that shows it.</param>
internal sealed record Finding(string What, FuzzInput Input, string Text);

/// <summary>Makes inputs, one from each number, and collects what goes wrong: each kind once.</summary>
/// <param name="run">The number of the run: with that of the input it makes the input again.</param>
internal sealed class Fuzzer(FuzzSeed[] seeds, int run)
{
    /// <summary>Of this many inputs what is emitted for one is parsed.</summary>
    private const int ParsedShare = 16;

    private readonly Dictionary<string, Finding> _findings = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Finding> Findings => _findings.Values;

    /// <param name="number">The number of the input.</param>
    /// <param name="throughTheGenerator">Whether it goes through the compiler's driver and is compiled.</param>
    public Finding? Try(long number, bool throughTheGenerator)
    {
        var input = FuzzInput.Make(seeds, run, number);
        var parses = number % ParsedShare == 0;
        Func<FuzzInput, string?> check = throughTheGenerator ? GeneratorProbe.Check : candidate => LanguageProbe.Check(candidate, parses);
        if (check(input) is not { } what || _findings.ContainsKey(what))
        {
            return null;
        }

        var finding = new Finding(what, input, Minimiser.Minimise(input.Text, text => check(input with { Text = text }) == what));
        _findings.Add(what, finding);
        return finding;
    }
}
