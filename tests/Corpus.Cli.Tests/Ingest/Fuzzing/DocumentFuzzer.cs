using System.Diagnostics;
using Corpus.Cli.Ingesting;
using Corpus.Documents.Model;

namespace Corpus.Cli.Tests.Ingest.Fuzzing;

/// <summary>
/// Reads documents that something is wrong with. Whatever they are, each is read or refused in bounded time, nothing is thrown, and what was read is a
/// text with which evidence can be made.
/// </summary>
internal sealed class DocumentFuzzer(IReadOnlyList<DocumentSeed> seeds, int run)
{
    /// <summary>What one document may take here: all of them are small.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly IngestRequest Request = new()
    {
        Extraction = ExtractionOptions.Default with
        {
            Limits = ExtractionLimits.Default with { Time = TimeSpan.FromSeconds(10), UnpackedBytes = 64L << 20, Characters = 4 << 20 },
            AcceptsChanges = true,
        },
    };

    private readonly DocumentMutator _mutator = new(seeds);

    /// <summary>How many documents were read, and how many refused.</summary>
    public (int Read, int Refused) Counts { get; private set; }

    /// <summary>The document of a number.</summary>
    public DocumentSeed Input(long number) => _mutator.Mutate(new Random(HashCode(number)));

    /// <summary>Reads the document of a number, and says what is wrong with how that went; null where nothing is.</summary>
    public string? Try(long number) => Try(Input(number));

    public string? Try(DocumentSeed input)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var (document, reason) = DocumentIngester.Read(input.Bytes, input.Name, Request);
            var took = clock.Elapsed;
            Counts = document is null ? (Counts.Read, Counts.Refused + 1) : (Counts.Read + 1, Counts.Refused);
            return took > Patience ? $"It took {took.TotalSeconds:0} s."
                : document is null ? string.IsNullOrWhiteSpace(reason) ? "It was refused without a reason." : null
                : Judge(document);
        }
#pragma warning disable CA1031 // Whatever it is, it is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private static string? Judge(IngestedDocument document)
    {
        var text = document.Extracted.Text;
        if (!text.EndsWith('\n') || text.Contains('\r', StringComparison.Ordinal))
        {
            return "Its text does not end in LF, or has CR.";
        }

        // It throws where the cells are none of the text's.
        document.FingerprintFor("en");
        return document.NewRecord("Seed").Contains("\n    words: ", StringComparison.Ordinal) ? null : "Its record has no words.";
    }

    /// <summary>The same on every machine, unlike that of the framework.</summary>
    private int HashCode(long number) => unchecked((int)((number * 2_654_435_761L) ^ (run * 1_540_483_477L)));
}
