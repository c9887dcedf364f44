namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The few words of a language without tables that are known all the same: those which make another number of the number beside them, so that it is not
/// certain, and the commonest units.
/// </summary>
internal sealed record NearWords
{
    /// <summary>What bounds a number or puts it in doubt, within two words before it.</summary>
    public required HashSet<string> Before { get; init; }

    /// <summary>The same, but ordinary prepositions, which are right before it.</summary>
    public required HashSet<string> RightBefore { get; init; }

    /// <summary>What bounds a number within three words behind it.</summary>
    public required HashSet<string> Behind { get; init; }

    /// <summary>What denies it, in its clause.</summary>
    public required HashSet<string> Negating { get; init; }

    /// <summary>Where another clause begins.</summary>
    public required HashSet<string> Stops { get; init; }

    /// <summary>What multiplies it.</summary>
    public required HashSet<string> Scales { get; init; }

    /// <summary>Words for units, as codes of UCUM.</summary>
    public required Dictionary<string, string> Units { get; init; }

    /// <summary>Whether a full stop behind a number makes it an ordinal.</summary>
    public bool HasOrdinalPoint { get; init; }

    /// <summary>What is known of a language; of one that is not known, the words for scales that many share.</summary>
    public static NearWords Of(QuoteLanguage language) => OtherLanguages.Words.TryGetValue(language.Code, out var words) ? words : OtherLanguages.Unknown;

    /// <summary>Words and their codes: <c>a=an ans; mo=mois</c>.</summary>
    public static Dictionary<string, string> Codes(string table)
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in table.Split(';'))
        {
            var sides = entry.Split('=');
            foreach (var word in NameTables.Set(sides[1]))
            {
                codes[word] = sides[0].Trim();
            }
        }

        return codes;
    }
}
