namespace Corpus.Language.Units;

/// <summary>
/// The codes of ISO 4217 for currencies, funds and precious metals that were in use in 2025 or later, as units: code, name in English for one, name for
/// several where “s” does not make it. <c>XTS</c> (for testing) and <c>XXX</c> (no currency) measure nothing and are left out.
/// </summary>
internal static class Currencies
{
    private const int CodeLength = 3;

    private const string Table = """
        AED|UAE dirham
        AFN|Afghan afghani
        ALL|Albanian lek|Albanian lekë
        AMD|Armenian dram
        ANG|Netherlands Antillean guilder
        AOA|Angolan kwanza
        ARS|Argentine peso
        AUD|Australian dollar
        AWG|Aruban florin
        AZN|Azerbaijani manat
        BAM|Bosnia-Herzegovina convertible mark
        BBD|Barbadian dollar
        BDT|Bangladeshi taka
        BGN|Bulgarian lev|Bulgarian leva
        BHD|Bahraini dinar
        BIF|Burundian franc
        BMD|Bermudan dollar
        BND|Brunei dollar
        BOB|Bolivian boliviano
        BOV|Bolivian mvdol
        BRL|Brazilian real
        BSD|Bahamian dollar
        BTN|Bhutanese ngultrum
        BWP|Botswanan pula
        BYN|Belarusian ruble
        BZD|Belize dollar
        CAD|Canadian dollar
        CDF|Congolese franc
        CHE|WIR euro
        CHF|Swiss franc
        CHW|WIR franc
        CLF|Chilean unit of account|Chilean units of account
        CLP|Chilean peso
        CNY|Chinese yuan|Chinese yuan
        COP|Colombian peso
        COU|Colombian real value unit
        CRC|Costa Rican colón
        CUP|Cuban peso
        CVE|Cape Verdean escudo
        CZK|Czech koruna
        DJF|Djiboutian franc
        DKK|Danish krone|Danish kroner
        DOP|Dominican peso
        DZD|Algerian dinar
        EGP|Egyptian pound
        ERN|Eritrean nakfa
        ETB|Ethiopian birr
        EUR|euro
        FJD|Fijian dollar
        FKP|Falkland Islands pound
        GBP|British pound
        GEL|Georgian lari
        GHS|Ghanaian cedi
        GIP|Gibraltar pound
        GMD|Gambian dalasi
        GNF|Guinean franc
        GTQ|Guatemalan quetzal
        GYD|Guyanese dollar
        HKD|Hong Kong dollar
        HNL|Honduran lempira
        HTG|Haitian gourde
        HUF|Hungarian forint
        IDR|Indonesian rupiah
        ILS|Israeli new shekel
        INR|Indian rupee
        IQD|Iraqi dinar
        IRR|Iranian rial
        ISK|Icelandic króna|Icelandic krónur
        JMD|Jamaican dollar
        JOD|Jordanian dinar
        JPY|Japanese yen|Japanese yen
        KES|Kenyan shilling
        KGS|Kyrgyzstani som
        KHR|Cambodian riel
        KMF|Comorian franc
        KPW|North Korean won|North Korean won
        KRW|South Korean won|South Korean won
        KWD|Kuwaiti dinar
        KYD|Cayman Islands dollar
        KZT|Kazakhstani tenge
        LAK|Laotian kip
        LBP|Lebanese pound
        LKR|Sri Lankan rupee
        LRD|Liberian dollar
        LSL|Lesotho loti|Lesotho maloti
        LYD|Libyan dinar
        MAD|Moroccan dirham
        MDL|Moldovan leu|Moldovan lei
        MGA|Malagasy ariary
        MKD|Macedonian denar|Macedonian denari
        MMK|Myanmar kyat
        MNT|Mongolian tugrik
        MOP|Macanese pataca
        MRU|Mauritanian ouguiya
        MUR|Mauritian rupee
        MVR|Maldivian rufiyaa
        MWK|Malawian kwacha
        MXN|Mexican peso
        MXV|Mexican investment unit
        MYR|Malaysian ringgit
        MZN|Mozambican metical
        NAD|Namibian dollar
        NGN|Nigerian naira
        NIO|Nicaraguan córdoba
        NOK|Norwegian krone|Norwegian kroner
        NPR|Nepalese rupee
        NZD|New Zealand dollar
        OMR|Omani rial
        PAB|Panamanian balboa
        PEN|Peruvian sol|Peruvian soles
        PGK|Papua New Guinean kina
        PHP|Philippine peso
        PKR|Pakistani rupee
        PLN|Polish zloty
        PYG|Paraguayan guarani
        QAR|Qatari riyal
        RON|Romanian leu|Romanian lei
        RSD|Serbian dinar
        RUB|Russian ruble
        RWF|Rwandan franc
        SAR|Saudi riyal
        SBD|Solomon Islands dollar
        SCR|Seychellois rupee
        SDG|Sudanese pound
        SEK|Swedish krona|Swedish kronor
        SGD|Singapore dollar
        SHP|St. Helena pound
        SLE|Sierra Leonean leone
        SOS|Somali shilling
        SRD|Surinamese dollar
        SSP|South Sudanese pound
        STN|São Tomé and Príncipe dobra
        SVC|Salvadoran colón
        SYP|Syrian pound
        SZL|Swazi lilangeni|Swazi emalangeni
        THB|Thai baht|Thai baht
        TJS|Tajikistani somoni
        TMT|Turkmenistani manat
        TND|Tunisian dinar
        TOP|Tongan paʻanga
        TRY|Turkish lira
        TTD|Trinidad and Tobago dollar
        TWD|New Taiwan dollar
        TZS|Tanzanian shilling
        UAH|Ukrainian hryvnia
        UGX|Ugandan shilling
        USD|US dollar
        USN|US dollar (next day)|US dollars (next day)
        UYI|Uruguayan peso (indexed units)|Uruguayan pesos (indexed units)
        UYU|Uruguayan peso
        UYW|Uruguayan nominal wage index unit
        UZS|Uzbekistani som
        VED|Venezuelan digital bolívar
        VES|Venezuelan bolívar
        VND|Vietnamese dong
        VUV|Vanuatu vatu|Vanuatu vatu
        WST|Samoan tala
        XAF|Central African CFA franc
        XAG|troy ounce of silver|troy ounces of silver
        XAU|troy ounce of gold|troy ounces of gold
        XBA|European composite unit
        XBB|European monetary unit
        XBC|European unit of account (XBC)|European units of account (XBC)
        XBD|European unit of account (XBD)|European units of account (XBD)
        XCD|East Caribbean dollar
        XCG|Caribbean guilder
        XDR|special drawing right
        XOF|West African CFA franc
        XPD|troy ounce of palladium|troy ounces of palladium
        XPF|CFP franc
        XPT|troy ounce of platinum|troy ounces of platinum
        XSU|sucre
        XUA|ADB unit of account|ADB units of account
        YER|Yemeni rial
        ZAR|South African rand|South African rand
        ZMW|Zambian kwacha
        ZWG|Zimbabwe gold|Zimbabwe gold
        """;

    private static readonly Dictionary<string, UcumAtom> Atoms = Read();

    public static IReadOnlyCollection<UcumAtom> All => Atoms.Values;

    public static UcumAtom? Find(string code) => Atoms.TryGetValue(code, out var currency) ? currency : null;

    /// <summary>What a symbol is in the case of its code, or without its prefix: <c>EUR</c> of <c>eur</c>, <c>10*6.EUR</c> of <c>MEUR</c>.</summary>
    public static string? FindNear(string symbol)
    {
        var upper = symbol.ToUpperInvariant();
        if (Atoms.ContainsKey(upper))
        {
            return upper;
        }

        var power = symbol.Length == CodeLength + 1 && Atoms.ContainsKey(symbol.Substring(1))
            ? symbol[0] switch { 'k' => "10*3.", 'M' => "10*6.", 'G' => "10*9.", 'T' => "10*12.", _ => null }
            : null;
        return power is null ? null : power + symbol.Substring(1);
    }

    private static Dictionary<string, UcumAtom> Read()
    {
        var currencies = new Dictionary<string, UcumAtom>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n'))
        {
            var columns = line.TrimEnd('\r').Split('|');
            var plural = columns.Length > 2 ? columns[2] : columns[1] + "s";
            currencies.Add(columns[0], new(columns[0], IsMetric: false, IsSpecial: false, columns[1], plural, IsCurrency: true));
        }

        return currencies;
    }
}
