namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of English which say that something begins or ends at a date.</summary>
internal static class EnglishQualifiers
{
    public static readonly QualifierWords Words = new()
    {
        Begins = Set("since|from|after|starting|beginning|effective|commencing|following"),
        Ends = Set("until|till|til|through|thru|to|by|before|ending|expires|expired|expiring|up|ended|ends"),
        Onwards = Set("onwards|onward|on"),
        Between = Set("in|on|of|the|early|late|mid|end|start|beginning|middle|around|about|circa|approximately|at|year|month"),
        Articles = ["the ", "a ", "an "],
    };

    private static HashSet<string> Set(string words) => new(words.Split('|'), StringComparer.OrdinalIgnoreCase);
}
