namespace Corpus.Language.Importing;

/// <summary>Reads fields as the model has them: dates as texts, which the runtime's reader has checked.</summary>
internal static class TableFields
{
    public static string? DateText(this FieldReader reader, char tag) => reader.Date(tag)?.ToString();
}
