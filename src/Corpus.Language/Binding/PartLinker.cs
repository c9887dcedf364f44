using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Values;

namespace Corpus.Language.Binding;

/// <summary>Finds what a part of a corpus shares with the other parts, which are other projects: the schema, and for the umbrella the shards.</summary>
/// <param name="file">Where the corpus is declared.</param>
/// <param name="syntax">Its declaration.</param>
/// <param name="referenced">The corpora that the project references.</param>
/// <param name="problems">Takes the problems.</param>
internal sealed class PartLinker(SourceFile file, CorpusSyntax syntax, EquatableArray<ImportedCorpus> referenced, List<Problem> problems)
{
    /// <summary>The other parts of the same corpus, the schema first.</summary>
    public IReadOnlyList<ImportedCorpus> Others { get; private set; } = [];

    /// <summary>Which part the declaration says; null where that was reported.</summary>
    public CorpusPart? Part()
    {
        if (syntax.Part is not { } word)
        {
            if (syntax.Of is { } of)
            {
                problems.Add(ImportProblems.InvalidPart(
                    file.At(of.Span), $"`of: {MessageText.Short(of.Value)}` says of which corpus this is a part, but not which part",
                    $"add `part: {CorpusParts.Shard}` or `part: {CorpusParts.Whole}`, or delete it"));
                return null;
            }

            return CorpusPart.All;
        }

        if (CorpusParts.Find(word.Value) is not { } part)
        {
            problems.Add(ReadingProblems.InvalidOption(file.At(word.Span), "a part of a corpus", word.Value, CorpusParts.Names));
            return null;
        }

        if (part == CorpusPart.Schema == syntax.Of is not null)
        {
            problems.Add(part == CorpusPart.Schema
                ? ImportProblems.InvalidPart(
                    file.At(syntax.Of!.Span), "The schema is what others are parts of", "delete `of`, and give `id`, `namespace` and `title`")
                : ImportProblems.InvalidPart(file.At(word.Span), $"It is not said of which corpus this is the {word.Value}", "add `of` with its id"));
            return null;
        }

        return part;
    }

    /// <summary>What a shard or an umbrella has of the schema: what the corpus says about itself.</summary>
    public CorpusModel? OfSchema(CorpusPart part)
    {
        var of = syntax.Of!;
        var before = problems.Count;
        foreach (var own in new[] { syntax.Id, syntax.SchemaVersion, syntax.Namespace, syntax.Title, syntax.Language, syntax.MaxWords }.OfType<Located>())
        {
            problems.Add(ImportProblems.InvalidPart(
                file.At(own.Span),
                $"`{MessageText.Short(own.Value)}` is said by the schema of `{MessageText.Short(of.Value)}` for all parts",
                "delete it here"));
        }

        var parts = referenced.Where(corpus => corpus.CorpusId == of.Value).ToArray();
        var schemas = parts.Where(static corpus => corpus.Part == CorpusPart.Schema).ToArray();
        if (schemas.Length != 1)
        {
            problems.Add(ImportProblems.InvalidPart(
                file.At(of.Span),
                schemas.Length == 0
                    ? $"The project references no schema of a corpus `{MessageText.Short(of.Value)}`"
                    : $"The project references two schemas of `{of.Value}`, {Described(schemas[0])} and {Described(schemas[1])}",
                schemas.Length == 0 ? "reference the project or package whose corpus says `part: schema`" : "reference one of the two"));
        }
        else if (parts.FirstOrDefault(static corpus => corpus.Fault is not null) is { } unreadable)
        {
            problems.Add(ImportProblems.Unreadable(file.At(of.Span), of.Value, $"`{unreadable.AssemblyName}` {unreadable.Fault}"));
        }
        else if (part == CorpusPart.Whole && parts.All(static corpus => corpus.Part != CorpusPart.Shard))
        {
            problems.Add(ImportProblems.InvalidPart(
                file.At(of.Span),
                $"The project references no shard of `{of.Value}`, so there is nothing to bring together",
                "reference the projects with `part: shard`"));
        }

        if (problems.Count > before)
        {
            return null;
        }

        var schema = schemas[0];
        Others = [schema, .. parts.Where(static corpus => corpus.Part == CorpusPart.Shard)];
        if (part == CorpusPart.Whole)
        {
            CheckUnique();
        }

        return new CorpusModel(schema.CorpusId, 1, schema.Namespace, schema.Title, schema.Language, schema.MaxWords) { Part = part };
    }

    /// <summary>Reports what a part has that belongs into another one.</summary>
    public static void CheckContent(CorpusPart part, IReadOnlyList<FileSyntax> files, List<Problem> problems)
    {
        foreach (var file in files)
        {
            if (part is CorpusPart.Schema or CorpusPart.Whole && file.Entities.Count > 0)
            {
                Add(file, file.Entities[0].Name, "an entity", "the project of a shard (`part: shard`)");
            }

            if (part == CorpusPart.Whole && (file.EntityTypes.FirstOrDefault()?.Name ?? file.Enumerations.FirstOrDefault()?.Name) is { } type)
            {
                Add(file, type, "a type", "the project of the schema (`part: schema`)");
            }
        }

        void Add(FileSyntax file, Located name, string what, string where) => problems.Add(ImportProblems.InvalidPart(
            file.File.At(name.Span),
            $"`{MessageText.Short(name.Value)}` is {what}, which {(part == CorpusPart.Schema ? "the schema" : "what goes over all parts")} cannot have",
            $"move it into {where}"));
    }

    /// <summary>Two shards do not know each other; here both are known.</summary>
    private void CheckUnique()
    {
        var entities = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var sources = new Dictionary<string, (SourceModel Source, string Assembly)>(StringComparer.Ordinal);
        foreach (var part in Others)
        {
            foreach (var name in part.EntityIds.Concat(part.Types.Select(static type => type.Model.Name))
                .Concat(part.Enumerations.Select(static enumeration => enumeration.Name)))
            {
                if (entities.TryGetValue(name, out var other))
                {
                    problems.Add(ImportProblems.DefinedInTwoShards(name, "name", other, part.AssemblyName));
                }
                else
                {
                    entities.Add(name, part.AssemblyName);
                }
            }

            foreach (var source in part.Sources)
            {
                // One document may be cited in several shards, if they say the same of it.
                if (sources.TryGetValue(source.Id, out var other) && !other.Source.Equals(source))
                {
                    problems.Add(ImportProblems.DefinedInTwoShards(source.Id, "source, with records that differ,", other.Assembly, part.AssemblyName));
                }
                else
                {
                    sources[source.Id] = (source, part.AssemblyName);
                }
            }
        }
    }

    private static string Described(ImportedCorpus corpus) => $"`{corpus.AssemblyName}` {corpus.Version}";
}
