namespace Corpus.Language.Units;

/// <summary>What a curator may have meant by a symbol that neither UCUM nor ISO 4217 has.</summary>
internal static class UcumSuggestion
{
    private static readonly Dictionary<string, string> MeantSymbols = new(StringComparer.OrdinalIgnoreCase)
    {
        ["year"] = "a",
        ["years"] = "a",
        ["yr"] = "a",
        ["yrs"] = "a",
        ["y"] = "a",
        ["month"] = "mo",
        ["months"] = "mo",
        ["week"] = "wk",
        ["weeks"] = "wk",
        ["day"] = "d",
        ["days"] = "d",
        ["hour"] = "h",
        ["hours"] = "h",
        ["hr"] = "h",
        ["hrs"] = "h",
        ["minute"] = "min",
        ["minutes"] = "min",
        ["mins"] = "min",
        ["second"] = "s",
        ["seconds"] = "s",
        ["sec"] = "s",
        ["secs"] = "s",
        ["metre"] = "m",
        ["metres"] = "m",
        ["meter"] = "m",
        ["meters"] = "m",
        ["kilometre"] = "km",
        ["kilometres"] = "km",
        ["kilometer"] = "km",
        ["kilometers"] = "km",
        ["kms"] = "km",
        ["mile"] = "[mi_i]",
        ["miles"] = "[mi_i]",
        ["mi"] = "[mi_i]",
        ["ft"] = "[ft_i]",
        ["foot"] = "[ft_i]",
        ["feet"] = "[ft_i]",
        ["in"] = "[in_i]",
        ["inch"] = "[in_i]",
        ["inches"] = "[in_i]",
        ["yd"] = "[yd_i]",
        ["yard"] = "[yd_i]",
        ["yards"] = "[yd_i]",
        ["nmi"] = "[nmi_i]",
        ["kn"] = "[kn_i]",
        ["knot"] = "[kn_i]",
        ["knots"] = "[kn_i]",
        ["kph"] = "km/h",
        ["kmh"] = "km/h",
        ["mph"] = "[mi_i]/h",
        ["tonne"] = "t",
        ["tonnes"] = "t",
        ["ton"] = "t",
        ["tons"] = "t",
        ["mt"] = "Mt",
        ["kilogram"] = "kg",
        ["kilograms"] = "kg",
        ["kgs"] = "kg",
        ["gram"] = "g",
        ["grams"] = "g",
        ["lb"] = "[lb_av]",
        ["lbs"] = "[lb_av]",
        ["pound"] = "[lb_av]",
        ["pounds"] = "[lb_av]",
        ["oz"] = "[oz_av]",
        ["ounce"] = "[oz_av]",
        ["ounces"] = "[oz_av]",
        ["litre"] = "L",
        ["litres"] = "L",
        ["liter"] = "L",
        ["liters"] = "L",
        ["gallon"] = "[gal_us]",
        ["gallons"] = "[gal_us]",
        ["barrel"] = "[bbl_us]",
        ["barrels"] = "[bbl_us]",
        ["bbl"] = "[bbl_us]",
        ["bpd"] = "[bbl_us]/d",
        ["acre"] = "[acr_us]",
        ["acres"] = "[acr_us]",
        ["ha"] = "har",
        ["hectare"] = "har",
        ["hectares"] = "har",
        ["bcm"] = "10*9.m3",
        ["bcma"] = "10*9.m3/a",
        ["percent"] = "%",
        ["pct"] = "%",
        ["ppm"] = "[ppm]",
        ["ppb"] = "[ppb]",
        ["celsius"] = "Cel",
        ["degc"] = "Cel",
        ["\u00B0C"] = "Cel",
        ["\u2103"] = "Cel",
        ["fahrenheit"] = "[degF]",
        ["degf"] = "[degF]",
        ["\u00B0F"] = "[degF]",
        ["kelvin"] = "K",
        ["watt"] = "W",
        ["watts"] = "W",
        ["kilowatt"] = "kW",
        ["megawatt"] = "MW",
        ["megawatts"] = "MW",
        ["gigawatt"] = "GW",
        ["gigawatts"] = "GW",
        ["kwh"] = "kW.h",
        ["mwh"] = "MW.h",
        ["gwh"] = "GW.h",
        ["twh"] = "TW.h",
        ["ohm"] = "Ohm",
        ["\u03A9"] = "Ohm",
        ["\u2126"] = "Ohm",
        ["psi"] = "[psi]",
        ["mmhg"] = "mm[Hg]",
        ["byte"] = "By",
        ["bytes"] = "By",
        ["bits"] = "bit",
        ["mile_i"] = "[mi_i]",
        ["$"] = "USD",
        ["US$"] = "USD",
        ["dollar"] = "USD",
        ["dollars"] = "USD",
        ["\u20AC"] = "EUR",
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["\u00A3"] = "GBP",
        ["sterling"] = "GBP",
        ["\u00A5"] = "JPY",
        ["yen"] = "JPY",
        ["yuan"] = "CNY",
        ["renminbi"] = "CNY",
        ["rmb"] = "CNY",
        ["\u20BD"] = "RUB",
        ["ruble"] = "RUB",
        ["rubles"] = "RUB",
        ["rouble"] = "RUB",
        ["roubles"] = "RUB",
        ["rur"] = "RUB",
        ["franc"] = "CHF",
        ["francs"] = "CHF",
        ["rial"] = "IRR",
        ["rials"] = "IRR",
        ["\u20B9"] = "INR",
        ["rupee"] = "INR",
        ["rupees"] = "INR",
        ["\u20A9"] = "KRW",
        ["\u20BA"] = "TRY",
        ["\u20B4"] = "UAH",
        ["hryvnia"] = "UAH",
        ["\u20AA"] = "ILS",
        ["shekel"] = "ILS",
        ["shekels"] = "ILS",
        ["zloty"] = "PLN",
        ["zlotys"] = "PLN",
        ["thousand"] = "10*3",
        ["million"] = "10*6",
        ["billion"] = "10*9",
        ["trillion"] = "10*12",
        ["hp"] = "[HP]",
        ["km\u00B2"] = "km2",
        ["m\u00B2"] = "m2",
        ["m\u00B3"] = "m3",
        ["km\u00B3"] = "km3",
        ["\u00B5m"] = "um",
        ["\u03BCm"] = "um",
        ["\u00B5g"] = "ug",
        ["\u03BCg"] = "ug",
        ["\u00B0"] = "deg",
    };

    /// <summary>Whether a symbol is known to be meant for something, though it may have characters that no code has.</summary>
    public static bool IsKnownSymbol(string symbol) => MeantSymbols.ContainsKey(symbol);

    /// <summary>The whole code with one symbol corrected, if that then is a valid code; null where nothing is near.</summary>
    public static string? For(string code, int start, string symbol)
    {
        var corrected = Meant(symbol);
        if (corrected is null)
        {
            return null;
        }

        var whole = code.Substring(0, start) + corrected + code.Substring(start + symbol.Length);
        // Without suggestions: that for “m-” is “m-” itself, and would be looked for without end.
        return UcumParser.IsValid(whole) ? whole : null;
    }

    private static string? Meant(string symbol)
    {
        if (MeantSymbols.TryGetValue(symbol, out var meant))
        {
            return meant;
        }

        var end = symbol.Length;
        while (end > 0 && symbol[end - 1] is >= '0' and <= '9' or '-' or '+')
        {
            end--;
        }

        var (bare, exponent) = (symbol.Substring(0, end), symbol.Substring(end));
        if (exponent.Length > 0 && MeantSymbols.TryGetValue(bare, out meant) && meant.IndexOfAny(['/', '.', '*', '{']) < 0)
        {
            return meant + exponent;
        }

        return (UcumAtoms.FindIgnoringCase(bare) ?? Currencies.FindNear(bare)) is { } near ? near + exponent : null;
    }
}
