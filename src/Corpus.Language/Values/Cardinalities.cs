namespace Corpus.Language.Values;

/// <summary>How many values a property has, as curators write it.</summary>
internal static class Cardinalities
{
    public const string One = "one";
    public const string Many = "many";
    public const string Series = "series";

    public static readonly string[] Names = [One, Many, Series];

    /// <summary>The cardinality of a name; that of a single value where it has none.</summary>
    public static Cardinality Find(string? name) => name switch
    {
        Many => Cardinality.Many,
        Series => Cardinality.Series,
        _ => Cardinality.One,
    };

    public static string NameOf(Cardinality cardinality) => cardinality switch
    {
        Cardinality.Many => Many,
        Cardinality.Series => Series,
        _ => One,
    };
}
