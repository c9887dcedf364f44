namespace Corpus.Language.Provenance.Languages;

/// <summary>The words near numbers in languages that have no tables yet.</summary>
internal static class OtherLanguages
{
    public static readonly Dictionary<string, NearWords> Words = new()
    {
        ["de"] = new()
        {
            Before = NameTables.Set("""
                bis rund etwa ungefähr circa zirka ca knapp fast beinahe nahezu annähernd mindestens wenigstens höchstens maximal minimal mehr weniger kaum halb
                doppelt zwischen schätzungsweise größenordnung höher niedriger größer kleiner länger kürzer allenfalls bestenfalls
                """),
            RightBefore = NameTables.Set("über unter gut gegen um ab vor nach jeder jedes jede artikel seite nummer nr"),
            Behind = NameTables.Set("höchstens mindestens maximal ungefähr circa etwa mehr weniger plus darüber darunter halb"),
            Negating = NameTables.Set("nicht kein keine keinen keiner keines keinem nie niemals ohne weder noch"),
            Stops = NameTables.Set("und aber sondern denn dass weil"),
            Scales = NameTables.Set("hundert tausend million millionen milliarde milliarden billion billionen mio mrd tsd dutzend prozentpunkte viertel "
            + "drittel hoch mal"),
            Units = NearWords.Codes("""
                a=jahr jahre jahren jahres; mo=monat monate monaten monats; wk=woche wochen; d=tag tage tagen tages; h=stunde stunden; min=minute minuten;
                s=sekunde sekunden; m=meter metern meters; km=kilometer kilometern; cm=zentimeter zentimetern; mm=millimeter millimetern; kg=kilogramm kilo;
                g=gramm; t=tonne tonnen; L=liter litern; har=hektar; %=prozent; m2=quadratmeter quadratmetern; km2=quadratkilometer quadratkilometern;
                m3=kubikmeter kubikmetern
                """),
            HasOrdinalPoint = true,
        },
        ["fr"] = new()
        {
            Before = NameTables.Set("""
                jusqu jusque jusqu'à environ près presque moins plus minimum maximum autour alentours peine dépasse dépassent excède excèdent supérieur supérieure
                supérieurs supérieures inférieur inférieure inférieurs inférieures delà deçà approximativement avoisine avoisinent double moitié tiers quasi
                """),
            RightBefore = NameTables.Set("vers sous entre quelque quelques dès avant après chaque article page"),
            Behind = NameTables.Set("environ moins plus maximum minimum peu demi demie quart"),
            Negating = NameTables.Set("ne n pas ni jamais aucun aucune sans non nul nulle"),
            Stops = NameTables.Set("et mais or car que qui"),
            Scales = NameTables.Set("cent cents mille million millions milliard milliards billion billions douzaine douzaines md mds fois"),
            Units = NearWords.Codes("""
                a=an ans année années; mo=mois; wk=semaine semaines; d=jour jours; h=heure heures; min=minute minutes; s=seconde secondes; m=mètre mètres;
                km=kilomètre kilomètres; cm=centimètre centimètres; mm=millimètre millimètres; kg=kilogramme kilogrammes kilo kilos; g=gramme grammes;
                t=tonne tonnes; L=litre litres; har=hectare hectares
                """),
        },
        ["es"] = new()
        {
            Before = NameTables.Set("""
                hasta cerca casi alrededor aproximadamente más menos mínimo máximo mucho apenas supera superan excede exceden superior superiores inferior
                inferiores torno doble mitad tercio rozan roza
                """),
            RightBefore = NameTables.Set("unos unas sobre entre bajo desde antes después cada artículo página"),
            Behind = NameTables.Set("aproximadamente más menos mínimo máximo medio media"),
            Negating = NameTables.Set("no ni nunca jamás sin ningún ninguna ninguno tampoco nadie"),
            Stops = NameTables.Set("y e pero sino que porque"),
            Scales = NameTables.Set("cien cientos mil miles millón millones millardo millardos billón billones docena docenas veces"),
            Units = NearWords.Codes("""
                a=año años; mo=mes meses; wk=semana semanas; d=día días; h=hora horas; min=minuto minutos; s=segundo segundos; m=metro metros;
                km=kilómetro kilómetros; cm=centímetro centímetros; mm=milímetro milímetros; kg=kilogramo kilogramos kilo kilos; g=gramo gramos;
                t=tonelada toneladas; L=litro litros; har=hectárea hectáreas
                """),
        },
        ["it"] = new()
        {
            Before = NameTables.Set("""
                fino circa quasi più meno almeno massimo minimo oltre intorno attorno entro appena supera superano superiore superiori inferiore inferiori
                approssimativamente pressoché doppio metà terzo sfiora sfiorano
                """),
            RightBefore = NameTables.Set("sotto sopra tra fra dal prima dopo ogni articolo pagina"),
            Behind = NameTables.Set("circa più meno massimo minimo oltre mezzo mezza"),
            Negating = NameTables.Set("non né mai senza nessun nessuno nessuna neppure nemmeno"),
            Stops = NameTables.Set("e ed ma però che perché"),
            Scales = NameTables.Set("cento mila mille milione milioni miliardo miliardi bilione bilioni dozzina dozzine volte"),
            Units = NearWords.Codes("""
                a=anno anni; mo=mese mesi; wk=settimana settimane; d=giorno giorni; h=ora ore; min=minuto minuti; s=secondo secondi; m=metro metri;
                km=chilometro chilometri; cm=centimetro centimetri; mm=millimetro millimetri; kg=chilogrammo chilogrammi chilo chili; g=grammo grammi;
                t=tonnellata tonnellate; L=litro litri; har=ettaro ettari
                """),
        },
        ["pt"] = new()
        {
            Before = NameTables.Set("""
                até cerca quase aproximadamente mais menos mínimo máximo perto acima abaixo torno volta supera superam excede excedem superior superiores inferior
                inferiores dobro metade terço
                """),
            RightBefore = NameTables.Set("uns umas sobre entre sob desde antes depois cada artigo página"),
            Behind = NameTables.Set("aproximadamente mais menos mínimo máximo meio meia"),
            Negating = NameTables.Set("não nem nunca jamais sem nenhum nenhuma ninguém tampouco"),
            Stops = NameTables.Set("e mas porém que porque"),
            Scales = NameTables.Set("cem centos mil milhão milhões milhar milhares bilhão bilhões bilião biliões trilhão trilhões dúzia dúzias vezes"),
            Units = NearWords.Codes("""
                a=ano anos; mo=mês meses; wk=semana semanas; d=dia dias; h=hora horas; min=minuto minutos; s=segundo segundos; m=metro metros;
                km=quilómetro quilómetros quilômetro quilômetros; cm=centímetro centímetros; mm=milímetro milímetros; kg=quilograma quilogramas quilo quilos;
                g=grama gramas; t=tonelada toneladas; L=litro litros; har=hectare hectares
                """),
        },
        ["nl"] = new()
        {
            Before = NameTables.Set("tot ongeveer circa bijna ruim meer minder minstens hoogstens maximaal minimaal rond zowat zo'n tenminste krap haast "
            + "tussen dubbele helft"),
            RightBefore = NameTables.Set("over onder om vanaf na elke artikel pagina"),
            Behind = NameTables.Set("ongeveer meer minder maximaal minimaal"),
            Negating = NameTables.Set("niet geen nooit zonder noch"),
            Stops = NameTables.Set("en maar want dat"),
            Scales = NameTables.Set("honderd duizend miljoen miljoenen miljard miljarden biljoen mln mld dozijn keer half"),
            Units = NearWords.Codes("""
                a=jaar jaren; mo=maand maanden; wk=week weken; d=dag dagen; h=uur uren; min=minuut minuten; s=seconde seconden; m=meter meters;
                km=kilometer kilometers; cm=centimeter centimeters; mm=millimeter millimeters; kg=kilogram kilo; g=gram; t=ton; L=liter liters; har=hectare; %=procent
                """),
        },
        ["ru"] = new()
        {
            Before = NameTables.Set("до около примерно приблизительно почти более больше менее меньше минимум максимум свыше порядка между вдвое половина "
            + "треть"),
            RightBefore = NameTables.Set("от после перед каждые статья"),
            Behind = NameTables.Set("примерно более менее"),
            Negating = NameTables.Set("не ни без никогда нет"),
            Stops = NameTables.Set("и а но что"),
            Scales = NameTables.Set("сто тысяча тысячи тысяч тыс миллион миллиона миллионов млн миллиард миллиарда миллиардов млрд триллион триллиона "
            + "триллионов дюжин раз"),
            Units = NearWords.Codes("""
                a=год года лет; mo=месяц месяца месяцев; wk=неделя недели недель; d=день дня дней; h=час часа часов; min=минута минуты минут; s=секунда секунды
                секунд; m=метр метра метров; km=километр километра километров; kg=килограмм килограмма килограммов; t=тонна тонны тонн; L=литр литра литров;
                %=процент процента процентов
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
