using Corpus.Workspace.Snapshots;

namespace Corpus.Site.Tests.Support;

/// <summary>A corpus without an error whose texts want to be markup, scripts, addresses that run, and a reader's wrong way.</summary>
internal static class HostileCorpus
{
    public const string Script = "<script>alert(1)</script>";
    public const string Image = "<img src=x onerror=alert(1)>";
    public const string RunningAddress = "javascript:alert(document.domain)";

    public static IReadOnlySet<string> ShownTexts { get; } = new HashSet<string>(StringComparer.Ordinal) { "seeds/Report.txt", "seeds/Persian.txt" };

    public static IReadOnlyList<CorpusText> Texts { get; } =
    [
        new("curated/corpus.yaml", $$"""
            corpus: { id: hostile, schemaVersion: 1, namespace: Hostile, title: '{{Script}}"&amp;', language: en }
            enumerations:
              Kind:
                summary: '{{Image}}'
                values:
                  Open: { summary: "</dd></dl>{{Script}}", aliases: ['open & <b>free</b>'] }
                  Null: { summary: 'The name of a device.', aliases: [entirely open] }
            entityTypes:
              Thing:
                summary: '{{Script}}'
                properties:
                  name: { datatype: text, maxWords: 100, summary: '"><svg onload=alert(1)>' }
                  site: { datatype: uri, pattern: '.*', summary: 'Its address.' }
                  kind: { datatype: Kind, summary: 'Its kind.' }
                  near: { datatype: Thing, cardinality: many, inverse: near, summary: 'What is near.' }
                  isFree: { datatype: boolean, trueWords: [free], falseWords: [closed], summary: 'Whether it is free.' }
                  count: { datatype: integer, unit: '{person}', summary: 'How many came.' }
              Aux:
                summary: 'Called like a device.'
                properties:
                  name: { datatype: text, summary: 'What it is called.' }
            """),
        new("curated/things.yaml", $$"""
            entities:
              Treaty:
                type: Thing
                label: '{{Image}}'
                aliases: ['{{RunningAddress}}', "turned \u202Eround\u202C"]
                summary: "</p></main>{{Script}} \u2066isolated\u2069 and '\"><a href=javascript:alert(1)>"
                facts:
                  name:
                    value: '{{Script}} & co'
                    citations: [{ source: Report, quote: 'It calls itself {{Script}} & co in all its letters' }]
                  site:
                    value: 'javascript:alert%28document.domain%29'
                    citations: [{ source: Report, quote: 'found at javascript:alert%28document.domain%29 by all who look' }]
                  kind:
                    value: Open
                    citations: [{ source: Report, quote: 'It was open & <b>free</b> then' }]
                  near:
                    value: [Con]
                    citations: [{ source: Report, quote: 'It stands near NUL and near Con' }]
                  isFree:
                    claims:
                      - { value: true, claimedBy: '{{Image}}', citations: [{ source: Report, quote: '{{Image}} says that it is free' }] }
                      - { value: false, claimedBy: { source: Persian }, citations: [{ source: Report, quote: 'is closed to all who come' }] }
                  count:
                    value: 1200000
                    comparator: at-most
                    citations: [{ source: Report, quote: 'At most 1,200,000 people came' }]
                    reviewBy: 2030-01-01
              Nul:
                type: Aux
                label: NUL
                facts:
                  name:
                    value: قرارداد ۲۰ ساله
                    citations: [{ source: Persian, quote: 'این قرارداد ۲۰ ساله است', language: fa }]
              Con:
                type: Thing
                label: "{{new string('x', 5_000)}} \U0001F600"
                aliases: [Con]
                summary: "{{new string('y', 100_000)}}"
                facts:
                  name:
                    value: Con
                    citations: [{ source: REPORT.txt, quote: 'known as Con & other names' }]
            """),
        new("seeds/Report.txt",
            $"Report\n\nIt calls itself {Script} & co in all its letters.\n\nIt is found at javascript:alert%28document.domain%29 by all who look.\n\n" +
            $"It was open & <b>free</b> then. It stands near NUL and near Con.\n\n" +
            $"{Image} says that it is free. The author says that it is closed to all who come.\n\n" +
            "At most 1,200,000 people came.\f\n</div></main><script src=\"https://example.org/x.js\"></script>\n"),
        new("seeds/Persian.txt", "گزارش\n\nدر متن آمده است که این قرارداد ۲۰ ساله است. می\u200Cگویند که کوتاه نیست.\n"),
        new("seeds/sources.yaml", $$"""
            sources:
              Report:
                title: '{{Image}}'
                author: ['{{Script}}']
                publisher: '"><script>alert(2)</script>'
                url: '{{RunningAddress}}'
                language: en
              Persian:
                title: گزارش
                url: 'https://example.org/?a="><script>alert(3)</script>'
                language: fa
            """),
        new("seeds/REPORT.txt", "It is known as Con & other names.\n"),
    ];
}
