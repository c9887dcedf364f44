using Corpus.Generator.Tests.Consumers;
using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Used;

/// <summary>A corpus of rivers, and one of bridges that builds on it; both may be taken by the name.</summary>
internal static class Rivers
{
    /// <summary>As a project file writes it.</summary>
    public const string Alias = "CorpusFacts";

    public static readonly Inputs Inputs = Inputs.None
        .With("curated/corpus.yaml", """
            corpus: { id: rivers, schemaVersion: 1, namespace: Acme.Rivers, title: Rivers }
            entityTypes:
              Water: { abstract: true, summary: Water that has a name. }
              River:
                extends: Water
                summary: Water that flows.
                properties:
                  lengthKilometres: { datatype: integer, unit: km, required: true, summary: How long it is. }
                  twice: { datatype: integer, unit: km, summary: There and back. }
                  flowsInto: { datatype: Water, summary: Where it ends. }
                  kind: { datatype: Kind, summary: How it flows. }
              Sea:
                extends: Water
                summary: Water that does not flow.
                properties:
                  depthMetres: { datatype: integer, unit: m, summary: How deep it is. }
              Lake: { extends: Water, summary: Water with a shore all around. }
            enumerations:
              Kind: { summary: How water flows., values: { Slow: { summary: Slowly. }, Fast: { summary: Fast. } } }
              Colour: { summary: Colours., values: { Blue: { summary: Blue. } } }

            """)
        .With("curated/waters.yaml", """
            entities:
              Oder:
                type: River
                label: Oder
                facts:
                  lengthKilometres: { value: 854, citations: [{ source: Atlas.txt, quote: The Oder is 854 kilometres long }] }
                  flowsInto: { value: Baltic, citations: [{ source: Atlas.txt, quote: the Oder ends in the Baltic }] }
                  kind: { value: Slow, citations: [{ source: Atlas.txt, quote: The Oder is slow }] }
                  twice: { derived: lengthKilometres * 2 }
              Neisse:
                type: River
                label: Neisse
                facts:
                  lengthKilometres: { value: 254, citations: [{ source: Notes.txt, quote: The Neisse is 254 kilometres long }] }
                  flowsInto: { value: Oder, citations: [{ source: Notes.txt, quote: the Neisse ends in the Oder }] }
              Doubtful:
                type: River
                label: the Doubtful
                facts:
                  lengthKilometres:
                    claims:
                      - { value: 10, claimedBy: Smith, citations: [{ source: Notes.txt, quote: "According to Smith, the Doubtful is 10 kilometres long" }] }
                      - { value: 12, claimedBy: Jones, citations: [{ source: Notes.txt, quote: "According to Jones, the Doubtful is 12 kilometres long" }] }
              Baltic:
                type: Sea
                label: Baltic
                facts:
                  depthMetres: { value: 459, citations: [{ source: Atlas.txt, quote: The Baltic is 459 metres deep }] }
              Balaton: { type: Lake, label: Balaton }

            """)
        .With("seeds/Atlas.txt", "The Oder is 854 kilometres long. In the north the Oder ends in the Baltic. The Oder is slow. The Baltic is 459 metres deep.")
        .With("seeds/Notes.txt", "The Neisse is 254 kilometres long. North of Guben the Neisse ends in the Oder. "
            + "According to Smith, the Doubtful is 10 kilometres long. According to Jones, the Doubtful is 12 kilometres long.");

    private static readonly Inputs Bridges = Inputs.None
        .With("curated/corpus.yaml", """
            corpus:
              id: bridges
              schemaVersion: 1
              namespace: Acme.Bridges
              title: Bridges
              imports: [{ corpus: rivers, version: "[1.0,2.0)", as: Flow }]
            entityTypes:
              Crossing: { extends: Flow.Water, summary: Something over water., properties: { over: { datatype: Flow.River, summary: What it crosses. } } }
            entities:
              OderBridge:
                type: Crossing
                label: The Oder Bridge
                facts:
                  over: { value: Flow.Oder, citations: [{ source: Notes.txt, quote: The Oder Bridge crosses the Oder }] }

            """)
        .With("seeds/Notes.txt", "The Oder Bridge crosses the Oder.");

    private static readonly Lazy<Compilation> Compiled = new(() => Compile(Inputs));
    private static readonly Lazy<Compilation> BridgesCompiled =
        new(() => Compile(Bridges, "Acme.Bridges", MetadataReference.CreateFromImage(Images.Of(Compiled.Value))));

    private static readonly Lazy<byte[]> LazyImage = new(() => Images.Of(Compiled.Value));
    private static readonly Lazy<byte[]> LazyBridgesImage = new(() => Images.Of(BridgesCompiled.Value));

    private static readonly Lazy<byte[][]> LazyMoved = new(static () =>
    {
        var moved = Images.Of(Compile(Inputs.Map(static text => text.Replace("id: rivers", "id: moved", StringComparison.Ordinal)), "Acme.Moved"));
        var left = Inputs.Map(static text => text.Replace("namespace: Acme.Rivers", "namespace: Acme.Left", StringComparison.Ordinal));
        var forwards = string.Concat(((string[])["Oder", "Baltic"]).Select(
            static name => $"[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Acme.Rivers.{name}))]"));
        var old = GeneratorRun.Of(left, code: forwards, references: [MetadataReference.CreateFromImage(moved)], assemblyName: "Acme.Rivers");
        return [moved, Images.Of(old.Compile())];
    });

    public static byte[] Image => LazyImage.Value;

    public static byte[] BridgesImage => LazyBridgesImage.Value;

    /// <summary>Two assemblies: all rivers moved to the first, and the second, in which they were, forwards them to it.</summary>
    public static byte[][] Moved => LazyMoved.Value;

    public static Compilation Compilation => Compiled.Value;

    /// <summary>A reference of which only that is generated which is named.</summary>
    public static MetadataReference Offered(byte[] image) => MetadataReference.CreateFromImage(image).WithAliases([Alias]);

    public static Compilation Compile(Inputs inputs, string name = "Acme.Rivers", params MetadataReference[] references)
    {
        var run = GeneratorRun.Of(
            inputs, code: "[assembly: System.Reflection.AssemblyInformationalVersion(\"1.2.0+abc\")]", references: references, assemblyName: name);
        run.Problems.ShouldBeEmpty();
        return run.Compile();
    }

    public static GeneratorRun Use(string code, params MetadataReference[] references) =>
        GeneratorRun.Of(Inputs.None, code: code, isTracked: true, references: references.Length == 0 ? [Offered(Image)] : references);
}
