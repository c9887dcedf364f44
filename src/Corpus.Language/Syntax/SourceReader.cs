using Corpus.Language.Problems;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>Reads source records: bibliography in the names of CSL, digest, number of words.</summary>
internal static class SourceReader
{
    // It was once in the record, and whoever remembers that learns where it is now.
    private static readonly string[] KeysAndFormer = [.. Keys.OfSource, Keys.Fingerprint];

    public static SourceSyntax Source(YamlEntry entry, ProblemList problems)
    {
        var fields = MappingReader.Open(entry.Value, $"the source `{entry.Key.Value}`", entry.Key.Span, KeysAndFormer, problems);
        if (fields?.Has(Keys.Fingerprint) == true)
        {
            problems.Add(ReadingProblems.FingerprintInRecord(problems.At(fields.KeySpan(Keys.Fingerprint)), entry.Key.Value));
        }

        return new SourceSyntax(
            new Located(entry.Key.Value, entry.Key.Span),
            fields?.Text(Keys.File),
            fields?.Text(Keys.Title),
            fields?.Texts(Keys.Author, orSingle: true) ?? [],
            fields?.Text(Keys.Publisher),
            fields?.Text(Keys.Issued),
            fields?.Text(Keys.Retrieved),
            fields?.Text(Keys.Url),
            fields?.Text(Keys.Language),
            fields?.Text(Keys.Sha256),
            fields?.Text(Keys.Words),
            fields?.Has(Keys.Original) == true ? Original(fields, $"`{Keys.Original}` of the source `{entry.Key.Value}`", problems) : null);
    }

    private static OriginalSyntax? Original(MappingReader source, string owner, ProblemList problems)
    {
        const string Remedy = "as `corpus ingest` writes it";
        var fields = MappingReader.Open(source.Node(Keys.Original), owner, source.KeySpan(Keys.Original), Keys.OfOriginal, problems);
        return fields is null ? null : new(
            fields.Text(Keys.File),
            fields.RequiredText(Keys.Sha256, Remedy),
            fields.RequiredText(Keys.MediaType, Remedy),
            fields.RequiredText(Keys.Bytes, Remedy));
    }
}
