namespace Corpus.Runtime;

/// <summary>The words of the curation language for what a document hedges; null for what it asserts.</summary>
internal static class ModalityWords
{
    public static string? Of(Modality modality) => modality switch
    {
        Modality.Possible => "possible",
        Modality.Planned => "planned",
        Modality.Expected => "expected",
        Modality.Conditional => "conditional",
        _ => null,
    };
}
