using Corpus.Documents.Model;
using Corpus.Language.Provenance.Fingerprints;

namespace Corpus.Cli.Ingesting;

/// <summary>What was chosen when a document was read, so that it can be read again in the same way.</summary>
internal static class ExtractionChoices
{
    public static ExtractionOptions Of(ExtractionNote? note)
    {
        var options = ExtractionOptions.Default;
        foreach (var (name, value) in note?.Choices ?? [])
        {
            options = name switch
            {
                "encoding" => options with { Encoding = value },
                "delimiter" => options with { Delimiter = Delimiter(value) },
                "accept-changes" => options with { AcceptsChanges = true },
                "reject-changes" => options with { AcceptsChanges = false },
                _ => options,
            };
        }

        return options;
    }

    private static char? Delimiter(string value) => value switch
    {
        "tab" => '\t',
        [var character] => character,
        _ => null,
    };
}
