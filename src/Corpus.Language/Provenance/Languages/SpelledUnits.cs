using System.Globalization;

namespace Corpus.Language.Provenance.Languages;

/// <summary>The words for units of a language that is text; symbols, which languages share, are <see cref="UnitSymbols"/>.</summary>
internal static class SpelledUnits
{
    private const string Section = "unit words";

    /// <summary>What is one unit to those who write of it, and several in UCUM.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["a"] = "a a_g a_t",
        ["mo"] = "mo mo_g mo_s",
        ["deg"] = "deg Cel [degF] K",
        ["[in_i]"] = "[in_i] [in_us] [in_br]",
        ["[ft_i]"] = "[ft_i] [ft_us] [ft_br]",
        ["[yd_i]"] = "[yd_i] [yd_us] [yd_br]",
        ["[mi_i]"] = "[mi_i] [mi_us] [mi_br]",
        ["[nmi_i]"] = "[nmi_i] [nmi_br]",
        ["[lb_av]"] = "[lb_av] [lb_tr] [lb_ap]",
        ["[oz_av]"] = "[oz_av] [oz_tr] [oz_ap]",
        ["cal"] = "cal cal_th cal_IT [Cal]",
        ["[gal_us]"] = "[gal_us] [gal_br]",
    };

    public static UnitWords Read(TableWords words)
    {
        var lines = words.File["units"].Concat(words.File["currencies"]).Select(entry => (Codes(entry.Key), entry.Phrases.Select(words.Joined)
            .Where(static name => name.Length > 0)));
        return new(lines, Prefixes(words))
        {
            PowersBefore = new(Powers(words, "powers before ")),
            PowersAfter = new(Powers(words, "powers after ")),
            Per = words.Set(Section, "per"),
            Each = words.Set(Section, "each"),
            And = words.Set(Section, "and"),
            Rates = new(Rates(words, "rates ")),
            RatesBefore = new(Rates(words, "rates before ")),
            BeforeNumbers = [.. Rates(words, "before ")],
            Between = words.Set(Section, "between"),
            Of = words.Set(Section, "of"),
            Stops = words.Set(Section, "stops"),
            NoRateBefore = words.Set(Section, "no rate before"),
            NoRates = new(words.Phrases(Section, "no rates").Select(static phrase => (phrase, true))),
            Years = words.Set(Section, "years"),
            YearsBefore = words.Set(Section, "years before"),
            Lists = words.Set(Section, "lists"),
            OfMasses = words.Set(Section, "of masses"),
            OfMoney = words.Set(Section, "of money"),
            Implied = new(StringComparer.OrdinalIgnoreCase),
        };
    }

    private static string Codes(string key) =>
        string.Join(" ", key.Split([' '], StringSplitOptions.RemoveEmptyEntries).SelectMany(static code =>
            (Kinds.TryGetValue(code, out var codes) ? codes : code).Split(' ')).Distinct());

    // `k: kilo`.
    private static Dictionary<string, string> Prefixes(TableWords words)
    {
        var prefixes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in words.File["unit prefixes"].Concat(words.File["prefixes"]))
        {
            foreach (var name in entry.Phrases)
            {
                prefixes[words.Joined(name)] = entry.Key;
            }
        }

        return prefixes;
    }

    private static IEnumerable<(string[] Words, int Meaning)> Powers(TableWords words, string key) =>
        words.File[Section].Where(entry => entry.Key.StartsWith(key, StringComparison.Ordinal)).SelectMany(entry => entry.Phrases
            .Select(phrase => (words.Pieces(phrase), int.Parse(entry.Key.Substring(key.Length), NumberStyles.None, CultureInfo.InvariantCulture))));

    // `rates a: jährlich` is a rate behind a number, and one before it only where `rates before a` says so.
    private static IEnumerable<(string[] Words, UnitWord Meaning)> Rates(TableWords words, string key) => words.File[Section]
        .Where(entry => entry.Key.StartsWith(key, StringComparison.Ordinal) && entry.Key.Substring(key.Length).IndexOf(' ') < 0)
        .SelectMany(entry => entry.Phrases.Select(phrase => (words.Pieces(phrase), new UnitWord([entry.Key.Substring(key.Length)]))));
}
