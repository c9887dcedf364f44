using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Languages;

/// <summary>The symbols and abbreviations of units, with regard to case: what all languages share of them, and what English sources print besides.</summary>
internal static class UnitSymbols
{
    /// <summary>Symbols that take the prefixes of the SI, and their codes.</summary>
    private const string Metric = """
        m | m
        g | g
        s | s
        L l | L
        t | t
        Hz | Hz
        N | N
        Pa | Pa
        J | J
        W | W
        Wh wh | W.h
        V | V
        VA | V.A
        A | A
        Ah | A.h
        C | C Cel
        F | F [degF]
        H | H
        Ohm Ω Ω | Ohm
        S | S
        Wb | Wb
        T | T
        lm | lm
        lx | lx
        cd | cd
        Bq | Bq
        Gy | Gy
        Sv | Sv
        Ci | Ci
        mol | mol
        M | mol/L
        eq Eq | eq
        osm Osm | osm
        kat | kat
        K | K
        rad | rad
        sr | sr
        bar | bar
        eV | eV
        cal | cal cal_th cal_IT
        pc | pc
        u Da | u
        bit b | bit
        B By | By
        Bd | Bd
        bps | bit/s
        U | U
        IU | [iU] [IU]
        """;

    /// <summary>Other symbols.</summary>
    private const string Others = """
        ℃ °C °c | Cel
        ℉ °F | [degF]
        ° | deg Cel [degF] K
        ′ ' | '
        ″ '' " | '' [in_i]
        % \u066A \uFF05 | %
        ‰ | [ppth]
        ‱ | {basis_point}
        pp ppt ppts pps p.p | {percentage_point} [pptr] [ppth]
        ppm ppmv | [ppm]
        ppb ppbv | [ppb]
        min mins | min
        h hr hrs Hr Hrs | h
        d | d
        wk wks | wk
        mo mos mth mths | mo mo_g mo_s
        yr yrs y a pa | a a_g a_t
        kyr ka | 1000.a
        Myr Ma | 10*6.a
        Gyr Ga | 10*9.a
        sec secs Sec | s
        km KM Km kms Kms | km
        cm CM cms | cm
        mm MM mms | mm
        kg Kg KG kgs Kgs | kg
        mg MG mgs | mg
        mcg μg µg | ug
        μm µm | um
        μs µs | us
        mL ml ML | mL
        cl cL | cL
        dl dL | dL
        cc ccm cu.cm | cm3
        ha Ha | har
        ac | [acr_us]
        in ins | [in_i]
        ft Ft FT | [ft_i] [ft_us]
        yd yds | [yd_i]
        mi Mi | [mi_i] [mi_us]
        nm NM nmi Nm | [nmi_i] nm N.m
        kn kt kts kt | [kn_i]
        mph MPH | [mi_i]/h
        kph KPH kmh kmph km/hr | km/h
        fps | [ft_i]/s
        rpm RPM | /min
        bpm BPM | /min
        mpg MPG | [mi_i]/[gal_us] [mi_i]/[gal_br]
        lb lbs Lb Lbs LB LBS | [lb_av]
        lbf | [lbf_av]
        oz Oz OZ | [oz_av] [oz_tr] [foz_us] [foz_br]
        st | [stone_av]
        cwt | [lcwt_av] [scwt_av]
        gr | [gr]
        ct | [car_m] [car_Au]
        gal gals Gal | [gal_us] [gal_br]
        qt | [qt_us] [qt_br]
        pt | [pt_us] [pt_br]
        bbl bbls Bbl | [bbl_us]
        kbbl | 10*3.[bbl_us]
        mmbbl MMbbl | 10*6.[bbl_us]
        bpd bopd b/d BPD | [bbl_us]/d
        kbpd | 10*3.[bbl_us]/d
        bcm BCM Bcm | 10*9.m3
        mcm MCM mmcm | 10*6.m3
        tcm TCM | 10*12.m3
        bcma BCMA | 10*9.m3/a
        cf | [cft_i]
        mcf Mcf | 10*3.[cft_i]
        mmcf MMcf | 10*6.[cft_i]
        bcf Bcf BCF | 10*9.[cft_i]
        tcf Tcf TCF | 10*12.[cft_i]
        BTU Btu btu | [Btu] [Btu_IT] [Btu_th]
        MMBtu MMBTU mmBtu mmbtu | 10*6.[Btu] 10*6.[Btu_IT] 10*6.[Btu_th]
        Mtpa MTPA mtpa | Mt/a
        mt MT | t Mt
        kt Kt KT | kt [kn_i]
        DWT dwt | t
        psi PSI psig psia | [psi]
        mmHg mm_Hg | mm[Hg]
        inHg | [in_i'Hg]
        cmH2O | cm[H2O]
        atm | atm
        hp HP bhp | [HP]
        kWh KWh KWH kwh kW_h | kW.h
        MWh MWH mWh | MW.h
        kcal Kcal Cal | kcal kcal_th kcal_IT [Cal]
        MHz Mhz mhz | MHz
        GHz Ghz ghz | GHz
        kHz khz KHz | kHz
        KB kB Kb | kBy KiBy kbit
        MB mb | MBy MiBy Mbit
        GB gb | GBy GiBy Gbit
        TB tb | TBy TiBy
        Mbps mbps Mbit/s | Mbit/s
        Gbps gbps | Gbit/s
        kbps Kbps | kbit/s
        MBps | MBy/s
        KiB | KiBy
        MiB | MiBy
        GiB | GiBy
        TiB | TiBy
        Mbit Mb | Mbit
        Gbit Gb | Gbit
        dB | dB
        dBA | dB
        pH | [pH]
        AU au | AU
        ly LY | [ly]
        Å | Ao
        sqm | m2
        sqkm | km2
        sqft | [ft_i]2
        sqmi | [mi_i]2
        L/100km | L/(100.km)
        lakh | {lakh}
        IU iu | [iU] [IU]
        """;

    /// <summary>Symbols that are words or names as well, where they are written by themselves.</summary>
    private const string Words = "in at as am pm us ma pa do no so he is it or of on an a A I d l u M C y ha mi st pt ct ac gr pp au em T B b S F H U Pa Ma Ga";

    private const string Prefixes = "TGMkhdcmuµμnpf";

    private static readonly Dictionary<string, UnitWord> Symbols = Read(Others, isMetric: false);
    private static readonly Dictionary<string, UnitWord> MetricSymbols = Read(Metric, isMetric: true);
    private static readonly HashSet<string> Ordinary = new(Words.Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a symbol by itself may be a word of the sentence.</summary>
    public static bool IsOrdinary(string symbol) => Ordinary.Contains(symbol);

    /// <summary>What a symbol measures; null where it is none.</summary>
    public static UnitSize[]? Find(string symbol)
    {
        if (Symbols.TryGetValue(symbol, out var word) || MetricSymbols.TryGetValue(symbol, out word))
        {
            return word.Sizes;
        }

        return symbol.Length >= 2 && Prefixes.IndexOf(symbol[0]) >= 0 && MetricSymbols.TryGetValue(symbol.Substring(1), out word)
            ? word.Prefixed(symbol[0] is 'µ' or 'μ' ? "u" : symbol.Substring(0, 1)) ?? Product(symbol[0], word)
            : null;
    }

    // The code of “kWh” is `kW.h`: the prefix comes before the first of its units.
    private static UnitSize[]? Product(char prefix, UnitWord word) =>
        word.Codes[0].IndexOfAny(['.', '/']) > 0 ? [UnitSize.Of((prefix is 'µ' or 'μ' ? 'u' : prefix) + word.Codes[0])] : null;

    private static Dictionary<string, UnitWord> Read(string table, bool isMetric)
    {
        var symbols = new Dictionary<string, UnitWord>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n'))
        {
            var columns = line.Split('|');
            var word = new UnitWord(columns[1].Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries), isMetric: isMetric);
            foreach (var symbol in columns[0].Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                symbols[symbol] = word;
            }
        }

        return symbols;
    }
}
