namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of English for units.</summary>
internal static class EnglishUnits
{
    private const string Names = """
        m * | metre, metres, meter, meters
        g * | gram, grams, gramme, grammes
        kg | kilo, kilos, kg mass, kgs
        L * | litre, litres, liter, liters
        t * | tonne, tonnes
        t | metric ton, metric tons, metric tonne, metric tonnes
        t [ston_av] [lton_av] | ton, tons
        kt | kiloton, kilotons
        Mt | megaton, megatons
        Gt | gigaton, gigatons
        [ston_av] | short ton, short tons, US ton, US tons
        [lton_av] | long ton, long tons, imperial ton, imperial tons
        s * | seconds, secs
        s * ? | second, sec
        min | minute, minutes, mins
        h | hour, hours, hr, hrs
        d | day, days, diem
        d ? | night, nights
        wk | week, weeks, wk, wks
        2.wk | fortnight, fortnights
        mo mo_g mo_s | month, months
        3.mo ? | quarter, quarters
        a a_g a_t | year, years, yr, yrs, annum
        10.a | decade, decades
        100.a | century, centuries
        1000.a | millennium, millennia, millenniums
        1000.a ? | ka, kyr
        10*6.a | Myr, million year
        [in_i] [in_us] [in_br] | inch, inches
        [ft_i] [ft_us] [ft_br] | foot, feet
        [yd_i] [yd_us] [yd_br] | yard, yards
        [mi_i] [mi_us] [mi_br] | mile, miles, statute mile, statute miles
        [nmi_i] [nmi_br] | nautical mile, nautical miles, sea mile, sea miles
        [fth_i] [fth_us] [fth_br] | fathom, fathoms
        [fur_us] | furlong, furlongs
        [ch_us] [ch_br] ? | chain, chains
        [rd_us] [rd_br] ? | rod, rods, pole, poles, perch, perches
        [hd_i] ? | hand, hands
        [ly] * | light year, light years, lightyear, lightyears
        pc * | parsec, parsecs
        AU | astronomical unit, astronomical units
        Ao | ångström, ångströms, angstrom, angstroms
        um | micron, microns
        har | hectare, hectares
        ar ? | are, ares
        [acr_us] [acr_br] | acre, acres
        [gal_us] [gal_br] [gal_wi] | gallon, gallons
        [gal_us] | US gallon, US gallons, American gallon, American gallons
        [gal_br] | imperial gallon, imperial gallons, UK gallon, UK gallons
        [qt_us] [qt_br] [dqt_us] | quart, quarts
        [pt_us] [pt_br] [dpt_us] | pint, pints
        [gil_us] [gil_br] ? | gill, gills
        [cup_us] [cup_m] ? | cup, cups
        [tbs_us] [tbs_m] | tablespoon, tablespoons, tbsp
        [tsp_us] [tsp_m] | teaspoon, teaspoons, tsp
        [foz_us] [foz_br] [foz_m] | fluid ounce, fluid ounces
        [bbl_us] | barrel, barrels
        [bu_us] [bu_br] | bushel, bushels
        [pk_us] [pk_br] ? | peck, pecks
        [cr_i] [crd_us] ? | cord, cords
        [bf_i] | board foot, board feet
        [lb_av] [lb_tr] [lb_ap] | pound, pounds
        [oz_av] [oz_tr] [oz_ap] [oz_m] [foz_us] [foz_br] | ounce, ounces
        [oz_tr] | troy ounce, troy ounces
        [lb_tr] | troy pound, troy pounds
        [stone_av] | stone
        [stone_av] ? | stones
        [gr] ? | grain, grains
        [car_m] [car_Au] | carat, carats, karat, karats
        [scwt_av] [lcwt_av] | hundredweight, hundredweights
        100.kg | quintal, quintals
        [kn_i] [kn_br] | knot, knots
        Hz * | hertz
        N * | newton, newtons
        Pa * | pascal, pascals
        J * | joule, joules
        W * | watt, watts
        V * | volt, volts
        A * | ampere, amperes, amp, amps
        C * | coulomb, coulombs
        F * | farad, farads
        H * | henry, henries, henrys
        Ohm * | ohm, ohms
        S * | siemens
        Wb * | weber, webers
        T * | tesla, teslas
        lm * | lumen, lumens
        lx * | lux
        cd * | candela, candelas
        Bq * | becquerel, becquerels
        Gy * ? | gray, grays
        Sv * | sievert, sieverts
        Ci * | curie, curies
        R * | roentgen, roentgens
        RAD * ? | rad, rads
        REM * ? | rem, rems
        mol * ? | mole, moles
        osm * | osmole, osmoles
        kat * | katal, katals
        eq * ? | equivalent, equivalents
        K * | kelvin, kelvins
        rad * | radian, radians
        sr * | steradian, steradians
        deg Cel [degF] K [degR] | degree, degrees
        deg | degree of arc, degrees of arc, degree of latitude, degrees of latitude, degree of longitude, degrees of longitude
        ' | arcminute, arcminutes, minute of arc, minutes of arc
        '' | arcsecond, arcseconds, second of arc, seconds of arc
        Cel | celsius, centigrade, degree celsius, degrees celsius, degree centigrade, degrees centigrade, degree c, degrees c
        [degF] | fahrenheit, degree fahrenheit, degrees fahrenheit, degree f, degrees f
        K | degree kelvin, degrees kelvin
        [degR] | degree rankine, degrees rankine
        bar * ? | bar, bars
        atm | atmosphere, atmospheres
        att | technical atmosphere, technical atmospheres
        mm[Hg] | torr, millimetre of mercury, millimetres of mercury, millimeter of mercury, millimeters of mercury
        [in_i'Hg] | inch of mercury, inches of mercury
        cm[H2O] | centimetre of water, centimetres of water, centimeter of water, centimeters of water
        [psi] | pound per square inch, pounds per square inch
        [lbf_av] | pound force, pounds force
        [HP] | horsepower
        cal cal_th cal_IT [Cal] * | calorie, calories
        eV * | electronvolt, electronvolts, electron volt, electron volts
        [Btu] [Btu_IT] [Btu_th] | British thermal unit, British thermal units
        10*5.[Btu] ? | therm, therms
        % | percent, per cent, pct, percentage
        {percentage_point} | percentage point, percentage points, percent point, percent points, pct point, pct points
        {basis_point} | basis point, basis points, bp, bps
        [ppth] | per mille, permille, per mil, per mill, per thousand, part per thousand, parts per thousand, promille
        [ppm] | part per million, parts per million
        [ppb] | part per billion, parts per billion
        [pptr] | part per trillion, parts per trillion
        bit * | bits
        bit * ? | bit
        By * | byte, bytes
        Bd * | baud
        B * | bel, bels
        dB | decibel, decibels
        Np * | neper, nepers
        [diop] | dioptre, dioptres, diopter, diopters
        P * | poise
        St * | stokes
        G * | gauss
        erg * | erg, ergs
        dyn * | dyne, dynes
        Gal * ? | gal, gals
        tex * | tex
        [den] | denier, deniers
        [iU] [IU] | international unit, international units
        U [iU] [IU] [arb'U] ? | unit, units
        [drp] ? | drop, drops
        [NTU] | nephelometric turbidity unit, nephelometric turbidity units
        [CFU] | colony forming unit, colony forming units
        [PFU] | plaque forming unit, plaque forming units
        GBP | pound sterling, pounds sterling, sterling, quid
        USD/100 EUR/100 CAD/100 AUD/100 NZD/100 HKD/100 SGD/100 ZAR/100 | cent, cents, eurocent, eurocents
        GBP/100 | pence
        GBP/100 ? | penny
        USD | American dollar, American dollars, buck, bucks, dollar US
        EUR | euro, euros
        CNY | renminbi, yuan renminbi
        RUB BYN | rouble, roubles
        RUB | Russian rouble, Russian roubles
        """;

    public static readonly UnitWords Words = new UnitWords(Names, Prefixes())
    {
        PowersBefore = PhraseTable<int>.OfWords(new() { ["square"] = 2, ["sq"] = 2, ["cubic"] = 3, ["cu"] = 3 }),
        PowersAfter = PhraseTable<int>.OfWords(new() { ["squared"] = 2, ["square"] = 2, ["cubed"] = 3 }),
        Per = Set("per"),
        And = Set("and"),
        Each = Set("a|an|each|every"),
        ForEach = new([(["for", "each"], true), (["for", "every"], true), (["in", "each"], true), (["in", "every"], true)]),
        Rates = PhraseTable<UnitWord>.OfWords(
            Codes("a:annually,yearly,p.a,per-annum|mo:monthly|wk:weekly|d:daily,nightly|h:hourly|3.mo:quarterly|2.wk:fortnightly")),
        RatesBefore = PhraseTable<UnitWord>.OfWords(
            Codes("a:annual,annually,yearly,p.a|mo:monthly|wk:weekly|d:daily,nightly|h:hourly|3.mo:quarterly|2.wk:fortnightly")),
        Between = Set(
            "additional|more|further|other|full|whole|entire|complete|calendar|consecutive|successive|continuous|straight|long|short|short-lived|mere|good|"
            + "solid|extra|"
            + "total|net|gross|standard|new|old|US|American|UK|British|imperial|metric|approximate|estimated|uninterrupted|lunar|solar|working|business|clear|"
            + "odd|plus|or|so|average|nominal|effective|live|dry|wet|raw|of"),
        Of = Set("of|in|from|for"),
        Stops = Set("and|or|but|nor|that|which|who|whose|where|when|while|because|if|than|then|after|before|until|since|to|as"),
        NoRateBefore = Set(
            "after|before|later|earlier|ago|away|off|long|wide|high|deep|tall|thick|apart|old|past|into|hence|prior|previously|beforehand|or|early|late|and|"
            + "longer|behind|ahead"),
        Lists = Set("and|or|to|through|by|x|versus|vs|nor|but|then"),
        OfMasses = Set("weigh|weighs|weighed|weighing|weight|weights|heavy|heavier|heaviest|mass|gained|lifted|load|loads"),
        OfMoney = Set(
            "cost|costs|costing|price|prices|priced|pay|pays|paid|paying|payment|fee|fees|fine|fines|fined|salary|wage|wages|income|revenue|revenues|earn|"
            + "earns|"
            + "earned|spend|spent|budget|tax|taxes|duty|grant|loan|debt|allowance|pension|rent|worth|sum|fund|donated|charge|charged|owed|profit|profits|loss|"
            + "losses"),
        Implied = Codes("a:age,aged,ages"),
    }.WithCurrencies(Set("won|real|rand|mark|marks|gold|som|lek|lev|leu|leone|pula|kip|sol|unit|units|taka|tala|loti|lari|dram|drams|kina|colón|dong"));

    private static Dictionary<string, string> Prefixes() => new(StringComparer.OrdinalIgnoreCase)
    {
        ["quetta"] = "Q",
        ["ronna"] = "R",
        ["yotta"] = "Y",
        ["zetta"] = "Z",
        ["exa"] = "E",
        ["peta"] = "P",
        ["tera"] = "T",
        ["giga"] = "G",
        ["mega"] = "M",
        ["kilo"] = "k",
        ["hecto"] = "h",
        ["deca"] = "da",
        ["deka"] = "da",
        ["deci"] = "d",
        ["centi"] = "c",
        ["milli"] = "m",
        ["micro"] = "u",
        ["nano"] = "n",
        ["pico"] = "p",
        ["femto"] = "f",
        ["atto"] = "a",
        ["kibi"] = "Ki",
        ["mebi"] = "Mi",
        ["gibi"] = "Gi",
        ["tebi"] = "Ti",
    };

    private static HashSet<string> Set(string words) => new(words.Split('|'), StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, UnitWord> Codes(string table)
    {
        var words = new Dictionary<string, UnitWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in table.Split('|'))
        {
            var (code, names) = (line.Substring(0, line.IndexOf(':')), line.Substring(line.IndexOf(':') + 1));
            foreach (var name in names.Split(','))
            {
                words.Add(name, new([code]));
            }
        }

        return words;
    }
}
