namespace Corpus.Language.Provenance.Languages;

/// <summary>What makes something else of a name, in English.</summary>
internal static class EnglishNames
{
    public static readonly NameTables Words = new()
    {
        Titles = NameTables.Set("""
            Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Sir Dame Lord Lady Baron Baroness Count Countess Duke Duchess Earl Viscount Marquis Prince Princess King
            Queen Emperor Empress Tsar Tsarina Czar Kaiser Sultan Shah Emir Sheikh Pharaoh Chief Maharaja Khan President Premier Chancellor Minister Secretary
            Governor Mayor Senator Congressman Congresswoman Representative Deputy Ambassador Consul Envoy Judge Justice Magistrate Attorney Prosecutor Sheriff
            General Admiral Commodore Captain Colonel Major Lieutenant Sergeant Corporal Private Commander Marshal Brigadier Commissioner Inspector Detective
            Constable Officer Pope Cardinal Archbishop Bishop Father Brother Sister Reverend Rev Pastor Rabbi Imam Ayatollah Mullah Chairman Chairwoman Chair
            Director Dean Rector Provost Head Leader Speaker Coach Manager Author Writer Poet Novelist Playwright Journalist Editor Columnist Historian
            Philosopher Economist Scientist Physicist Chemist Biologist Mathematician Astronomer Engineer Inventor Architect Astronaut Cosmonaut Explorer Nurse
            Surgeon Actor Actress Singer Composer Conductor Pianist Violinist Painter Sculptor Artist Photographer Filmmaker Producer Designer Lawyer Banker
            Businessman Businesswoman Entrepreneur Founder Spokesman Spokeswoman Spokesperson Activist Dictator Rebel Striker Goalkeeper Defender Midfielder
            Quarterback Pitcher Cyclist Swimmer Sprinter Boxer Golfer Madam Madame Monsieur Herr Frau Signor Signora Don Saint CEO CFO MP MEP Gen Col Lt Capt Sgt
            Sen Gov Rep Hon Judge Uncle Aunt Grandmaster Archduke Archduchess
            """, StringComparer.Ordinal),
        Openers = NameTables.Set("""
            a an the this that these those my your his her its our their both all any each every either some many most much few several other another such same
            own one two three four five six seven eight nine ten no not only even just also too and but or nor so yet for if as than when while where whereas
            although though because since until unless once after before during in on at by with without within from to of into onto over under through throughout
            across along around about above below behind beside besides beyond between among amid against despite unlike like near via per toward towards
            upon off out up down inside outside except excluding including regarding concerning following
            then now today yesterday tomorrow here there later soon again still thus hence therefore however moreover meanwhile instead otherwise perhaps maybe
            indeed never always often sometimes usually finally eventually initially first second third last next previously recently currently formerly whether
            how why what which who whom whose is are was were be been has have had do does did can could will would shall should may might must let see ask
            small large big little poor rich young modern ancient medieval tiny wealthy sunny rainy snowy mighty hilly oily far distant nearby neutral whole
            entire cold hot warm proud brave fellow host hosts home member members rival rivals neighbour neighbours neighbor neighbors champion champions
            finalist finalists newcomer newcomers partner partners ally allies nearer poorer richer smaller larger bigger fair brave dear good bad late beautiful
            """),
        AdjectiveEndings = ["ing", "ed", "ous", "ful", "ive", "less", "able", "ible", "ial", "ical", "ional", "ary", "most"],
        Forming = NameTables.Set("""
            North South East West Northern Southern Eastern Western North-East North-West South-East South-West Northeast Northwest Southeast Southwest
            Northeastern Northwestern Southeastern Southwestern Central Middle Upper Lower Inner Outer Greater Lesser Great Little New Old White Black Red Green
            Blue Yellow Golden Free Saint St Saints Equatorial Democratic Federal Socialist Soviet Imperial Tsarist Nazi Vichy Occupied United Papua Saudi
            Transcaucasian Port Fort Mount Lake Cape Gulf Bay Point Isle Radio Voice Team FC AFC SC AC Real Atletico Sporting Dynamo Hotel Cafe Club Camp Base
            Operation Project Air Super Mini Neo Proto
            """),
        Realms = NameTables.Set("""
            Kingdom Republic State Federation Confederation Union Commonwealth Principality Duchy Grand-Duchy Empire Sultanate Emirate Emirates Caliphate Dominion
            Realm Nation Country Land Territory Territories Province Region Canton County District Municipality Commune Prefecture Governorate Oblast City Town
            Village Borough Parish Capital Island Islands Isle Isles Peninsula Archipelago Continent Planet Lake River Port People Peoples Citizens
            Government Ministry Affairs Assembly Duma Parliament President Premier Chancellor Minister King Queen Emperor Empress Tsar Emir Sultan Shah Crown Senate Congress Cabinet
            Ambassador Governor Mayor Head
            """),
        Institutions = NameTables.Set("""
            Bank Banks University College School Academy Institute Institution Museum Library Gallery Theatre Theater Opera Hospital Clinic Church Cathedral
            Diocese Bishop Archbishop Duke Duchess Earl Count Prince Princess Battle Siege Treaty Peace Congress Council Court Tribunal Chamber House Tower Port
            Gulf Bay Sea Strait Straits Bight Isthmus Horn Cape Mouth Voice Radio Friends Sons Daughters Party Front Army Navy Order Society Association Club
            Federation League Trust Fund Company Corporation Embassy Consulate Branch Journal Bulletin Times Encyclopaedia Encyclopedia History Map Story Book
            Tale Song Music Journal Statue Bridge Airport Stadium Exchange Telegraph Airlines Oil Gas
            """),
        Of = NameTables.Set("of"),
        Articles = NameTables.Set("the a an"),
        Following = NameTables.Set("""
            AG SA SE NV BV AB AS ASA GmbH KG Ltd Limited Inc Incorporated Corp Corporation Co Company LLC LLP PLC SpA Srl Oy Oyj PJSC OJSC JSC OOO Pty Group
            Holding Holdings Jr Sr Jnr Snr PhD MD MP MEP QC KC Esq Bt OBE CBE MBE
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
            I Prime President Premier Chancellor Foreign Defence Defense Finance Minister Ambassador Governor Captain Coach
            """),
        Turning = NameTables.Set("""
            family families brothers sisters twins dynasty clan household siblings couple estate
            plate plates cup cups saucer saucers teapot teapots porcelain figurine figurines doll dolls crockery tableware cabinet shop
            sandwich sandwiches breast breasts soup stew roast dinner dinners burger burgers sausage sausages bacon leg legs feather feathers vulture vultures
            nut nuts hat hats sweater sweaters shirt shirts cow cows cattle fowl pig pigs pepper peppers coffee bean beans rose roses spruce pine
            """),
        Pairs = NameTables.Set("""
            war wars conflict border borders frontier treaty treaties pact pacts agreement agreements accord accords deal deals talks negotiation negotiations
            dialogue relation relations relationship ties trade cooperation co-operation partnership alliance axis rivalry dispute summit meeting forum commission
            committee pipeline pipelines route railway line link corridor road flight flights tunnel bridge ferry game match final friendship exchange exchanges
            ceasefire truce swap project venture consortium bloc trade tensions crisis front
            """),
        Others = NameTables.Set("""
            enemy enemies foe foes rival rivals adversary adversaries opponent opponents opposition critic critics detractor detractors competitor competitors
            challenger challengers neighbour neighbours neighbor neighbors ally allies nemesis antagonist antagonists victim victims invader invaders
            occupier occupiers successor successors predecessor predecessors imitator imitators impersonator lookalike
            """),
        Excluding =
        [
            ["except"], ["except", "for"], ["excepting"], ["excluding"], ["bar"], ["barring"], ["save"], ["save", "for"], ["but", "for"], ["but", "not"], ["other", "than"],
            ["apart", "from"], ["aside", "from"], ["rather", "than"], ["instead", "of"], ["in", "place", "of"], ["in", "lieu", "of"], ["unlike"], ["minus"], ["sans"],
            ["with", "the", "exception", "of"], ["with", "the", "exclusion", "of"], ["to", "the", "exclusion", "of"], ["as", "opposed", "to"], ["neither"], ["nor"],
            ["outside"], ["outside", "of"], ["in", "the", "absence", "of"], ["anyone", "but"], ["anybody", "but"], ["everyone", "but"], ["everybody", "but"],
            ["all", "but"], ["without"], ["and", "not"], ["anything", "but"], ["nothing", "but"], ["everything", "but"], ["none", "of"],
        ],
        ExcludingBehind = NameTables.Set("excepted excluded aside exempted"),
        Joining = NameTables.Set("and or the both either as"),
        Unmaking = NameTables.Set("""
            so-called would-be self-styled self-proclaimed self-declared purported supposed alleged pretended fake mock sham bogus pseudo quasi semi unofficial
            almost nearly virtually practically half partly partially barely hardly scarcely
            """),
        Prefixes = EnglishAffixes.Prefixes,
        Suffixes = EnglishAffixes.Suffixes,
        Particles = NameTables.Set("over off up away aside apart back out"),
        ParticipleEndings = ["ed", "en", "wn", "ld", "id", "nt", "ne", "pt", "un"],
        FunctionWords = EnglishFunctionWords.All,
    };
}
