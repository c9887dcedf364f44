namespace Corpus.Language.Units;

/// <summary>
/// The units of UCUM 2.2, in the order of its tables: symbol, “m” for metric and “s” for special, name for one, name for several where “s” does not make it.
/// </summary>
internal static class UcumAtoms
{
    private const string Table = """
        # Base units
        m|m|metre
        s|m|second
        g|m|gram
        rad|m|radian
        K|m|kelvin
        C|m|coulomb
        cd|m|candela
        # Numbers
        10*||ten|ten
        10^||ten|ten
        [pi]||pi|pi
        %||percent|percent
        [ppth]||part per thousand|parts per thousand
        [ppm]||part per million|parts per million
        [ppb]||part per billion|parts per billion
        [pptr]||part per trillion|parts per trillion
        # Derived units of the SI
        mol|m|mole
        sr|m|steradian
        Hz|m|hertz|hertz
        N|m|newton
        Pa|m|pascal
        J|m|joule
        W|m|watt
        A|m|ampere
        V|m|volt
        F|m|farad
        Ohm|m|ohm
        S|m|siemens|siemens
        Wb|m|weber
        Cel|ms|degree Celsius|degrees Celsius
        T|m|tesla
        H|m|henry|henries
        lm|m|lumen
        lx|m|lux|lux
        Bq|m|becquerel
        Gy|m|gray
        Sv|m|sievert
        # Other units of ISO 1000, ISO 2955 and ANSI X3.50
        gon||gon
        deg||degree
        '||minute of arc|minutes of arc
        ''||second of arc|seconds of arc
        l|m|litre
        L|m|litre
        ar|m|are
        min||minute
        h||hour
        d||day
        a_t||tropical year
        a_j||Julian year
        a_g||Gregorian year
        a||year
        wk||week
        mo_s||synodal month
        mo_j||Julian month
        mo_g||Gregorian month
        mo||month
        t|m|tonne
        bar|m|bar
        u|m|unified atomic mass unit
        eV|m|electronvolt
        AU||astronomical unit
        pc|m|parsec
        # Natural units
        [c]|m|speed of light|speeds of light
        [h]|m|Planck constant
        [k]|m|Boltzmann constant
        [eps_0]|m|vacuum permittivity|vacuum permittivities
        [mu_0]|m|vacuum permeability|vacuum permeabilities
        [e]|m|elementary charge
        [m_e]|m|electron mass|electron masses
        [m_p]|m|proton mass|proton masses
        [G]|m|Newtonian constant of gravitation|Newtonian constants of gravitation
        [g]|m|standard acceleration of free fall|standard accelerations of free fall
        atm||standard atmosphere
        [ly]|m|light-year
        gf|m|gram-force|grams-force
        [lbf_av]||pound-force|pounds-force
        # Units of the CGS system
        Ky|m|kayser
        Gal|m|gal
        dyn|m|dyne
        erg|m|erg
        P|m|poise|poise
        Bi|m|biot
        St|m|stokes|stokes
        Mx|m|maxwell
        G|m|gauss|gauss
        Oe|m|oersted
        Gb|m|gilbert
        sb|m|stilb
        Lmb|m|lambert
        ph|m|phot
        Ci|m|curie
        R|m|roentgen
        RAD|m|rad
        REM|m|rem
        # International customary units
        [in_i]||inch|inches
        [ft_i]||foot|feet
        [yd_i]||yard
        [mi_i]||mile
        [fth_i]||fathom
        [nmi_i]||nautical mile
        [kn_i]||knot
        [sin_i]||square inch|square inches
        [sft_i]||square foot|square feet
        [syd_i]||square yard
        [cin_i]||cubic inch|cubic inches
        [cft_i]||cubic foot|cubic feet
        [cyd_i]||cubic yard
        [bf_i]||board foot|board feet
        [cr_i]||cord
        [mil_i]||mil
        [cml_i]||circular mil
        [hd_i]||hand
        # United States survey lengths
        [ft_us]||US survey foot|US survey feet
        [yd_us]||US survey yard
        [in_us]||US survey inch|US survey inches
        [rd_us]||US rod
        [ch_us]||Gunter's chain
        [lk_us]||link for Gunter's chain|links for Gunter's chain
        [rch_us]||Ramden's chain
        [rlk_us]||link for Ramden's chain|links for Ramden's chain
        [fth_us]||US fathom
        [fur_us]||US furlong
        [mi_us]||US survey mile
        [acr_us]||acre
        [srd_us]||square rod
        [smi_us]||square US survey mile
        [sct]||section
        [twp]||township
        [mil_us]||US mil
        # British Imperial lengths
        [in_br]||British inch|British inches
        [ft_br]||British foot|British feet
        [rd_br]||British rod
        [ch_br]||British chain
        [lk_br]||British link
        [fth_br]||British fathom
        [pc_br]||British pace
        [yd_br]||British yard
        [mi_br]||British mile
        [nmi_br]||British nautical mile
        [kn_br]||British knot
        [acr_br]||British acre
        # United States volumes
        [gal_us]||US gallon
        [bbl_us]||barrel
        [qt_us]||US quart
        [pt_us]||US pint
        [gil_us]||US gill
        [foz_us]||US fluid ounce
        [fdr_us]||US fluid dram
        [min_us]||US minim
        [crd_us]||US cord
        [bu_us]||US bushel
        [gal_wi]||historical winchester gallon
        [pk_us]||US peck
        [dqt_us]||US dry quart
        [dpt_us]||US dry pint
        [tbs_us]||US tablespoon
        [tsp_us]||US teaspoon
        [cup_us]||US cup
        [foz_m]||metric fluid ounce
        [cup_m]||metric cup
        [tsp_m]||metric teaspoon
        [tbs_m]||metric tablespoon
        # British Imperial volumes
        [gal_br]||British gallon
        [pk_br]||British peck
        [bu_br]||British bushel
        [qt_br]||British quart
        [pt_br]||British pint
        [gil_br]||British gill
        [foz_br]||British fluid ounce
        [fdr_br]||British fluid dram
        [min_br]||British minim
        # Weights: avoirdupois, troy, apothecaries'
        [gr]||grain
        [lb_av]||pound
        [oz_av]||ounce
        [dr_av]||dram
        [scwt_av]||short hundredweight
        [lcwt_av]||long hundredweight
        [ston_av]||short ton
        [lton_av]||long ton
        [stone_av]||stone|stone
        [pwt_tr]||pennyweight
        [oz_tr]||troy ounce
        [lb_tr]||troy pound
        [sc_ap]||scruple
        [dr_ap]||apothecaries' dram
        [oz_ap]||apothecaries' ounce
        [lb_ap]||apothecaries' pound
        [oz_m]||metric ounce
        # Typesetters' lengths
        [lne]||line
        [pnt]||point
        [pca]||pica
        [pnt_pr]||printer's point
        [pca_pr]||printer's pica
        [pied]||French foot|French feet
        [pouce]||French inch|French inches
        [ligne]||French line
        [didot]||didot point
        [cicero]||cicero
        # Heat and temperature
        [degF]|s|degree Fahrenheit|degrees Fahrenheit
        [degR]||degree Rankine|degrees Rankine
        [degRe]|s|degree Réaumur|degrees Réaumur
        cal_[15]|m|calorie at 15 °C|calories at 15 °C
        cal_[20]|m|calorie at 20 °C|calories at 20 °C
        cal_m|m|mean calorie
        cal_IT|m|international table calorie
        cal_th|m|thermochemical calorie
        cal|m|calorie
        [Cal]||nutrition label Calorie
        [Btu_39]||British thermal unit at 39 °F|British thermal units at 39 °F
        [Btu_59]||British thermal unit at 59 °F|British thermal units at 59 °F
        [Btu_60]||British thermal unit at 60 °F|British thermal units at 60 °F
        [Btu_m]||mean British thermal unit
        [Btu_IT]||international table British thermal unit
        [Btu_th]||thermochemical British thermal unit
        [Btu]||British thermal unit
        [HP]||horsepower|horsepower
        # Textiles
        tex|m|tex|tex
        [den]||denier
        # Clinical units
        m[H2O]|m|metre of water column|metres of water column
        m[Hg]|m|metre of mercury column|metres of mercury column
        [in_i'H2O]||inch of water column|inches of water column
        [in_i'Hg]||inch of mercury column|inches of mercury column
        [PRU]||peripheral vascular resistance unit
        [wood'U]||Wood unit
        [diop]||diopter
        [p'diop]|s|prism diopter
        %[slope]|s|percent of slope|percent of slope
        [mesh_i]||mesh|mesh
        [Ch]||Charrière|Charrière
        [drp]||drop
        [hnsf'U]||Hounsfield unit
        [MET]||metabolic equivalent
        [hp'_X]|s|homeopathic potency of decimal series|homeopathic potencies of decimal series
        [hp'_C]|s|homeopathic potency of centesimal series|homeopathic potencies of centesimal series
        [hp'_M]|s|homeopathic potency of millesimal series|homeopathic potencies of millesimal series
        [hp'_Q]|s|homeopathic potency of quintamillesimal series|homeopathic potencies of quintamillesimal series
        [hp_X]||homeopathic potency of decimal hahnemannian series|homeopathic potencies of decimal hahnemannian series
        [hp_C]||homeopathic potency of centesimal hahnemannian series|homeopathic potencies of centesimal hahnemannian series
        [hp_M]||homeopathic potency of millesimal hahnemannian series|homeopathic potencies of millesimal hahnemannian series
        [hp_Q]||homeopathic potency of quintamillesimal hahnemannian series|homeopathic potencies of quintamillesimal hahnemannian series
        [kp_X]||homeopathic potency of decimal korsakovian series|homeopathic potencies of decimal korsakovian series
        [kp_C]||homeopathic potency of centesimal korsakovian series|homeopathic potencies of centesimal korsakovian series
        [kp_M]||homeopathic potency of millesimal korsakovian series|homeopathic potencies of millesimal korsakovian series
        [kp_Q]||homeopathic potency of quintamillesimal korsakovian series|homeopathic potencies of quintamillesimal korsakovian series
        # Chemical and biochemical units
        eq|m|equivalent
        osm|m|osmole
        [pH]|s|pH|pH
        g%|m|gram percent|gram percent
        [S]||Svedberg unit
        [HPF]||high power field
        [LPF]||low power field
        kat|m|katal
        U|m|unit
        [iU]|m|international unit
        [IU]|m|international unit
        [arb'U]||arbitrary unit
        [USP'U]||United States Pharmacopeia unit
        [GPL'U]||GPL unit
        [MPL'U]||MPL unit
        [APL'U]||APL unit
        [beth'U]||Bethesda unit
        [anti'Xa'U]||anti factor Xa unit
        [todd'U]||Todd unit
        [dye'U]||Dye unit
        [smgy'U]||Somogyi unit
        [bdsk'U]||Bodansky unit
        [ka'U]||King-Armstrong unit
        [knk'U]||Kunkel unit
        [mclg'U]||Mac Lagan unit
        [tb'U]||tuberculin unit
        [CCID_50]||50% cell culture infectious dose
        [TCID_50]||50% tissue culture infectious dose
        [EID_50]||50% embryo infectious dose
        [PFU]||plaque forming unit
        [FFU]||focus forming unit
        [CFU]||colony forming unit
        [IR]||index of reactivity|indices of reactivity
        [BAU]||bioequivalent allergen unit
        [AU]||allergen unit
        [Amb'a'1'U]||allergen unit for Ambrosia artemisiifolia|allergen units for Ambrosia artemisiifolia
        [PNU]||protein nitrogen unit
        [Lf]||limit of flocculation|limits of flocculation
        [D'ag'U]||D-antigen unit
        [FEU]||fibrinogen equivalent unit
        [ELU]||ELISA unit
        [EU]||Ehrlich unit
        # Levels
        Np|ms|neper
        B|ms|bel
        B[SPL]|ms|bel sound pressure|bels sound pressure
        B[V]|ms|bel volt|bels volt
        B[mV]|ms|bel millivolt|bels millivolt
        B[uV]|ms|bel microvolt|bels microvolt
        B[10.nV]|ms|bel 10 nanovolt|bels 10 nanovolt
        B[W]|ms|bel watt|bels watt
        B[kW]|ms|bel kilowatt|bels kilowatt
        # Miscellaneous
        st|m|stere
        Ao||ångström
        b||barn
        att||technical atmosphere
        mho|m|mho
        [psi]||pound per square inch|pounds per square inch
        circ||circle
        sph||sphere
        [car_m]||metric carat
        [car_Au]||carat of gold alloys|carats of gold alloys
        [smoot]||Smoot
        [m/s2/Hz^(1/2)]|s|metre per square second per square root of hertz|metres per square second per square root of hertz
        [NTU]||nephelometric turbidity unit
        [FNU]||formazin nephelometric unit
        # Information technology
        bit_s|s|bit|bits
        bit|m|bit
        By|m|byte
        Bd|m|baud
        """;

    private static readonly Dictionary<string, UcumAtom> Atoms = Read();
    private static readonly Dictionary<string, string> CodesWithoutCase = WithoutCase();

    public static IReadOnlyCollection<UcumAtom> All => Atoms.Values;

    public static UcumAtom? Find(string code) => Atoms.TryGetValue(code, out var atom) ? atom : null;

    /// <summary>A code, with or without a prefix and square brackets, that is the same but for letters' case.</summary>
    public static string? FindIgnoringCase(string symbol)
    {
        foreach (var candidate in new[] { symbol, "[" + symbol + "]" })
        {
            if (CodesWithoutCase.TryGetValue(candidate, out var code))
            {
                return code;
            }
        }

        for (var length = Math.Min(2, symbol.Length - 1); length > 0; length--)
        {
            var prefix = symbol.Substring(0, length);
            if (CodesWithoutCase.TryGetValue(symbol.Substring(length), out var rest) && Atoms[rest].IsMetric && Prefix(prefix) is { } known)
            {
                return known + rest;
            }
        }

        return null;
    }

    private static string? Prefix(string prefix) =>
        UcumPrefix.Name(prefix) is not null ? prefix : UcumPrefix.Name(prefix.ToLowerInvariant()) is not null ? prefix.ToLowerInvariant() : null;

    private static Dictionary<string, UcumAtom> Read()
    {
        var atoms = new Dictionary<string, UcumAtom>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n'))
        {
            var columns = line.TrimEnd('\r').Split('|');
            if (columns.Length < 3)
            {
                continue;
            }

            var isMetric = columns[1].IndexOf('m') >= 0;
            var isSpecial = columns[1].IndexOf('s') >= 0;
            atoms.Add(columns[0], new(columns[0], isMetric, isSpecial, columns[2], columns.Length > 3 ? columns[3] : columns[2] + "s"));
        }

        return atoms;
    }

    // Of two codes that differ only in case, the one that comes first in the tables is offered.
    private static Dictionary<string, string> WithoutCase()
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Table.Split('\n'))
        {
            var code = line.Split('|')[0];
            if (Atoms.ContainsKey(code) && !codes.ContainsKey(code))
            {
                codes.Add(code, code);
            }
        }

        return codes;
    }
}
