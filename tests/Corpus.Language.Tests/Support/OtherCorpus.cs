using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Support;

/// <summary>A corpus of geography that others import, as if it had been read from its assembly.</summary>
internal static class OtherCorpus
{
    public const string Almanac =
        "Ruritania covers 1,200 square kilometres. Its border is 300 kilometres long, the mayor says 310 kilometres. Graustark covers 900 square kilometres. "
        + "Ruritania has an open frontier. The office says that Graustark has 40 lakes. Once Graustark had 7 gates.";

    public const string Schema = """
        corpus: { id: geography, schemaVersion: 1, namespace: Acme.World, title: Countries }
        enumerations:
          Frontier:
            summary: How one crosses it.
            values: { Open: { summary: Freely., aliases: [open frontier] }, Closed: { summary: Not at all. } }
        entityTypes:
          Place:
            abstract: true
            summary: Where one can be.
            properties:
              area: { datatype: integer, unit: km2, minimum: 1, summary: How large it is. }
          State:
            extends: Place
            summary: A country.
            properties:
              border: { datatype: integer, unit: km, summary: How long its border is. }
              frontier: { datatype: Frontier, summary: How one crosses its border. }
              lakes: { datatype: integer, summary: How many lakes it has. }
              gates: { datatype: integer, summary: How many gates it has. }
        """;

    public const string Facts = """
        entities:
          Ruritania:
            type: State
            label: Ruritania
            aliases: [the kingdom]
            facts:
              area: { value: 1200, citations: [{ source: Almanac.txt, quote: "Ruritania covers 1,200 square kilometres" }] }
              border:
                claims:
                  - { value: 300, claimedBy: { source: Almanac.txt }, citations: [{ source: Almanac.txt, quote: "Its border is 300 kilometres long" }] }
                  - { value: 310, claimedBy: The mayor, citations: [{ source: Almanac.txt, quote: "the mayor says 310 kilometres" }] }
              frontier: { value: Open, citations: [{ source: Almanac.txt, quote: "Ruritania has an open frontier" }] }
          Graustark:
            type: State
            label: Graustark
            facts:
              area: { value: 900, citations: [{ source: Almanac.txt, quote: "Graustark covers 900 square kilometres" }] }
              lakes: { value: 40, claimedBy: The office, citations: [{ source: Almanac.txt, quote: "The office says that Graustark has 40 lakes" }] }
              gates: { value: 7, superseded: { reason: They were taken down. }, citations: [{ source: Almanac.txt, quote: "Once Graustark had 7 gates" }] }
        """;

    public static ImportedCorpus Geography(string version = "1.2.0") =>
        Of([new("curated/schema.yaml", Schema), new("curated/facts.yaml", Facts)], "Acme.Geography", version);

    /// <summary>What an assembly of these files would say, with all of its entities.</summary>
    public static ImportedCorpus Of(IReadOnlyList<InputText> files, string assembly, string version, params ImportedCorpus[] referenced)
    {
        var compiled = CorpusCompiler.Compile(files, [new("seeds/Almanac.txt", Almanac)], new(), referenced: EquatableArray.From(referenced));
        compiled.Problems.Where(static problem => problem.IsError).ShouldBeEmpty();
        var corpus = compiled.Corpus!;
        return new ImportedCorpus(corpus.Id, assembly, version, corpus.Namespace)
        {
            Part = corpus.Part,
            Title = corpus.Title,
            Language = corpus.Language,
            MaxWords = corpus.MaxWords,
            Imports = corpus.Imports,
            Types = EquatableArray.From(compiled.Linkage.Types.Select(type => new RuledType(
                type.Model with { Extends = type.Model.Extends is { } above ? corpus.CodeName(above) : null },
                EquatableArray.From(type.Model.Properties.Select(property => type.Property(property.Name)!.Rule))))),
            Enumerations = compiled.Linkage.Enumerations,
            EntityIds = EquatableArray.From(compiled.Entities.Select(static entity => entity.Id).Order(StringComparer.Ordinal)),
            Entities = EquatableArray.From(compiled.Entities.OrderBy(static entity => entity.Id, StringComparer.Ordinal)),
            Sources = EquatableArray.From(compiled.Linkage.Sources.Select(static source => source.Model)),
            Ledger = compiled.Ledger,
        };
    }
}
