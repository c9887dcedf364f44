namespace Corpus.Language.Values;

/// <summary>What a document hedges, as curators write it.</summary>
internal static class Modalities
{
    private static readonly Modality[] All = [Modality.Possible, Modality.Planned, Modality.Expected, Modality.Conditional];

    public static readonly string[] Names = [.. All.Select(static modality => ModalityWords.Of(modality)!)];

    public static Modality? Find(string name) => Array.IndexOf(Names, name) is >= 0 and var index ? All[index] : null;
}
