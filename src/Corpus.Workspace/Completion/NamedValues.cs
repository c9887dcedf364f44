using Corpus.Language.Units;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Completion;

/// <summary>Values that no schema lists, because others may stand there, too.</summary>
internal static class NamedValues
{
    /// <summary>Units that documents of many fields print.</summary>
    private static readonly string[] CommonUnits =
    [
        "%", "[pH]", "A", "Bq", "By", "Cel", "GBy", "GW", "GW.h", "Hz", "J", "K", "MBy", "MW", "MW.h", "Mt", "N", "Pa", "TBy", "V", "W", "[acr_us]", "[bbl_us]",
        "[degF]",
        "[ft_i]", "[gal_us]", "[in_i]", "[lb_av]", "[mi_i]", "[mi_us]/h", "a", "bar", "bit", "cm", "d", "g", "h", "har", "kBy", "kW", "kW.h", "kg", "km",
        "km/h", "km2", "kt", "L", "m", "m/s", "m2",
        "m3", "mg", "min", "mL", "mm", "mo", "ms", "mol", "ng", "10*3", "10*6", "10*9", "10*9.m3/a", "s", "t", "ug", "um", "wk", "{person}",
    ];

    /// <summary>The languages whose words are known, with their names.</summary>
    private static readonly (string Code, string Name)[] KnownLanguages =
    [
        ("de", "German"), ("en", "English"), ("es", "Spanish"), ("fa", "Persian"), ("fr", "French"), ("it", "Italian"), ("ja", "Japanese"), ("nl", "Dutch"),
        ("pt", "Portuguese"), ("ru", "Russian"), ("zh", "Chinese"),
    ];

    public static IEnumerable<(string Value, string? Description)> Units() =>
        CommonUnits.Where(static code => Ucum.Check(code).IsValid).Concat(Currencies.All.Select(static currency => currency.Code))
            .Select(static code => (code, Ucum.EnglishName(code)));

    public static IEnumerable<(string Value, string? Description)> Languages() =>
        KnownLanguages.Select(static language => (language.Code, (string?)language.Name));

    public static IEnumerable<(string Value, string? Description)> Facts(CorpusSnapshot snapshot) =>
        snapshot.Compiled.Files.SelectMany(static file => file.Entities)
            .SelectMany(static entity => entity.Facts.Select(fact => (entity.Id + "." + fact.Property.Name, (string?)fact.Property.Summary)));
}
