using Corpus.Cli.Checking;
using Corpus.Cli.Folders;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Verification;

/// <summary>A corpus that was proved anew against the original documents.</summary>
/// <param name="Verdicts">One for each source, by its name.</param>
/// <param name="Corpus">The corpus, checked with the originals as its evidence.</param>
internal sealed record VerifiedCorpus(IReadOnlyList<SourceVerdict> Verdicts, CheckedCorpus Corpus)
{
    private readonly Lazy<HashSet<string>> _missing =
        new(() => [.. Verdicts.Where(static verdict => !verdict.IsThere).Select(static verdict => verdict.Source)]);

    private readonly Lazy<Dictionary<string, (int All, int ByText)>> _counts = new(() => Corpus.Compiled.Files
        // Not the completed entities: what is mirrored has the citations of the other side, and the ledger counts them once.
        .SelectMany(static file => file.Entities)
        .SelectMany(static entity => entity.Facts)
        .SelectMany(static fact => fact.AllCitations)
        .GroupBy(static citation => citation.Source, StringComparer.Ordinal)
        .ToDictionary(
            static citations => citations.Key,
            static citations =>
                (citations.Count(), citations.Count(static citation => citation is { Evidence: EvidenceKind.Text, Grade: not QuoteGrade.Unproved })),
            StringComparer.Ordinal));

    public IReadOnlyList<SourceVerdict> Missing => [.. Verdicts.Where(static verdict => verdict is { IsThere: false, HasFailed: false })];

    /// <summary>The sources whose text was found, and not the file from which it was got.</summary>
    public IReadOnlyList<string> Unread =>
        [.. Verdicts.Where(static verdict => verdict is { IsThere: true, Original: Agreement.NotChecked }).Select(static verdict => verdict.Source)];

    public static VerifiedCorpus Of(CorpusFolder folder, OriginalTexts texts, OriginalFiles files, CheckOptions options, Action<string> say)
    {
        var verdicts = new List<SourceVerdict>();
        var documents = new List<InputText>();
        var recorded = new HashSet<string>(StringComparer.Ordinal);
        var fingerprints = folder.Documents.Where(static document => FingerprintSyntax.IsNamed(document.Path))
            .ToDictionary(static document => document.Path, StringComparer.Ordinal);
        foreach (var input in folder.Yaml)
        {
            var inFolder = input.Path[..(input.Path.LastIndexOf('/') + 1)];
            foreach (var record in FileReader.Read(input.Path, input.Text, CancellationToken.None).Sources)
            {
                foreach (var name in record.EvidenceNames)
                {
                    recorded.Add(inFolder + name);
                }

                say($"Holding {record.Name.Value} against its document …");
                var fingerprint = fingerprints.GetValueOrDefault(inFolder + record.FingerprintName);

                if (record.Original is { } described && files.Find(described) is { } file)
                {
                    var (verdict, text) = OriginalVerifier.Verify(record, file, fingerprint);
                    verdicts.Add(verdict);
                    if (text is not null)
                    {
                        Add(record, text, verdict);
                    }

                    continue;
                }

                if (texts.Find(record) is not { } original)
                {
                    verdicts.Add(SourceVerdict.Missing(record.Name.Value, OriginalTexts.NameOf(record)) with { Original = NotRead(record) });
                    // What lies beside the record goes on being its evidence; it is not counted as verified.
                    documents.AddRange(folder.Documents.Where(document => record.EvidenceNames.Any(name => document.Path == inFolder + name)));
                    continue;
                }

                verdicts.Add(SourceVerifier.Verify(record, original, fingerprint) with { Original = NotRead(record) });
                Add(record, original.Text, verdicts[^1]);

                // Where a record's text is looked for first: the original takes the place of whatever evidence there is. What a fingerprint that is its own
                // knows besides, the cells of tables, stays.
                void Add(SourceSyntax record, string text, SourceVerdict verdict)
                {
                    documents.Add(new InputText(inFolder + record.DocumentNames.First(), text));
                    if (fingerprint is not null && verdict is { Digest: Agreement.Agrees, Fingerprint: Agreement.Agrees })
                    {
                        documents.Add(fingerprint);
                    }
                }
            }
        }

        foreach (var document in folder.Documents.Where(document => !recorded.Contains(document.Path)))
        {
            documents.Add(FingerprintSyntax.IsNamed(document.Path) ? document : WithoutRecord(document, texts, verdicts));
        }

        say("Proving the citations against their documents …");
        var distinct = documents.DistinctBy(static document => document.Path, StringComparer.Ordinal).ToArray();
        return new VerifiedCorpus(
            [.. verdicts.OrderBy(static verdict => verdict.Source, StringComparer.Ordinal)],
            CheckedCorpus.Of(folder with { Documents = distinct }, options));
    }

    /// <summary>How many citations of a source hold, and how many of them by its text. What lies beside a record is no original and proves none.</summary>
    public (int All, int ByText) CitationsOf(string source) =>
        _counts.Value.TryGetValue(source, out var found) ? (found.All, _missing.Value.Contains(source) ? 0 : found.ByText) : (0, 0);

    private static Agreement? NotRead(SourceSyntax record) => record.Original is null ? null : Agreement.NotChecked;

    /// <summary>A text that lies in the folder of records and has none of its own.</summary>
    private static InputText WithoutRecord(InputText document, OriginalTexts originals, List<SourceVerdict> verdicts)
    {
        var name = document.Path[(document.Path.LastIndexOf('/') + 1)..];
        if (originals.Find(name) is not { } original)
        {
            verdicts.Add(SourceVerdict.Missing(name, name));
            return document;
        }

        string[] reasons = original.Text == document.Text ? [] : [$"{name} in the folder of the source records differs from the original"];
        verdicts.Add(new SourceVerdict(name, name, true, Agreement.NotStated, Agreement.NotStated, Agreement.NotStated, reasons));
        return document with { Text = original.Text };
    }
}
