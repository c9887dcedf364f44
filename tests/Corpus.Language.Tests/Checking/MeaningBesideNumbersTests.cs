using Corpus.Language.Binding;

namespace Corpus.Language.Tests.Checking;

/// <summary>What stands next to the value of a fact: right facts pass without a word, and what the words contradict is one problem.</summary>
public sealed class MeaningBesideNumbersTests
{
    [Theory]
    [InlineData("holds: 240, comparator: at-least", "The reservoir holds at least 240 megalitres")]
    [InlineData("holds: 240, comparator: about", "An estimated 240 megalitres were lost")]
    [InlineData("holds: 75, comparator: less-than", "Almost 75 herons nested there")]
    [InlineData("holds: 75, comparator: about", "Almost 75 herons nested there")]
    [InlineData("holds: 9", "The ferry calls at 9 islands")]
    [InlineData("holds: 15", "The king ruled over 15 provinces")]
    [InlineData("holds: 8", "The cost is spread over 8 years")]
    [InlineData("holds: 12", "Each cap bears 12 stars")]
    [InlineData("holds: 20", "They add up to 20 seals")]
    [InlineData("holds: 11", "More than one side fielded just 11 players")]
    [InlineData("holds: 55", "Output fell from 70 to 55 tonnes")]
    [InlineData("holds: 9", "He set up 9 schools")]
    [InlineData("holds: 9", "It rises 9 metres above the square")]
    [InlineData("holds: 9", "Not eight but 9 ships sailed")]
    [InlineData("holds: 9", "Rather than wait, it bought 9 trucks")]
    [InlineData("maximumLoad: 200", "It bears at most 200 kilograms")]
    [InlineData("increase: 4", "Output rose by 4 tonnes")]
    [InlineData("formerToll: 70", "The toll was raised from 70 to 80")]
    [InlineData("holds: 70, until: 2013", "In 2013 the toll was raised from 70 to 80")]
    [InlineData("opened: 2014", "since 2014 it has run")]
    [InlineData("opened: 2014, comparator: less-than", "some time before 2014")]
    [InlineData("opened: 2014, comparator: at-most", "no later than 2014")]
    [InlineData("hours: [3, 6, 9]", "tests at 3, 6 and 9 hours")]
    [InlineData("hours: [3, 6], comparator: at-least", "at least 3 and 6 hours")]
    [InlineData("span: 50..55", "at least 50 and at most 55 metres")]
    [InlineData("span: 50..55", "from 50 to 55 metres")]
    public void ARightFactPasses(string fact, string quote) => Ids(fact, quote).ShouldBeEmpty();

    [Theory]
    [InlineData("holds: 240", "The reservoir holds at least 240 megalitres", "CORP4011")]
    [InlineData("holds: 14", "within 14 days of notice", "CORP4011")]
    [InlineData("holds: 40", "prices are from 40 florins", "CORP4011")]
    [InlineData("opened: 2014", "by the end of 2014", "CORP4011")]
    [InlineData("holds: 40, comparator: at-most", "at least 40 clerks", "CORP4012")]
    [InlineData("holds: 40, comparator: at-most", "a staff of 40 clerks", "CORP4012")]
    [InlineData("holds: 40, comparator: exactly", "a staff of 40 clerks", "CORP4012")]
    [InlineData("opened: 2014, comparator: at-most", "opened there in 2014", "CORP4012")]
    [InlineData("hours: [3, 6], comparator: at-least", "at least 3 hours and 6 days", "CORP4012")]
    [InlineData("hours: [3, 6], comparator: at-least", "at least 3 and at most 6 hours", "CORP4012")]
    [InlineData("holds: 40", "twice 40 clerks", "CORP4024")]
    [InlineData("holds: 40", "forty or fifty clerks", "CORP4024")]
    [InlineData("span: 50..55", "from 50 to more than 55 metres", "CORP4037")]
    [InlineData("opened: 2014", "either before or after 2014", "CORP4011")]
    [InlineData("town: Oslo", "it is either Oslo or Bergen", "CORP4037")]
    [InlineData("holds: 4", "Output rose by 4 tonnes", "CORP4042")]
    [InlineData("holds: 70", "The toll was raised from 70 to 80", "CORP4042")]
    [InlineData("holds: 4", "4 seats fewer than before", "CORP4042")]
    [InlineData("holds: 9, asOf: 2013", "In 2012 it held 9 ships", "CORP4038")]
    [InlineData("holds: 9, until: 2012", "Since 2012 it has held 9 ships", "CORP4038")]
    [InlineData("holds: 9, from: 2012, asOf: 2011", "From 2012, as in 2011, it held 9 ships", "CORP4038")]
    [InlineData("holds: 9, claimedBy: the bishop", "The mayor says it holds 9 ships", "CORP4039")]
    [InlineData("holds: 9, inference: So be it.", "it holds 8 ships and boats", "CORP4009")]
    [InlineData("holds: 9, inference: Clearly so.", "it holds all the ships", "CORP4040")]
    public void WhatTheWordsContradictIsOneProblem(string fact, string quote, string id) => Ids(fact, quote).ShouldBe([id]);

    [Theory]
    [InlineData("a fortnight is fourteen days", null)]
    [InlineData("[{ because: a fortnight is 14 days }]", null)]
    [InlineData("[{ of: unit, because: a fortnight is 14 days }]", "CORP4009")]
    [InlineData("a fortnight", "CORP4040")]
    [InlineData("a\u00A0\u2800\u00A0fortnight", "CORP4040")]
    [InlineData("it says fourteen days", "CORP4040")]
    [InlineData("a fortnight is twelve days", "CORP4040")]
    [InlineData("[{ because: a fortnight is 14 days }, { of: value, because: a fortnight has 14 days }]", "CORP4043")]
    [InlineData("[{ of: valeu, because: a fortnight is 14 days }]", "CORP1023")]
    [InlineData("[{ of: value }]", "CORP1020")]
    public void AReadingExplainsOnePoint(string reading, string? id) =>
        Ids("holds: 14", "The stay lasts a fortnight", $", reading: {reading}").Take(1).ShouldBe(id is null ? [] : [id]);

    [Theory]
    [InlineData("The choir has three members", "three is nine", "CORP4040")]
    [InlineData("The choir has three members", "three members are nine members", "CORP4040")]
    [InlineData("It takes 12 days to hear them", "to hear them takes nine days", "CORP4040")]
    [InlineData("It takes a week and two days", "a week and two days are nine days", null)]
    [InlineData("All ten of them but one came", "ten but one are nine", null)]
    [InlineData("The road passes over 9 culverts", "[{ of: comparator, because: the road passes over them }]", null)]
    [InlineData("The choir has 9 members in all", "the choir has nine members", "CORP4010")]
    public void AReadingDoesNotContradict(string quote, string reading, string? id) =>
        Ids("holds: 9", quote, $", reading: {reading}").ShouldBe(id is null ? [] : [id]);

    private static string[] Ids(string fact, string quote, string more = "")
    {
        var (property, value) = (fact[..fact.IndexOf(':')], fact[(fact.IndexOf(':') + 2)..]);
        var compiled = CorpusCompiler.Compile(
            [
                new InputText("curated/a.yaml", $$"""
                    corpus: { id: a, schemaVersion: 1, namespace: A, title: A }
                    entityTypes:
                      Town: { summary: A town. }
                      Thing:
                        summary: A thing.
                        properties:
                          holds: { datatype: integer, summary: What it holds. }
                          maximumLoad: { datatype: integer, unit: kg, summary: What it bears. }
                          increase: { datatype: integer, unit: t, summary: How much more. }
                          formerToll: { datatype: integer, summary: What it cost. }
                          opened: { datatype: date, summary: When it opened. }
                          hours: { datatype: integer, cardinality: many, summary: When it was. }
                          span: { datatype: integer, range: true, unit: m, summary: How wide it is. }
                          town: { datatype: Town, summary: Where it is. }
                    entities:
                      Oslo: { type: Town, label: Oslo }
                      Bergen: { type: Town, label: Bergen }
                      It:
                        type: Thing
                        label: It
                        facts:
                          {{property}}: { value: {{value}}, citations: [{ source: N.txt, quote: '{{quote}}'{{more}} }] }
                    """),
            ],
            [new InputText("seeds/N.txt", quote + ".")],
            new CheckOptions { ChecksAsWarnings = [] });
        return [.. compiled.Problems.Where(static problem => problem.Id is not ("CORP4021" or "CORP4027" or "CORP4028")).Select(static problem => problem.Id)];
    }
}
