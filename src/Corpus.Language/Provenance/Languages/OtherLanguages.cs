namespace Corpus.Language.Provenance.Languages;

/// <summary>The words near numbers in languages that have no tables yet.</summary>
internal static class OtherLanguages
{
    public static readonly Dictionary<string, NearWords> Words = new()
    {
        ["sv"] = new()
        {
            Before = NameTables.Set("till ungefär cirka omkring nästan drygt mer mindre minst högst åtminstone maximalt minimalt runt knappt kring "
            + "mellan dubbla hälften"),
            RightBefore = NameTables.Set("över under om från efter varje artikel sidan"),
            Behind = NameTables.Set("ungefär mer mindre maximalt minimalt"),
            Negating = NameTables.Set("inte ingen inget inga aldrig utan"),
            Stops = NameTables.Set("och men för att"),
            Scales = NameTables.Set("hundra tusen miljon miljoner miljard miljarder biljon biljoner mn md dussin gånger halv"),
            Units = NearWords.Codes("""
                a=år; mo=månad månader; wk=vecka veckor; d=dag dagar; h=timme timmar; min=minut minuter; s=sekund sekunder; m=meter;
                km=kilometer; cm=centimeter; mm=millimeter; kg=kilogram kilo; g=gram; t=ton; L=liter; har=hektar; %=procent
                """),
        },
    };

    /// <summary>The symbols for units that languages share, as codes of UCUM.</summary>
    public static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["m"] = "m",
        ["km"] = "km",
        ["cm"] = "cm",
        ["mm"] = "mm",
        ["kg"] = "kg",
        ["g"] = "g",
        ["mg"] = "mg",
        ["ha"] = "har",
        ["kW"] = "kW",
        ["MW"] = "MW",
        ["GW"] = "GW",
        ["kWh"] = "kW.h",
        ["MWh"] = "MW.h",
        ["GWh"] = "GW.h",
        ["TWh"] = "TW.h",
        ["l"] = "L",
        ["L"] = "L",
        ["h"] = "h",
        ["min"] = "min",
        ["GB"] = "GBy",
        ["MB"] = "MBy",
        ["TB"] = "TBy",
    };

    /// <summary>Of a language of which no more is known: words of many that bound or deny a number.</summary>
    public static readonly NearWords Unknown = new()
    {
        Before = NameTables.Set("""
            circa ca cca max min maximum minimum cirka ungefär nästan mer mindre minst högst drygt omkring omtrent mindst højst minimalt maksimalt knapt ponad około
            prawie najmniej najwyżej mniej więcej blisko přes asi téměř nejméně nejvýše zhruba méně více okolo vyše približne yaklaşık az fazla yli noin alle
            enintään vähintään lähes mintegy legalább legfeljebb több kevesebb közel peste aproape puțin mult понад близько майже менше більше gotovo oko preko manje
            više oltra quasi
            """),
        RightBefore = NameTables.Set("över under over do od"),
        Behind = NameTables.Set("max min"),
        Negating = NameTables.Set("inte ej ikke ingen nie nikdy ne není nem ei değil nu не niet nicht non no"),
        Stops = [],
        Scales = NameTables.Set("million millions millionen miljoner miljonit miljoona miljoonaa milionů milionow milionów miliony milió milions milioane "
        + "milliárd millió mln mld mlrd mrd mio tis tys"),
        Units = [],
        HasOrdinalPoint = true,
    };
}
