using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Consumers;

/// <summary>A corpus of two bridges, compiled by the generator, whose values and version a test chooses.</summary>
internal sealed record BridgeCorpus
{
    public string Version { get; init; } = "1.0.0";

    public string Id { get; init; } = "bridges";

    public string Namespace { get; init; } = "Bridges";

    public int Length { get; init; } = 1250;

    /// <summary>The values of the enumeration, in their order; the bridge is of the first in the alphabet.</summary>
    public string Kinds { get; init; } = "Arch Beam";

    /// <summary>Who alone says how long the bridge is; then it is no constant.</summary>
    public string? Claimant { get; init; }

    /// <summary>The only fact of the old bridge.</summary>
    public string OldSpans { get; init; } = "spans: { value: 7, citations: [{ source: Notes.txt, quote: has 7 spans }] }";

    /// <summary>The name of the assembly.</summary>
    public string AssemblyName => Namespace + ".Facts";

    public byte[] Image()
    {
        var run = GeneratorRun.Of(Files(), code: $"[assembly: System.Reflection.AssemblyInformationalVersion(\"{Version}+0123abc\")]");
        run.Problems.ShouldBeEmpty();
        return Images.Of(run.Compile().WithAssemblyName(AssemblyName));
    }

    public Inputs Files() => Inputs.None
        .With("curated/corpus.yaml", $$"""
            corpus: { id: {{Id}}, schemaVersion: 1, namespace: {{Namespace}}, title: Bridges, language: en }
            entityTypes:
              Bridge:
                summary: A way across water.
                properties:
                  lengthMetres: { datatype: integer, unit: m, summary: How long it is. }
                  spans: { datatype: integer, summary: How many spans it has. }
                  mass: { datatype: long, unit: kg, summary: How heavy it is. }
                  toll: { datatype: decimal, summary: What a crossing costs. }
                  loadFactor: { datatype: number, summary: The share of its capacity that is used. }
                  isOpen: { datatype: boolean, trueWords: [in service], falseWords: [out of service], summary: Whether it is open. }
                  nickname: { datatype: text, summary: What people call it. }
                  kind: { datatype: Kind, summary: What kind it is of. }
                  lengthTwice: { datatype: integer, unit: m, summary: There and back. }
                  openedOn: { datatype: date, summary: When it was opened. }
            enumerations:
              Kind:
                summary: Kinds of bridges.
                values:
                  {{string.Join("\n      ", Kinds.Split(' ').Select(static kind => $"{kind}: {{ summary: A kind. }}"))}}
            """)
        .With("curated/bridges.yaml", $$"""
            entities:
              GreatBridge:
                type: Bridge
                label: Great Bridge
                facts:
                  lengthMetres:
                    value: {{Length}}{{(Claimant is null ? "" : "\n        claimedBy: " + Claimant)}}
                    citations: [{ source: Notes.txt, quote: "{{(Claimant is null ? "" : $"According to {Claimant}, the Great Bridge ")}}is {{Length}} metres long" }]
                  mass: { value: 9000000000, citations: [{ source: Notes.txt, quote: weighs 9000000000 kilograms }] }
                  toll: { value: 2.50, citations: [{ source: Notes.txt, quote: a crossing costs 2.50 euros }] }
                  loadFactor: { value: 0.1, citations: [{ source: Notes.txt, quote: load factor is 0.1 }] }
                  isOpen: { value: true, citations: [{ source: Notes.txt, quote: It is in service }] }
                  nickname: { value: "the “Harp”", citations: [{ source: Notes.txt, quote: nickname is the “Harp” }] }
                  kind: { value: Arch, citations: [{ source: Notes.txt, quote: It is an arch bridge }] }
                  openedOn: { value: 2025, citations: [{ source: Notes.txt, quote: opened in 2025 already }] }
                  {{(Claimant is null ? "lengthTwice: { derived: lengthMetres * 2 }" : "")}}
              OldBridge:
                type: Bridge
                label: Old Bridge
                {{(OldSpans.Length > 0 ? $"facts: {{ {OldSpans} }}" : "")}}
            """)
        .With("seeds/Notes.txt", $"""
            {(Claimant is null ? "The Great Bridge" : $"According to {Claimant}, the Great Bridge")} is {Length} metres long.
            It weighs 9000000000 kilograms. There a crossing costs 2.50 euros. Its load factor is 0.1 today.
            It is in service. Its nickname is the “Harp”. It is an arch bridge. It opened in 2025 already. The Old Bridge has 7 spans.
            """)
        .WithProperty("CorpusAllowUnproved", "true");
}
