namespace Corpus.Site.Pictures.Drawing;

/// <summary>What something is called in a picture, where each name stands many times: of a huge one, its beginning.</summary>
internal static class ShortLabel
{
    private const int Longest = 120;

    public static string Of(string label) =>
        label.Length <= Longest ? label : label[..(char.IsHighSurrogate(label[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd() + "…";
}
