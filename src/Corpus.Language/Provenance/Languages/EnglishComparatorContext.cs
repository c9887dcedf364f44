namespace Corpus.Language.Provenance.Languages;

/// <summary>What English has around its comparators.</summary>
internal static class EnglishComparatorContext
{
    public static readonly ComparatorContext Words = new()
    {
        Fillers = Set(
            "a|an|the|just|only|even|merely|perhaps|possibly|probably|maybe|now|currently|still|as|very|quite|all|together|altogether|total|"
            + "overall"),
        Parentheses = Set("say|perhaps|roughly|about|maybe|possibly|probably|approximately|around|in total|currently|altogether|minimum|maximum|most|least"),
        Abbreviations = Set("max|min|approx|ca|c|est|abt|cca|vs"),
        NotBehind = new(StringComparer.OrdinalIgnoreCase)
        {
            ["over"] = Set(
                "bridge|bridges|rule|rules|ruled|ruling|reign|reigned|reigns|power|powers|control|controls|controlled|victory|victories|triumph|win|won|"
                + "dispute|"
                + "disputes|quarrel|talks|row|war|wars|fight|fought|debate|debated|vote|votes|voted|concern|concerns|jurisdiction|authority|sovereignty|flew|"
                + "flown|fly|flies|"
                + "flying|flight|hung|hangs|spread|phased|repaid|paid|amortised|amortized|staggered|distributed|divided|shared|lead|leads|advantage|"
                + "presided|presides|preside|watch|watched|watches|crossed|looks|looked|looking|extends|extend|extended|took|taken|take|go|went|arch|arches|"
                + "spans"),
            ["under"] = Set(
                "served|serve|serves|serving|worked|works|passed|passes|pass|runs|ran|lies|lay|sits|live|lives|lived|ruled|united|sailed|sails|grouped|filed|"
                + "listed|"
                + "tunnel|tunnels"),
            ["above"] = Set("flew|hung|hangs|towers|rises|rose|stands|lies|sits|hovered|perched"),
            ["below"] = Set("lies|sits|stands|flows|runs"),
            ["beyond"] = Set("lies|extends|reaches|stretches|goes"),
            ["about"] = Set(
                "book|books|film|films|story|stories|article|articles|report|reports|talk|talked|talks|talking|novel|documentary|know|knows|knew|said|says|"
                + "say|think|"
                + "warned|warn|asked|ask|asks|spoke|speak|speaks|wrote|writes|write|written|learn|learned|learnt|told|tells|tell|worried|worries|concerned|"
                + "complaint|"
                + "complaints|complained|complain|questions|information|details|play|song|series|study|studies|rumours|rumors|read|letter|letters"),
            ["around"] = Set(
                "gathered|walked|walk|walks|built|run|runs|ran|sit|sat|sits|travelled|traveled|drove|grouped|clustered|organised|organized|arranged|orbit|"
                + "orbits|"
                + "revolves|moves|flew|fence|wall|walls"),
            ["to"] = Set("add|adds|added|adding|live|lived|lives|stand|stood|stands|sum|sums|summed|went|go|goes|gone|going|moved|led|leads|listen|listened|"
            + "lies|lie|"
                + "located|situated|sits|sat|catch|caught|own|owned"),
            ["some"] = Set("then"),
            ["minimum"] = Set("above|below|over|under|record"),
            ["maximum"] = Set("above|below|over|under|record"),
            ["half"] = Set("a|one|first|second|other"),
            ["double"] = Set("a|the"),
            ["not"] = Set("whether|or|if"),
            ["c"] = Set("vitamin|hepatitis|section|article|annex|part|group|class|grade|type|plan|schedule"),
            ["times"] = Set("several|many|few|new|york|financial|the|three|four|five|six|seven|eight|nine|ten|hard|at"),
        },
        OfMeasures = Set("within"),
        Measures = Set(
            "second|seconds|minute|minutes|hour|hours|day|days|week|weeks|fortnight|fortnights|month|months|year|years|decade|decades|century|centuries|"
            + "working|"
            + "business|calendar|metre|metres|meter|meters|kilometre|kilometres|kilometer|kilometers|km|m|cm|mm|mile|miles|foot|feet|ft|yard|yards|inch|inches|"
            + "centimetre|centimetres|centimeter|centimeters|millimetre|millimetres|millimeter|millimeters|percent|per|%|percentage|degree|degrees|"
            + "light-years|ms|s|h|min|d"),
        Grounds = Set("floor|ceiling"),
        Areas = Set("square|sq|hectares|hectare|acres|acre|m2|boards|planks|tiles"),
        Bounds = new(StringComparer.OrdinalIgnoreCase)
        {
            ["maximum"] = Comparator.AtMost,
            ["max"] = Comparator.AtMost,
            ["maximal"] = Comparator.AtMost,
            ["minimum"] = Comparator.AtLeast,
            ["min"] = Comparator.AtLeast,
            ["minimal"] = Comparator.AtLeast,
        },
        NotBounds = Set("wage|wages|security|likelihood|temperature|temperatures|spanning|viable|principle|entropy"),
        Links = Set("is|are|was|were|be|of|at|to|remains|stays|stands"),
        Stops = Set("the|and|or|but|while|when|which|who|that|has|have|had|by|with|from"),
        Negations = Set("not|no|never|cannot|nor|neither|without"),
        NegatedEndings = ["n't"],
        BeforeParts = Set("a|one|the"),
        Or = Set("or"),
        Either = Set("either|whether"),
        And = Set("and"),
        UpperNames = Set("maximum|max|limit|cap|ceiling|most|upper|deadline|due|latest|expiry|expires|longest|highest|peak|threshold|allowed|permitted|"
        + "allowance"),
        LowerNames = Set("minimum|min|least|floor|lower|earliest|threshold|shortest|lowest|required|requirement|quorum|starting"),
    };

    private static HashSet<string> Set(string words) => new(words.Split('|'), StringComparer.OrdinalIgnoreCase);
}
