using Corpus.Language.Binding;

namespace Corpus.Language.Tests.Values;

/// <summary>Wherever the language takes a date it takes the same ones, but for days that must come once and bounds, which must be somewhere.</summary>
public sealed class DatePlacesTests
{
    private static readonly string[] Places = ["value", "minimum", "asOf", "from", "until", "reviewBy", "since", "issued", "retrieved"];

    private static readonly string[] Open = ["2025-01?", "2025~", "2025-01-17%", "202X", "2025-XX-17", "XXXX-01-17", "2025-21", "-0043", "Y17000"];

    public static TheoryData<string, string> Refused
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var place in Places)
            {
                data.Add(place, "2024/2025");
                data.Add(place, "soon");
            }

            foreach (var text in Open)
            {
                data.Add("minimum", text);
                data.Add("reviewBy", text);
            }

            data.Add("reviewBy", "2030-01");
            return data;
        }
    }

    public static TheoryData<string, string> Taken
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var place in Places.Where(static place => place is not ("minimum" or "reviewBy")))
            {
                foreach (var text in Open)
                {
                    data.Add(place, text);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Everywhere => [.. Places.Where(static place => place != "reviewBy")];

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatIsNoDateIsRefusedWhereverADateIsTaken(string place, string text)
    {
        var problem = Compile(place, text).Problems.First(static problem => problem.IsError);

        problem.Message.ShouldContain(text);
        problem.Message.ShouldContain(place is "reviewBy" or "minimum" ? "day" : "date");
    }

    [Theory]
    [MemberData(nameof(Taken))]
    public void WhatDocumentsLeaveOpenIsTaken(string place, string text) =>
        Compile(place, text).Problems.Select(static problem => problem.Message)
            .ShouldNotContain(message => message.Contains($"`{text}` is not", StringComparison.Ordinal));

    [Theory]
    [InlineData("XXXX-01-17", true)]
    [InlineData("2025-21", true)]
    [InlineData("202X", false)]
    [InlineData("2025~", false)]
    public void WhatIsNowhereInParticularIsNotHeldAgainstABound(string text, bool isReported) =>
        Compile("value", text).Problems.Any(static problem => problem.Id == "CORP3028").ShouldBe(isReported);

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void WhatIsKnownToTheMonthIsTakenThere(string place) =>
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
                            reviewBy: {{At("reviewBy", "2030-01-01")}}
                            superseded: { by: Bridge.other, since: {{At("since")}} }
                            citations: [{ source: Notes, quote: It opened in January 2025 }]
                          other: { value: 2025-01, citations: [{ source: Notes, quote: It opened in January 2025 }] }
                    """),
                new InputText("seeds/Notes.yaml", $$"""
                    sources:
                      Notes: { file: Notes.txt, issued: {{At("issued")}}, retrieved: {{At("retrieved")}} }
                    """),
            ],
            [new InputText("seeds/Notes.txt", "It opened in January 2025, as usual.")],
            new CheckOptions());
    }
}
