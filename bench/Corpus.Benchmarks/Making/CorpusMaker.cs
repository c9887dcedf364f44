using System.Text;

namespace Corpus.Benchmarks.Making;

/// <summary>Makes a corpus of a size that is like a curated one in everything that costs.</summary>
internal static class CorpusMaker
{
    /// <summary>What the shards of a corpus share.</summary>
    public static MadeCorpus Schema(MakerOptions options)
    {
        var random = new Random(options.Seed);
        var vocabulary = new Vocabulary(random);
        var schema = new SchemaMaker(random, vocabulary);
        return new MadeCorpus(
            options,
            new Dictionary<string, string>
            {
                ["curated/corpus.yaml"] = Declaration(options, vocabulary, "  part: schema\n"),
                ["curated/types.yaml"] = schema.ToYaml(),
            },
            0,
            0,
            0,
            0);
    }

    /// <summary>What goes over the shards of a corpus.</summary>
    public static MadeCorpus Whole(MakerOptions options) =>
        new(options, new Dictionary<string, string> { ["curated/corpus.yaml"] = "corpus: { part: whole, of: bench }\n" }, 0, 0, 0, 0);

    private static string Declaration(MakerOptions options, Vocabulary vocabulary, string part) =>
        $"corpus:\n  id: bench\n  schemaVersion: 1\n  namespace: {options.Namespace}\n  title: {vocabulary.Next(6)}\n  language: en\n" +
        $"  quotation: {{ maxWords: 16 }}\n{part}";

    public static MadeCorpus Make(MakerOptions options)
    {
        var random = new Random(options.Seed);
        var vocabulary = new Vocabulary(random);
        var schema = new SchemaMaker(random, vocabulary);
        if (options.Shards > 1)
        {
            // The schema was made alike for each; what comes after it is each one's own.
            random = new Random(options.Seed + 1 + options.Shard);
            vocabulary = vocabulary.OfShard(random, options.Shard, options.Shards);
        }

        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (options.Shards > 1)
        {
            files["curated/corpus.yaml"] = "corpus: { part: shard, of: bench }\n";
        }
        else
        {
            files["curated/corpus.yaml"] = Declaration(options, vocabulary, "");
            files["curated/types.yaml"] = schema.ToYaml();
        }

        var entities = new List<(string Label, MadeType Type, int Facts)>();
        for (var facts = 0; facts < options.Facts;)
        {
            var count = Math.Min(options.Facts - facts, random.Next(options.LeastFactsOfEntity, options.MostFactsOfEntity + 1));
            entities.Add((vocabulary.Name(), schema.Types[entities.Count % schema.Types.Count], count));
            facts += count;
        }

        var labels = entities.ToLookup(static entity => entity.Type.Name, static entity => entity.Label);
        var sources = Enumerable.Range(0, Math.Max(3, options.Facts * 3 / 2 / options.CitationsOfSource))
            .Select(index => new SourceMaker($"{options.SourcePrefix}{index:0000}", random, vocabulary)).ToArray();
        var maker = new EntityMaker(random, vocabulary, new ValueMaker(random, vocabulary, schema.Enumerations, labels), sources);
        var text = new StringBuilder();
        for (var i = 0; i < entities.Count; i++)
        {
            if (i % options.EntitiesOfFile == 0)
            {
                text.Clear().Append("entities:\n");
            }

            text.Append(maker.Make(entities[i].Label, entities[i].Type, entities[i].Facts, (int)((long)i * sources.Length / entities.Count)));
            if (i % options.EntitiesOfFile == options.EntitiesOfFile - 1 || i == entities.Count - 1)
            {
                files.Add($"curated/entities/part{i / options.EntitiesOfFile:0000}.yaml", text.ToString());
            }
        }

        foreach (var source in sources.Where(static source => source.Text.Length > 0))
        {
            files.Add($"seeds/{source.Id}.yaml", source.ToYaml());
            files.Add($"seeds/{source.Id}{(options.HasTexts ? ".txt" : ".fingerprint")}", options.HasTexts ? source.Text : source.ToFingerprint());
        }

        var words = sources.Sum(static source => (long)source.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        return new MadeCorpus(options, files, entities.Count, maker.Facts, maker.Citations, words);
    }
}
