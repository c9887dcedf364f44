using Corpus.Language.Problems;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>Reads source records: bibliography in the names of CSL, digest, number of words.</summary>
internal static class SourceReader
{
    private static readonly string[] Keys = ["file", "title", "author", "publisher", "issued", "retrieved", "url", "language", "sha256", "words"];

    // It once stood in the record, and who remembers that is told where it is now.
    private static readonly string[] KeysAndFormer = [.. Keys, "fingerprint"];

    public static SourceSyntax Source(YamlEntry entry, ProblemList problems)
    {
        var fields = MappingReader.Open(entry.Value, $"the source `{entry.Key.Value}`", entry.Key.Span, KeysAndFormer, problems);
        if (fields?.Has("fingerprint") == true)
        {
            problems.Add(ReadingProblems.FingerprintInRecord(problems.At(fields.KeySpan("fingerprint")), entry.Key.Value));
        }

        return new SourceSyntax(
            new Located(entry.Key.Value, entry.Key.Span),
            fields?.Text("file"),
            fields?.Text("title"),
            fields?.Texts("author", orSingle: true) ?? [],
            fields?.Text("publisher"),
            fields?.Text("issued"),
            fields?.Text("retrieved"),
            fields?.Text("url"),
            fields?.Text("language"),
            fields?.Text("sha256"),
            fields?.Text("words"));
    }
}
