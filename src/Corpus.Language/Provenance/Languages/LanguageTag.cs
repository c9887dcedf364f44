using System.Text;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// What a tag says of a language, by BCP 47: a language of ISO 639, a script, a country or region, variants. The one rule for every tag of a corpus. What is
/// well-formed and names no language is refused, since a tag that nothing is known of would turn off the checks of its quotes in silence.
/// </summary>
/// <param name="Tag">The tag in the usual letters (<c>en-GB</c>); null where it is none.</param>
/// <param name="Suggestion">What was probably meant; null where nothing is near.</param>
internal sealed record LanguageTag(string? Tag, string? Suggestion = null)
{
    /// <summary>The countries of ISO 3166-1.</summary>
    private const string Countries =
        " AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL "
        + " CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU "
        + " GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC "
        + " MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT "
        + " PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA "
        + " UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ";

    /// <summary>Reads a tag, in capital or small letters.</summary>
    public static LanguageTag Read(string text) => Canonical(text) is { } tag ? new(tag) : new(null, Nearest(text));

    private static string? Canonical(string text)
    {
        var parts = text.Split('-');
        if (!IsLanguage(parts[0]))
        {
            return null;
        }

        var tag = new StringBuilder(parts[0].ToLowerInvariant());
        var place = Place.Script;
        for (var index = 1; index < parts.Length; index++)
        {
            var (part, found) = Part(parts[index]);
            if (found is null || found < place || Array.IndexOf(parts, parts[index]) != index)
            {
                return null;
            }

            place = found == Place.Variant ? Place.Variant : found.Value + 1;
            tag.Append('-').Append(part);
        }

        return tag.ToString();
    }

    private static bool IsLanguage(string text)
    {
        if (text.Length is not (2 or 3) || !text.All(Characters.IsAsciiLetter))
        {
            return false;
        }

        var code = text.ToLowerInvariant();
        return LanguageNames.CodeOf(code) is { } known ? known == code : code.Length == 3 && LanguageCodes.Has(code);
    }

    private static (string Text, Place? Place) Part(string text) => text.Length switch
    {
        2 when IsCountry(text.ToUpperInvariant()) => (text.ToUpperInvariant(), Place.Region),
        3 when text.All(Characters.IsAsciiDigit) => (text, Place.Region),
        4 when text.All(Characters.IsAsciiLetter) => (char.ToUpperInvariant(text[0]) + text.Substring(1).ToLowerInvariant(), Place.Script),
        4 when Characters.IsAsciiDigit(text[0]) && text.All(IsLetterOrDigit) => (text.ToLowerInvariant(), Place.Variant),
        >= 5 and <= 8 when text.All(IsLetterOrDigit) => (text.ToLowerInvariant(), Place.Variant),
        _ => (text, null),
    };

    private static bool IsLetterOrDigit(char value) => Characters.IsAsciiLetter(value) || Characters.IsAsciiDigit(value);

    private static bool IsCountry(string code) => Countries.IndexOf(" " + code + " ", StringComparison.Ordinal) >= 0;

    // `en_US.UTF-8`, `English (US)` and `eng` are what other programs write.
    private static string? Nearest(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var value in text)
        {
            if (char.IsLetterOrDigit(value))
            {
                clean.Append(value);
            }
            else if (Characters.IsWhite(value) || value is '_' or '-' or '(' or '/' or ',' or '.' or '@')
            {
                clean.Append('-');
            }
        }

        var parts = clean.ToString().Split(['-'], StringSplitOptions.RemoveEmptyEntries);
        for (var words = Math.Min(parts.Length, 3); words > 0; words--)
        {
            var language = string.Join("-", parts.Take(words));
            if ((LanguageNames.CodeOf(language) ?? (IsLanguage(language) ? language : null)) is not { } code)
            {
                continue;
            }

            for (var rest = parts.Length; rest > words; rest--)
            {
                if (Canonical(string.Join("-", parts.Take(rest).Skip(words).Select(Country).Prepend(code))) is { } tag)
                {
                    return tag;
                }
            }

            return code.ToLowerInvariant();
        }

        return null;
    }

    // The one country that has another code in every-day use.
    private static string Country(string part) => part.Equals("UK", StringComparison.OrdinalIgnoreCase) ? "GB" : part;

    private enum Place
    {
        Script,
        Region,
        Variant,
    }
}
