using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Cli.Tests.Ingest;

/// <summary>
/// Documents with what a person quotes from them (<c>+</c>) and what nobody can (<c>-</c>: tampered with, hidden, or of a page's frame). All of the first is
/// proved, by the text and by the fingerprint, and none of the second.
/// </summary>
public sealed class QuotedDocumentsTests
{
    private static readonly string Folder = Repository.PathOf("tests/Corpus.Documents.Tests/Documents");

    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(Folder, "*.quotes", SearchOption.AllDirectories)
        .SelectMany(static quotes => Directory.EnumerateFiles(Path.GetDirectoryName(quotes)!, Path.GetFileNameWithoutExtension(quotes) + ".*")
            .Where(path => path != quotes))
        .Select(static path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void WhatAPersonQuotesIsProvedAndNothingElse(string document)
    {
        using var workspace = new ToolFolder();
        var file = Path.GetFileName(document);
        workspace.Write(file, File.ReadAllBytes(Path.Combine(Folder, document)));
        var outcome = workspace.Run("ingest", file, "--keep-text", "--id", "Document");
        if (outcome.Error.Contains("--accept-changes", StringComparison.Ordinal))
        {
            outcome = workspace.Run("ingest", file, "--keep-text", "--id", "Document", "--accept-changes");
        }

        outcome.Code.ShouldBe(0, outcome.Error);
        var text = DocumentText.Create(workspace.Read("seeds/Document.txt")).Document.ShouldNotBeNull();
        var fingerprint = Fingerprint.Read(workspace.Read("seeds/Document.fingerprint")).Fingerprint.ShouldNotBeNull();
        fingerprint.Compare(text).ShouldBe(FingerprintDifference.None);

        var lines = File.ReadAllLines(Path.Combine(Folder, Path.ChangeExtension(document, ".quotes"))).Where(static line => line.Length > 2).ToArray();
        foreach (var evidence in new QuoteEvidence[] { text, fingerprint })
        {
            lines.Where(line => line[0] == '+' && CanProve(evidence, line[2..]) && !evidence.Prove(new(line[2..], null, null)).IsProved)
                .ShouldBeEmpty($"what a person quotes, by {evidence.Kind}");
            lines.Where(line => line[0] == '-' && evidence.Prove(new(line[2..], null, null)).IsProved)
                .ShouldBeEmpty($"what nobody can quote, by {evidence.Kind}");
        }
    }

    [Fact]
    public void ThereAreDocumentsOfSeveralFormats() => Documents.Count().ShouldBeGreaterThan(15);

    /// <summary>A fingerprint knows no runs of fewer than three words.</summary>
    private static bool CanProve(QuoteEvidence evidence, string quote) => evidence is DocumentText || Fingerprint.Refusal(new(quote, null, null)) is null;
}
