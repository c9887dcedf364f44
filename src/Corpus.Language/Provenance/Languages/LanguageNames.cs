namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The languages that ISO 639-1 gives a code of two letters: that code, those of ISO 639-3 and ISO 639-2/B, which a tag may not have instead, and names that
/// are written by mistake, in English and some in the language itself.
/// </summary>
internal static class LanguageNames
{
    private const string Table = """
        aa aar afar | ab abk abkhazian | ae ave avestan | af afr afrikaans | ak aka akan | am amh amharic | an arg aragonese | ar ara arabic العربية |
        as asm assamese | av ava avaric | ay aym aymara | az aze azerbaijani | ba bak bashkir | be bel belarusian | bg bul bulgarian български |
        bi bis bislama | bm bam bambara | bn ben bengali bangla | bo bod tib tibetan | br bre breton | bs bos bosnian | ca cat catalan català valencian |
        ce che chechen | ch cha chamorro | co cos corsican | cr cre cree | cs ces cze czech čeština | cu chu church-slavic church-slavonic |
        cv chv chuvash | cy cym wel welsh cymraeg | da dan danish dansk | de deu ger german deutsch | dv div dhivehi | dz dzo dzongkha | ee ewe |
        el ell gre greek ελληνικά | en eng english | eo epo esperanto | es spa spanish español espanol castilian castellano | et est estonian |
        eu eus baq basque euskara | fa fas per persian farsi فارسی | ff ful fulah | fi fin finnish suomi | fj fij fijian | fo fao faroese |
        fr fra fre french français francais | fy fry western-frisian | ga gle irish gaeilge | gd gla scottish-gaelic gaelic | gl glg galician |
        gn grn guarani | gu guj gujarati | gv glv manx | ha hau hausa | he heb hebrew עברית | hi hin hindi हिन्दी | ho hmo hiri-motu |
        hr hrv croatian hrvatski | ht hat haitian haitian-creole | hu hun hungarian magyar | hy hye arm armenian | hz her herero | ia ina interlingua |
        id ind indonesian bahasa-indonesia | ie ile interlingue | ig ibo igbo | ii iii sichuan-yi nuosu | ik ipk inupiaq | io ido | is isl ice icelandic |
        it ita italian italiano | iu iku inuktitut | ja jpn japanese 日本語 | jv jav javanese | ka kat geo georgian | kg kon kongo | ki kik kikuyu |
        kj kua kuanyama | kk kaz kazakh | kl kal kalaallisut greenlandic | km khm khmer | kn kan kannada | ko kor korean 한국어 | kr kau kanuri |
        ks kas kashmiri | ku kur kurdish | kv kom komi | kw cor cornish | ky kir kirghiz kyrgyz | la lat latin | lb ltz luxembourgish | lg lug ganda |
        li lim limburgan limburgish | ln lin lingala | lo lao | lt lit lithuanian | lu lub luba-katanga | lv lav latvian | mg mlg malagasy |
        mh mah marshallese | mi mri mao maori | mk mkd mac macedonian | ml mal malayalam | mn mon mongolian | mr mar marathi |
        ms msa may malay bahasa-melayu | mt mlt maltese | my mya bur burmese | na nau nauru | nb nob norwegian-bokmål bokmål bokmal | nd nde north-ndebele |
        ne nep nepali | ng ndo ndonga | nl nld dut dutch nederlands flemish | nn nno norwegian-nynorsk nynorsk | no nor norwegian norsk |
        nr nbl south-ndebele | nv nav navajo | ny nya nyanja | oc oci occitan | oj oji ojibwa | om orm oromo | or ori oriya odia | os oss ossetian |
        pa pan panjabi punjabi | pi pli pali | pl pol polish polski | ps pus pushto pashto | pt por portuguese português portugues | qu que quechua |
        rm roh romansh | rn run rundi | ro ron rum romanian română moldavian | ru rus russian русский | rw kin kinyarwanda | sa san sanskrit |
        sc srd sardinian | sd snd sindhi | se sme northern-sami | sg sag sango | sh hbs serbo-croatian | si sin sinhala sinhalese |
        sk slk slo slovak slovenčina | sl slv slovenian slovenščina | sm smo samoan | sn sna shona | so som somali | sq sqi alb albanian |
        sr srp serbian srpski | ss ssw swati | st sot southern-sotho | su sun sundanese | sv swe swedish svenska | sw swa swahili | ta tam tamil |
        te tel telugu | tg tgk tajik | th tha thai | ti tir tigrinya | tk tuk turkmen | tl tgl tagalog | tn tsn tswana | to ton tonga tongan |
        tr tur turkish türkçe | ts tso tsonga | tt tat tatar | tw twi | ty tah tahitian | ug uig uighur uyghur | uk ukr ukrainian українська | ur urd urdu |
        uz uzb uzbek | ve ven venda | vi vie vietnamese tiếng-việt | vo vol volapük | wa wln walloon | wo wol wolof | xh xho xhosa | yi yid yiddish |
        yo yor yoruba | za zha zhuang | zh zho chi chinese mandarin 中文 | zu zul zulu
        """;

    private static readonly Lazy<Dictionary<string, string>> Codes = new(static () =>
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Table.Split('|'))
        {
            var words = entry.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
            {
                codes[word] = words[0];
            }
        }

        return codes;
    });

    /// <summary>The code of two letters for such a code, another of three letters or a name; null where there is none.</summary>
    public static string? CodeOf(string word) => Codes.Value.TryGetValue(word, out var code) ? code : null;
}
