namespace Corpus.Language.Values;

/// <summary>The two truth values, as curators write them.</summary>
internal static class Booleans
{
    public const string True = "true";

    public static readonly string[] Names = [True, "false"];
}
