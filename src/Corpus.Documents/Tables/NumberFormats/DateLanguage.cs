using System.Globalization;

namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>The names of months and days in a language. They are ours, since those of a system differ from one to the next.</summary>
/// <param name="Months">From January.</param>
/// <param name="Days">From Sunday.</param>
internal sealed record DateLanguage(string[] Months, string[] ShortMonths, string[] Days, string[] ShortDays)
{
    public static DateLanguage English { get; } = Named(
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
        "Sun Mon Tue Wed Thu Fri Sat");

    private static readonly Dictionary<string, DateLanguage> Languages = new(StringComparer.Ordinal)
    {
        ["de"] = Named(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez",
            "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
            "So Mo Di Mi Do Fr Sa"),
        ["fr"] = Named(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
            "dimanche lundi mardi mercredi jeudi vendredi samedi",
            "dim. lun. mar. mer. jeu. ven. sam."),
        ["es"] = Named(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sep oct nov dic",
            "domingo lunes martes miércoles jueves viernes sábado",
            "dom lun mar mié jue vie sáb"),
        ["it"] = Named(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "gen feb mar apr mag giu lug ago set ott nov dic",
            "domenica lunedì martedì mercoledì giovedì venerdì sabato",
            "dom lun mar mer gio ven sab"),
        ["pt"] = Named(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "jan fev mar abr mai jun jul ago set out nov dez",
            "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado",
            "dom seg ter qua qui sex sáb"),
        ["nl"] = Named(
            "januari februari maart april mei juni juli augustus september oktober november december",
            "jan feb mrt apr mei jun jul aug sep okt nov dec",
            "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
            "zo ma di wo do vr za"),
        ["sv"] = Named(
            "januari februari mars april maj juni juli augusti september oktober november december",
            "jan feb mar apr maj jun jul aug sep okt nov dec",
            "söndag måndag tisdag onsdag torsdag fredag lördag",
            "sön mån tis ons tor fre lör"),
        ["da"] = Named(
            "januar februar marts april maj juni juli august september oktober november december",
            "jan feb mar apr maj jun jul aug sep okt nov dec",
            "søndag mandag tirsdag onsdag torsdag fredag lørdag",
            "sø ma ti on to fr lø"),
        ["nb"] = Named(
            "januar februar mars april mai juni juli august september oktober november desember",
            "jan feb mar apr mai jun jul aug sep okt nov des",
            "søndag mandag tirsdag onsdag torsdag fredag lørdag",
            "sø ma ti on to fr lø"),
        ["fi"] = Named(
            "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
            "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
            "sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai",
            "su ma ti ke to pe la"),
        ["pl"] = Named(
            "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
            "sty lut mar kwi maj cze lip sie wrz paź lis gru",
            "niedziela poniedziałek wtorek środa czwartek piątek sobota",
            "N Pn Wt Śr Cz Pt So"),
        ["cs"] = Named(
            "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
            "I II III IV V VI VII VIII IX X XI XII",
            "neděle pondělí úterý středa čtvrtek pátek sobota",
            "ne po út st čt pá so"),
        ["tr"] = Named(
            "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
            "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
            "Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi",
            "Paz Pzt Sal Çar Per Cum Cmt"),
        ["ru"] = Named(
            "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь",
            "янв фев мар апр май июн июл авг сен окт ноя дек",
            "воскресенье понедельник вторник среда четверг пятница суббота",
            "Вс Пн Вт Ср Чт Пт Сб"),
        ["ru genitive"] = Named(
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "янв фев мар апр май июн июл авг сен окт ноя дек",
            "воскресенье понедельник вторник среда четверг пятница суббота",
            "Вс Пн Вт Ср Чт Пт Сб"),
        ["uk"] = Named(
            "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
            "січ лют бер квіт трав черв лип серп вер жовт лист груд",
            "неділя понеділок вівторок середа четвер п'ятниця субота",
            "Нд Пн Вт Ср Чт Пт Сб"),
        ["ja"] = Named(
            "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
            "1 2 3 4 5 6 7 8 9 10 11 12",
            "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日",
            "日 月 火 水 木 金 土"),
        ["zh"] = Named(
            "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
            "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
            "星期日 星期一 星期二 星期三 星期四 星期五 星期六",
            "周日 周一 周二 周三 周四 周五 周六"),
    };

    // The lower ten bits of a Windows locale are its language.
    private static readonly Dictionary<int, string> Windows = new()
    {
        [0x04] = "zh",
        [0x05] = "cs",
        [0x06] = "da",
        [0x07] = "de",
        [0x0A] = "es",
        [0x0B] = "fi",
        [0x0C] = "fr",
        [0x10] = "it",
        [0x11] = "ja",
        [0x13] = "nl",
        [0x14] = "nb",
        [0x15] = "pl",
        [0x16] = "pt",
        [0x19] = "ru",
        [0x1D] = "sv",
        [0x1F] = "tr",
        [0x22] = "uk",
    };

    public string Month(int month) => Months[month - 1];

    public string ShortMonth(int month) => ShortMonths[month - 1];

    public string Day(int dayOfWeek) => Days[dayOfWeek];

    public string ShortDay(int dayOfWeek) => ShortDays[dayOfWeek];

    /// <summary>The language of a locale as number formats name it: <c>407</c>, <c>de-DE</c>; English where it is none that is known.</summary>
    public static DateLanguage Of(string locale)
    {
        var name = locale.Split('-', ',')[0].ToLowerInvariant();
        if (int.TryParse(name, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id) && name.Length > 2)
        {
            Windows.TryGetValue(id & 0x3FF, out var language);

            // FC19: Russian as it stands after a day.
            name = language == "ru" && (id & 0xFC00) == 0xFC00 ? "ru genitive" : language ?? "";
        }
        else if (name == "ru" && locale.Contains("genlower", StringComparison.Ordinal))
        {
            name = "ru genitive";
        }

        return Languages.GetValueOrDefault(name == "no" ? "nb" : name, English);
    }

    private static DateLanguage Named(string months, string shortMonths, string days, string shortDays) =>
        new(months.Split(' '), shortMonths.Split(' '), days.Split(' '), shortDays.Split(' '));
}
