using System.Text.Json;
using Corpus.Cli.Comparing;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Editions;

/// <summary>Reads an edition from what <c>corpus export</c> writes as JSON.</summary>
internal static class ExportReader
{
    /// <summary>The most bytes of an export: a hundred thousand facts take a tenth of it.</summary>
    public const long MostBytes = 1L << 30;

    private const int SchemaVersion = 1;

    public static Edition Read(string name, byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0));
            return Read(name, new JsonPart(json.RootElement, ""));
        }
        catch (JsonException)
        {
            throw new UsageException($"`{name}` is not JSON, so it is no export of a corpus; write it again with `corpus export`");
        }
        catch (ExportException wrong)
        {
            throw new UsageException($"`{name}` is no whole export of a corpus: {wrong.Message}; write it again with `corpus export`");
        }
    }

    private static Edition Read(string name, JsonPart root)
    {
        if (root.Element.ValueKind != JsonValueKind.Object)
        {
            throw new ExportException("it must be an object");
        }

        if (root.Long("schemaVersion") != SchemaVersion)
        {
            throw new ExportException($"`schemaVersion` is {root.Long("schemaVersion")}, and this version of the tool reads {SchemaVersion}");
        }

        var corpus = root["corpus"];
        EnumerationModel[] enumerations = [.. root.Items("enumerations").Select(Enumeration)];
        var names = new Datatypes(
            [.. enumerations.Select(static enumeration => enumeration.Name)], [.. root.Items("entityTypes").Select(static type => type.Text("name"))]);
        EntityTypeModel[] types = [.. root.Items("entityTypes").Select(type => Type(type, names))];
        var facts = new ExportedFacts(types).Read(
            root.Items("facts"), root.Items("entities").Select(static entity => entity.Text("id")).ToHashSet(StringComparer.Ordinal));
        return new Edition(
            EditionKind.Export,
            name,
            new CorpusModel(corpus.Text("id"), SchemaVersion, corpus.Text("namespace"), corpus.Text("title"), corpus.Text("language"), MaxWords: 0))
        {
            Known = Aspects.All & ~(Aspects.Places | Aspects.Parts),
            Types = Unique(types, static type => type.Name, "entityTypes"),
            Enumerations = Unique(enumerations, static enumeration => enumeration.Name, "enumerations"),
            Entities = Unique([.. root.Items("entities").Select(entity => Entity(entity, facts))], static entity => entity.Id, "entities"),
            Sources = Unique([.. root.Items("sources").Select(Source)], static source => source.Id, "sources"),
            Evidence = root.Items("sources").ToDictionary(static source => source.Text("id"), Evidence, StringComparer.Ordinal),
        };
    }

    private static T[] Unique<T>(T[] items, Func<T, string> name, string list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Array.Find(items, item => !seen.Add(name(item))) is { } twice ? throw new ExportException($"`{list}` has `{name(twice)}` twice") : items;
    }

    private static EnumerationModel Enumeration(JsonPart part) => new(
        part.Text("name"),
        part.Text("summary"),
        EquatableArray.From(part.Items("values").Select(
            static value => new EnumerationValueModel(value.Text("name"), value.Text("summary"), Names(value, "aliases")))));

    private static EntityTypeModel Type(JsonPart part, Datatypes names)
    {
        var type = part.Text("name");
        return new EntityTypeModel(type, part.Text("summary"), EquatableArray.From(part.Items("properties").Select((property, index) =>
        {
            var datatype = names.Find(property.Text("datatype")) ?? throw property.Wrong("datatype", "must be the name of a datatype");
            return new PropertyModel(
                type,
                index,
                property.Text("name"),
                datatype with { IsRange = property.Flag("range") },
                Cardinalities.Find(property.Text("cardinality")),
                property.Text("summary"))
            {
                UnitCode = property.OptionalText("unit"),
                IsRequired = property.Flag("required"),
                Inverse = property.OptionalText("inverse"),
            };
        })))
        {
            Extends = part.OptionalText("extends"),
            IsAbstract = part.Flag("abstract"),
        };
    }

    private static EntityModel Entity(JsonPart part, ILookup<string, FactModel> facts)
    {
        var id = part.Text("id");
        return new EntityModel(
            id,
            part.Text("type"),
            part.Text("label"),
            EquatableArray.From(part.Texts("aliases")),
            part.OptionalText("summary"),
            Path: "",
            EquatableArray.From(facts[id]))
        {
            Labels = Names(part, "labels"),
        };
    }

    private static SourceModel Source(JsonPart part) => new(
        part.Text("id"),
        MemberName: "",
        part.OptionalText("file"),
        part.OptionalText("title"),
        EquatableArray.From(part.Texts("author")),
        part.OptionalText("publisher"),
        part.OptionalText("issued"),
        part.OptionalText("retrieved"),
        part.OptionalText("url"),
        part.OptionalText("language"),
        part.OptionalText("sha256"),
        part.OptionalNumber("words"))
    {
        Original = Original(part),
    };

    private static OriginalModel? Original(JsonPart source) => source.Optional("original") is { } part
        ? new OriginalModel(part.OptionalText("file"), part.Text("sha256"), part.Text("mediaType"), part.Long("bytes"))
        : null;

    private static EvidenceState Evidence(JsonPart source)
    {
        var part = source["evidence"];
        return new EvidenceState(
            source.OptionalText("sha256"), Original(source), part.OptionalText("text"), part.Flag("asStated"), part.OptionalText("fingerprint"));
    }

    private static EquatableArray<NameModel> Names(JsonPart part, string key) =>
        EquatableArray.From(part.Items(key).Select(static name => new NameModel(name.Text("text"), name.OptionalText("language"))));
}
