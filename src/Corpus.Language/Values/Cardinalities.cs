namespace Corpus.Language.Values;

/// <summary>How many values a property has, as curators write it.</summary>
internal static class Cardinalities
{
    public const string One = "one";
    public const string Many = "many";

    public static readonly string[] Names = [One, Many];

    /// <summary>The cardinality of a name; that of a single value where it has none.</summary>
    public static Cardinality Find(string? name) => name == Many ? Cardinality.Many : Cardinality.One;

    public static string NameOf(Cardinality cardinality) => cardinality == Cardinality.Many ? Many : One;
}
