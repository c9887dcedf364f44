namespace Corpus.Language.Provenance.Languages;

/// <summary>The words by which English says that a number is a change or a difference.</summary>
internal static class EnglishChanges
{
    public static readonly ChangeWords Words = new()
    {
        Verbs = Set(
            "rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|increase|increases|increased|increasing|climb|climbs|climbed|climbing|jump|jumps|"
            + "jumped|"
            + "jumping|soar|soars|soared|soaring|surge|surges|surged|surging|raise|raises|raised|raising|fall|falls|fell|fallen|falling|drop|drops|dropped|"
            + "dropping|decline|declines|declined|declining|decrease|decreases|decreased|decreasing|cut|cuts|cutting|reduce|reduces|reduced|reducing|lower|"
            + "lowers|"
            + "lowered|lowering|shrink|shrinks|shrank|shrunk|shrinking|slip|slips|slipped|slide|slides|slid|sink|sinks|sank|sunk|plunge|plunges|plunged|"
            + "plummet|"
            + "plummets|plummeted|tumble|tumbles|tumbled|dip|dips|dipped|swell|swells|swelled|swollen|widen|widens|widened|narrow|narrows|narrowed|expand|"
            + "expands|"
            + "expanded|expanding|extend|extends|extended|extending|lengthen|lengthened|shorten|shortens|shortened|boost|boosts|boosted|lift|lifts|lifted|"
            + "slash|"
            + "slashes|slashed|trim|trims|trimmed|change|changes|changed|changing|correct|corrects|corrected|revise|revises|revised|amend|amends|amended|"
            + "adjust|"
            + "adjusts|adjusted|alter|altered|update|updated|shift|shifts|shifted|advance|advances|advanced|gain|gained|gains|contract|contracted|improve|"
            + "improved|"
            + "improves|worsen|worsened|halve|halved|outgrow|exceeds|exceeded|differ|differs|differed"),
        BareVerbs = Set(
            "rose|risen|rises|rising|fell|fallen|falls|falling|increased|increases|decreased|decreases|declined|declines|slipped|slips|climbed|climbs|plunged|"
            + "plummeted|tumbled|dipped|shrank|shrunk|soared|surged|jumped|slid|widened|narrowed"),
        ShareVerbs = Set("add|adds|added|adding|lose|loses|lost|losing|shed|sheds|shedding|give|gave|gain|gained"),
        ByAgents = Set(
            "raised|lifted|moved|changed|shifted|corrected|adjusted|amended|revised|updated|improved|altered|trimmed|boosted|expanded|extended|advanced|"
            + "dropped|"
            + "cut|lowered"),
        Nouns = Set(
            "increase|decrease|rise|fall|drop|decline|cut|reduction|growth|change|jump|surge|hike|climb|dip|slump|shift|swing|difference|upturn|downturn|"
            + "shortfall|uplift|extension|correction|adjustment|hikes|boost|slide|plunge|expansion|improvement|downgrade|upgrade"),
        Directions = Set("up|down"),
        BeforeDirections = Set("is|are|was|were|be|been|being|went|goes|going|came|still|now|stood|already"),
        BehindDirections = Set("percent|%|percentage|points|point|on|since|compared|from|cents|p"),
        Auxiliaries = Set("is|are|was|were|be|been|being|has|have|had"),
        The = "the",
        By = Set("by"),
        Of = Set("of"),
        From = Set("from"),
        To = Set("to"),
        Articles = Set("a|an|the|its|their|his|her|our|this|that|another|further|additional|extra"),
        Shares = Set("percent|%|percentage|pc|points|point|basis"),
        Lengths = Set(
            "metre|metres|meter|meters|m|kilometre|kilometres|kilometer|kilometers|km|foot|feet|ft|mile|miles|yard|yards|inch|inches|storey|storeys|story|"
            + "stories|"
            + "floor|floors|steps|stairs|cm|mm|centimetres|centimeters|fathoms|flights"),
        Differences = Set(
            "more|fewer|less|higher|lower|longer|shorter|greater|older|younger|taller|bigger|larger|smaller|better|worse|heavier|lighter|wider|deeper|"
            + "later|earlier|faster|slower|cheaper|dearer"),
        Than = Set("than"),
        BehindDifferences = Phrases(
            "short of|above average|below average|above the average|below the average|above normal|below normal|above last|below last|above target|"
            + "below target|"
            + "above plan|below plan|above the previous|below the previous|up on|down on|ahead of last|behind last|ahead of plan|off the|over budget|"
            + "under budget|"
            + "over the limit|above the limit|below the limit|less per|fewer per|more per|too many|too few|too high|too low|too much|too little|fewer|"
            + "additional|extra|more|"
            + "short|in arrears"),
        ChangeNames = Set(
            "increase|decrease|change|changes|rise|fall|drop|decline|growth|grew|cut|cuts|reduction|gain|loss|lost|difference|delta|extension|extended|shift|"
            + "shortfall|deficit|surplus|up|down|increment|decrement|added|additional|extra|more|fewer|less|margin|gap|swing|hike|correction|adjustment|lead|"
            + "expansion|improvement|raise|raised|climb|jump|surplus|variation|step"),
        FormerNames = Set(
            "former|formerly|previous|previously|old|original|originally|initial|before|earlier|prior|past|last|start|starting|base|baseline|first|reference"),
    };

    private static HashSet<string> Set(string words) => new(words.Split('|'), StringComparer.OrdinalIgnoreCase);

    private static string[][] Phrases(string phrases) => [.. phrases.Split('|').Select(static phrase => phrase.Split(' '))];
}
