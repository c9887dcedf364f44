namespace Corpus.Language.Values;

/// <summary>How many values a property has, as curators write it.</summary>
internal static class Cardinalities
{
    public const string One = "one";
    public const string Many = "many";

    public static readonly string[] Names = [One, Many];
}
