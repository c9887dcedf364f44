using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Making;

/// <summary>Makes tables as a tax code has them: parameters of some brackets, each a series with a value a year, and each value with a quote of its
/// own.</summary>
/// <param name="Brackets">How many entities there are.</param>
/// <param name="Years">How many values a series has.</param>
/// <param name="Parameters">How many properties the entities have.</param>
internal sealed record SeriesMaker(int Brackets, int Years, int Parameters)
{
    private const int FirstYear = 2000;

    public int Values => Brackets * Years * Parameters;

    /// <summary>What the value of a parameter is in a year.</summary>
    public static int Value(int bracket, int year, int parameter) => (bracket * 100_000) + (parameter * 1_000) + year;

    public MadeCorpus Make()
    {
        var options = new MakerOptions(Values);
        var random = new Random(options.Seed);
        var source = new SourceMaker("Tables", random, new Vocabulary(random));
        var types = new StringBuilder("entityTypes:\n  Bracket:\n    summary: A bracket.\n    properties:\n");
        for (var parameter = 0; parameter < Parameters; parameter++)
        {
            types.Append(CultureInfo.InvariantCulture, $"      parameter{parameter:00}: {{ datatype: integer, cardinality: series, summary: A parameter. }}\n");
        }

        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["curated/corpus.yaml"] =
                $"corpus:\n  id: bench\n  schemaVersion: 1\n  namespace: {options.Namespace}\n  title: Tables\n  " +
                "language: en\n  quotation: { maxWords: 16 }\n",
            ["curated/types.yaml"] = types.ToString(),
        };
        for (var bracket = 0; bracket < Brackets; bracket++)
        {
            files.Add($"curated/bracket{bracket}.yaml", Entity(bracket, source));
        }

        files.Add("seeds/Tables.yaml", source.ToYaml());
        files.Add("seeds/Tables.fingerprint", source.ToFingerprint());
        var words = source.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return new MadeCorpus(options, files, Brackets, Brackets * Parameters, Values, words);
    }

    private string Entity(int bracket, SourceMaker source)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"entities:\n  Bracket{bracket}:\n    type: Bracket\n    label: Bracket {bracket}\n    facts:\n");
        for (var parameter = 0; parameter < Parameters; parameter++)
        {
            text.Append(CultureInfo.InvariantCulture, $"      parameter{parameter:00}:\n        values:\n");
            for (var year = 0; year < Years; year++)
            {
                var value = Value(bracket, year, parameter);
                var named = FirstYear + year;
                var quote = source.Quote($"{value.ToString("N0", CultureInfo.InvariantCulture)} in the year {named}");
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"          - {{ value: {value}, from: {named}, until: {named}, citations: [{{ source: Tables, quote: \"{quote}\" }}] }}\n");
            }
        }

        return text.ToString();
    }
}
