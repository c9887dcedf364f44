using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>The words of hover text for who says something, and how far the document commits itself.</summary>
internal static class VoiceWords
{
    /// <summary>“According to Iran.”, or nothing.</summary>
    public static string According(StatementModel statement) => statement.ClaimedBy.IsEmpty ? "" : $"According to {Names(statement.ClaimedBy)}.";

    /// <summary>“Reported by Reuters.”, or nothing.</summary>
    public static string Reported(StatementModel statement) => statement.ReportedBy.IsEmpty ? "" : $"Reported by {Names(statement.ReportedBy)}.";

    /// <summary>“Planned.”, or nothing for what the document asserts.</summary>
    public static string Hedge(StatementModel statement) => ModalityWords.Of(statement.Modality) is { } word ? Casing.Capitalise(word) + "." : "";

    /// <summary>“Among others.” for a list that is not complete, or nothing.</summary>
    public static string Open(StatementModel statement) => statement.IsOpen ? "Among others." : "";

    public static string Names(IEnumerable<ClaimantModel> claimants) => string.Join(", ", claimants.Select(static claimant =>
        claimant.Kind == ClaimantKind.Source ? $"the author of {claimant.Name}" : claimant.Name));
}
