namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of English by which a number is a label or a part of a name.</summary>
internal static class EnglishLabels
{
    public static readonly LabelWords Words = new()
    {
        Always = NameTables.Set("""
            article articles art arts section sections sec sect subsection subsections paragraph paragraphs para paras clause clauses subclause chapter
            chapters ch chap annex annexes annexe appendix appendices schedule schedules exhibit exhibits addendum volume volumes vol vols verse verses
            psalm psalms sonnet symphony sonata concerto opus op version versions revision rev figure figures fig figs footnote footnotes endnote table
            tables equation equations eq eqs theorem lemma corollary highway highways motorway motorways interstate route routes platform platforms
            terminal runway runways flight flights gate apartment apt suite bldg postcode zip protocol protocols resolution resolutions regulation
            regulations directive directives decree ordinance amendment docket form model models type mark mk series tier phase brigade regiment
            battalion precinct vitamin formula reactor locomotive squadron channel season episode scene lesson slide nos nr num page pages pp item items
            recital rule rules serial pin error isbn issn doi iso iec ieee rfc din astm ansi nist ecma itu sha aes rsa cve ifrs ias sars covid hpv http
            usb windows boeing airbus antonov tupolev sukhoi mig apollo gemini voyager sputnik soyuz luna venera falcon ariane saturn artemis proton
            galaxy iphone playstation xbox android web interleukin omega euro-norm
            """),
        Usually = NameTables.Set("""
            number numbers p v ver note notes line lines level levels class classes grade grades category categories group groups team unit units
            division district districts ward zone zones sector sectors area site camp station studio track lane exit exits junction step steps stage
            stages part parts book books issue edition option scenario plan day week game match round heat leg act acts module session entry code port
            slot sample specimen patient participant subject case cases cohort arm trial test experiment example exercise problem question questions box
            locker shelf aisle seat row room rooms floor building block plot lot pier berth dock bay hangar bus tram train engine well shirt jersey
            player car order orders bill law laws act statute title patent invoice receipt memo circular bulletin publication standard standards point
            points criterion principle goal target measure proposal motion proposition definition diagram chart map plate panel column cell house camera
            detector valve pump tank hall pavilion pit shaft locality strain compound isotope chromosome factor generation gen id film song war
            """),
        Plurals = NameTables.Set("""
            articles arts sections subsections paragraphs paras clauses chapters annexes appendices schedules exhibits volumes vols verses psalms
            versions figures figs footnotes tables equations eqs highways motorways routes platforms runways flights protocols resolutions regulations
            directives models nos pages pp items rules numbers notes lines levels classes grades categories groups units districts zones sectors exits
            steps stages parts books acts cases questions rooms orders laws standards points
            """),
        Number = "no",
        Year = "year",
        Signs = "#\u00A7\u00B6\u2116",
        NoNames = NameTables.Set("""
            the a an this that these those its his her their our my your some any all both each every no another other only just even still now then
            here there also again once in on at by for from to with without within of over under above below after before during until till since about
            around against between among amongst through via than as per up down near nearly almost roughly approximately approx circa exactly precisely
            fully and or but nor if when while where which who whose what how because although though unless is are was were be has have had do does did
            will would shall should can could may might must not it he she they we you i there so yet last next first past another perhaps maybe more
            less fewer least most minimum maximum max min mean median mode average avg total subtotal sum net gross count amount quantity value values
            figure population attendance turnout membership enrolment enrollment circulation capacity length height width depth breadth thickness
            diameter radius circumference perimeter distance range span altitude elevation draught draft displacement weight mass density volume area
            size speed velocity acceleration pressure temperature power energy voltage current resistance frequency wavelength dose dosage concentration
            age aged duration term time period price cost costs fee fine tax duty rate revenue income turnover profit loss losses deficit surplus budget
            debt salary wage gdp gnp cpi gini bmi iq ph score mark magnitude richter mach beaufort celsius fahrenheit kelvin births deaths dead injured
            wounded missing survivors killed votes seats crew passengers staff employees people men women children patients cases error deviation sd se
            ci hr rr or md n p r t x y z ratio yield output production consumption imports exports reserves rainfall snowfall humidity wind usd eur gbp
            chf jpy cny rub inr sek nok dkk pln czk huf brl mxn zar aud cad nzd sgd hkd krw try rs rm fr kr add take give use see allow pay wait
            yesterday today tomorrow meanwhile later earlier overall altogether however afterwards moreover nevertheless together besides instead
            otherwise tonight nowadays monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
            october november december
            """),
        AdverbEnding = "ly",
        Determiners = NameTables.Set("""
            the a an this that its his her their our each every some
            """),
        Groups = NameTables.Set("""
            Group Gang Band Council Committee Magnificent House Sign Treaty Article Game
            """, StringComparer.Ordinal),
        BeforePlaces = NameTables.Set("""
            in at near outside from across around to of on throughout inside over above below under by for with since until between towards toward after
            before during via through against along beyond behind within off per without
            """),
        At = "at",
        Streets = NameTables.Set("""
            Street St Road Rd Avenue Ave Lane Square Place Drive Boulevard Blvd Terrace Crescent Court Gardens Row Close Parade Quay Hill Way Mews Walk
            Broadway
            """, StringComparer.Ordinal),
        Telephones = NameTables.Set("""
            call calls phone telephone tel fax dial dialled dialed mobile hotline helpline ring text sms whatsapp freephone switchboard extension ext
            """),
        Clocks =
        [
            ["a.m"], ["p.m"], ["am"], ["pm"], ["AM"], ["PM"], ["o'clock"], ["GMT"], ["UTC"], ["CET"], ["in", "the", "morning"], ["in", "the", "afternoon"],
            ["in", "the", "evening"], ["at", "night"], ["hours", "GMT"], ["hours", "UTC"], ["noon"],
        ],
        BeforeClocks = [["half", "past"], ["quarter", "past"], ["quarter", "to"], ["minutes", "past"], ["minutes", "to"]],
        Peoples =
        [
            "an", "ans", "ian", "ians", "ish", "ese", "ch", "ic", "i", "is", "Swiss", "Greek", "Greeks", "Swedes", "Danes", "Finns", "Poles", "Turks",
            "Serbs", "Croats", "Czechs", "Slovaks", "Scots", "Arab", "Arabs", "Kurds", "Slovene", "Slovenes", "Turk", "Thai", "Thais", "Uzbek", "Uzbeks",
            "Kazakh", "Kazakhs", "Dutchmen", "Irishmen", "Englishmen", "Frenchmen", "Welshmen", "Jews", "Muslims", "Christians", "Hindus", "Sikhs",
            "Catholics", "Democrats", "Republicans",
        ],
        Sayings = EnglishSayings.ByFirstWord,
        BeforePronoun = NameTables.Set("""
            no any every each this that which another the some such what new old other wrong right loved own
            """),
        OfPronoun = new(StringComparer.OrdinalIgnoreCase) { "no", "any", "every" },
        AfterPronoun = NameTables.Set("""
            of must should would could can may might will shall is has was had does did needs who whom which that another finds sees expects knows
            thinks believes might cannot wants says wishes also never always often self hopes wonders gets looks adds takes to whose can't shouldn't
            """),
        SomeDays = new(StringComparer.OrdinalIgnoreCase) { "day", "morning", "evening", "night", "afternoon", "time" },
        AfterSomeDay = NameTables.Set("""
            i you he she it we they the this that these those his her its their our my will would may might could can shall should be become soon
            perhaps there all everyone everybody people somebody
            """),
        BeforeSomeDay = NameTables.Set("""
            will would may might could can shall should must then until if hope hopes hoped want wants wanted that
            """),
    };
}
