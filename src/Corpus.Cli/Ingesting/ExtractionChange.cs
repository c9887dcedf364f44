using Corpus.Language.Provenance.Fingerprints;

namespace Corpus.Cli.Ingesting;

/// <summary>In what two extractions of one file differ, in words.</summary>
internal static class ExtractionChange
{
    /// <summary>What changed since a fingerprint was made; null where it does not say, or nothing did.</summary>
    public static string? Between(string? fingerprint, ExtractionNote now) =>
        fingerprint is not null && Fingerprint.Read(fingerprint).Fingerprint?.Extraction is { } before ? Between(before, now) : null;

    /// <summary>What changed between two extractions; null where nothing did.</summary>
    public static string? Between(ExtractionNote before, ExtractionNote now)
    {
        List<string> changes = [];
        if (before.Format != now.Format)
        {
            changes.Add($"it was read as {before.Format}, and is now read as {now.Format}");
        }

        if (before.Tool != now.Tool)
        {
            changes.Add($"it was read by {before.Tool}, and now by {now.Tool}");
        }

        Add("steps that are gone", before.Steps.Except(now.Steps, StringComparer.Ordinal));
        Add("new steps", now.Steps.Except(before.Steps, StringComparer.Ordinal));
        Add("choices that are gone", Shown(before).Except(Shown(now), StringComparer.Ordinal));
        Add("new choices", Shown(now).Except(Shown(before), StringComparer.Ordinal));
        return changes.Count > 0 ? string.Join("; ", changes) : null;

        void Add(string what, IEnumerable<string> items)
        {
            if (string.Join(", ", items) is { Length: > 0 } list)
            {
                changes.Add($"{what}: {list}");
            }
        }
    }

    /// <summary>Whether two say the same but for the version of the tool.</summary>
    public static bool IsOfToolAlone(ExtractionNote before, ExtractionNote now) => (before with { Tool = now.Tool }).Equals(now);

    private static IEnumerable<string> Shown(ExtractionNote note) =>
        note.Choices.Select(static choice => $"--{choice.Key}" + (choice.Value == "true" ? "" : " " + choice.Value));
}
