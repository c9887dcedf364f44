using Corpus.Language.Binding;

namespace Corpus.Language.Tests.Values;

/// <summary>The runtime reads more dates than a quote can be held against; wherever the language takes a date, it takes those of level 0 alone.</summary>
public sealed class LevelZeroDateTests
{
    private static readonly string[] Places = ["value", "minimum", "asOf", "from", "until", "reviewBy", "since", "issued", "retrieved"];

    public static TheoryData<string, string> Unproved
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var place in Places)
            {
                foreach (var text in Refused)
                {
                    data.Add(place, text);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Everywhere => [.. Places];

    private static string[] Refused =>
        ["2025-01?", "2025~", "2025-01-17%", "202X", "2025-XX-17", "XXXX-01-17", "2025-21", "-0043", "Y17000", "2024/2025", "soon"];

    [Theory]
    [MemberData(nameof(Unproved))]
    public void WhatIsNotOfLevelZeroIsRefusedWhereverADateIsTaken(string place, string text)
    {
        var problem = Compile(place, text).Problems.First(static problem => problem.IsError);

        problem.Message.ShouldContain(text);
        problem.Message.ShouldContain("date");
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void WhatIsOfLevelZeroIsTakenThere(string place) =>
        Compile(place, "2025-01").Problems.Select(static problem => problem.Message)
            .ShouldAllBe(message => !message.Contains("`2025-01`", StringComparison.Ordinal));

    [Theory]
    [InlineData("2025-01-17", true)]
    [InlineData("2025-01-17?", false)]
    [InlineData("2025-XX-17", false)]
    [InlineData("2025-01", false)]
    public void TodayIsADay(string text, bool isDay) => (CheckOptions.ReadDay(text) is not null).ShouldBe(isDay);

    private static CompiledCorpus Compile(string place, string text)
    {
        string At(string name, string otherwise = "2025-01") => name == place ? $"'{text}'" : $"'{otherwise}'";
        return CorpusCompiler.Compile(
            [
                new InputText("curated/corpus.yaml", $$"""
                    corpus: { id: days, schemaVersion: 1, namespace: Days, title: Days }
                    entityTypes:
                      Thing:
                        summary: A thing.
                        properties:
                          day: { datatype: date, summary: A day., minimum: {{At("minimum", "2020")}} }
                          other: { datatype: date, summary: Another day. }
                    entities:
                      Bridge:
                        type: Thing
                        label: Bridge
                        facts:
                          day:
                            value: {{At("value")}}
                            asOf: {{At("asOf")}}
                            from: {{At("from")}}
                            until: {{At("until")}}
                            reviewBy: {{At("reviewBy", "2030")}}
                            superseded: { by: Bridge.other, since: {{At("since")}} }
                            citations: [{ source: Notes, quote: It opened in January 2025 }]
                          other: { value: 2025-01, citations: [{ source: Notes, quote: It opened in January 2025 }] }
                    """),
                new InputText("seeds/Notes.yaml", $$"""
                    sources:
                      Notes: { file: Notes.txt, issued: {{At("issued")}}, retrieved: {{At("retrieved")}} }
                    """),
            ],
            [new InputText("seeds/Notes.txt", "It opened in January 2025, they say.")],
            new CheckOptions());
    }
}
