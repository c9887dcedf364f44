using System.Globalization;
using System.Text;
using Corpus.Workspace.Snapshots;

namespace Corpus.Site.Tests.Browser;

/// <summary>A corpus with more dates than one timeline has, a series, and a name of a script that puts no spaces between words.</summary>
internal static class DatedCorpus
{
    private const int Chapters = 10;
    private const int YearsOfChapter = 13;

    public static IReadOnlyList<CorpusText> Texts { get; } = Make();

    private static IReadOnlyList<CorpusText> Make()
    {
        var (entities, text) = (new StringBuilder("entities:\n"), new StringBuilder());
        for (var chapter = 1; chapter <= Chapters; chapter++)
        {
            entities.Append(
                CultureInfo.InvariantCulture,
                $"  Chapter{chapter}:\n    type: Event\n    label: Chapter {chapter}\n    facts:\n      floods:\n        values:\n");
            for (var year = 1000 + (chapter * 70); year < 1000 + (chapter * 70) + YearsOfChapter; year++)
            {
                text.Append(CultureInfo.InvariantCulture, $"The river rose in {year} once more.\n\n");
                entities.Append(
                    CultureInfo.InvariantCulture,
                    $"          - {{ value: {year}, citations: [{{ source: Chronicle, quote: 'The river rose in {year} once more' }}] }}\n");
            }
        }

        entities.Append("""
              Tokyo:
                type: Event
                label: 東京都庁舎の完成
                aliases: [Completion of the Tokyo Metropolitan Government Building]
                facts:
                  happenedIn: { value: 1990-12, citations: [{ source: Chronicle, quote: 'The tower was completed in December 1990' }] }
                  height: { value: 243.4, citations: [{ source: Chronicle, quote: 'The tower is 243.4 metres high' }] }
                  visitors:
                    values:
                      - { value: 1200, asOf: 1991, citations: [{ source: Chronicle, quote: 'In 1991 1200 visitors came' }] }
                      - { value: 1500, asOf: 1992, comparator: at-least, citations: [{ source: Chronicle, quote: 'In 1992 at least 1500 visitors came' }] }
                      - { value: 2100, asOf: 1997, comparator: about, citations: [{ source: Chronicle, quote: 'In 1997 about 2100 visitors came' }] }

            """);
        text.Append("The tower was completed in December 1990. The tower is 243.4 metres high. In 1991 1200 visitors came. "
            + "In 1992 at least 1500 visitors came. In 1997 about 2100 visitors came.\n");
        return
        [
            new("curated/corpus.yaml", """
                corpus: { id: chronicle, schemaVersion: 1, namespace: Chronicle, title: A chronicle, language: en }
                entityTypes:
                  Event:
                    summary: Something that happened.
                    properties:
                      floods: { datatype: date, cardinality: many, summary: When the river rose. }
                      happenedIn: { datatype: date, summary: When it happened. }
                      height: { datatype: decimal, unit: m, summary: How high what came of it is. }
                      visitors: { datatype: integer, cardinality: series, summary: How many people came to see it. }

                """),
            new("curated/events.yaml", entities.ToString()),
            new("seeds/Chronicle.txt", text.ToString()),
            new("seeds/Chronicle.yaml", "sources:\n  Chronicle: { title: A chronicle, file: Chronicle.txt }\n"),
        ];
    }
}
