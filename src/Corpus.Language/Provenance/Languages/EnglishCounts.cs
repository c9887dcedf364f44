namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of English by which a number counts what follows.</summary>
internal static class EnglishCounts
{
    public static readonly CountWords Words = new()
    {
        PluralEnding = "s",
        NoPlurals = NameTables.Set("""
            is was has does as its this us his hers ours yours theirs across plus minus versus vs unless less besides perhaps always towards sometimes
            thus yes says goes runs returns sends carries gives lists sets allows requires provides states defines protects covers applies shows reports
            contains describes flies sells makes takes comes costs weighs lies begins starts ends opens closes leads leaves links connects crosses
            passes serves stops stands holds includes uses works plays wins loses becomes remains appears seems means refers deals speaks tells reads
            prohibits bans forbids grants gets governs regulates follows needs offers orbits lands launches transmits reaches arrives departs belongs
            binds causes helps inhibits activates exists explains calls looks moves lets puts keeps turns ranks features mentions notes cites guarantees
            establishes specifies lays limits permits imposes obliges concerns regards lacks wants knows
            """),
        OtherPlurals = NameTables.Set("""
            men women people children police staff fish sheep cattle deer aircraft spacecraft species series mice geese teeth oxen data bacteria
            criteria phenomena media personnel troops salmon swine poultry policemen servicemen firemen fishermen craft hovercraft offspring
            headquarters crossroads gallows folk dead injured wounded missing
            """),
        Quantified = new(StringComparer.OrdinalIgnoreCase) { "of", "others", "other", "more" },
        Units = NameTables.Set("""
            percent per cent km m cm mm nm kg g mg t l L ml mL ha W kW MW GW TW Wh kWh MWh GWh TWh V kV A mA K C F Hz kHz MHz GHz Pa kPa MPa bar N kN J
            kJ MJ eV keV MeV GeV B kB KB MB GB TB KiB MiB GiB s ms min h hr hrs sec d bcm mcm bbl boe mph kph knots lb lbs oz ft mi yd acre degree
            degrees litre liter metre meter kilometre kilometer gram kilogram kilo tonne ton mile foot feet inch yard pound hectare watt volt year month
            week day hour minute second euro dollar franc yen yuan won rand dB lx lm cd mol ppm ppb USD EUR GBP CHF JPY CNY square cubic mSv Sv Bq Gy
            mmHg rpm bpm dpi mod times °C °F km/h m/s
            """, StringComparer.Ordinal),
        Times = NameTables.Set("""
            seconds minutes hours days nights weeks months years decades centuries quarters seasons games matches rounds laps attempts innings overs
            sets sessions instalments installments volumes parts acts stages phases
            """),
        AlwaysBeforeYears = new(StringComparer.OrdinalIgnoreCase) { "since", "until", "till", "during", "throughout", "circa" },
        OpenBeforeYears = new(StringComparer.OrdinalIgnoreCase) { "in", "by", "from", "before", "after" },
        PartsOfYears = new(StringComparer.OrdinalIgnoreCase) { "early", "mid", "late" },
        FunctionWords = NameTables.Set("""
            the a an this that these those is are was were be been being has have had do does did will would shall should can could may might must and
            or but nor if when while where which who whom whose what how why in on at by for from to with without within into onto over under after
            before during until since about against between through via than as so not no he she it they we you i his her its their our your my there
            here then came went said took made says ran saw led met gave got left became began carried returned landed launched crossed reached because
            """),
    };
}
