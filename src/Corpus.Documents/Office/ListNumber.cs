using System.Globalization;
using System.Text;

namespace Corpus.Documents.Office;

/// <summary>
/// Writes the numbers of lists and notes in the ways that documents name (ECMA-376, part 1, § 17.18.59). What is not known is written in digits.
/// </summary>
internal static class ListNumber
{
    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    public static string Of(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperRoman" => RomanOf(number),
        "lowerRoman" => RomanOf(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        "lowerLetter" => Letter(number, "abcdefghijklmnopqrstuvwxyz"),
        "russianUpper" => Letter(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
        "russianLower" => Letter(number, "абвгдежзиклмнопрстуфхцчшщыэюя"),
        "arabicAlpha" => Letter(number, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
        "arabicAbjad" => Letter(number, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
        "hebrew2" => Letter(number, "אבגדהוזחטיכלמנסעפצקרשת"),
        "hebrew1" => Hebrew(number),
        "thaiLetters" => Letter(number, "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"),
        "aiueoFullWidth" or "aiueo" => Letter(number, "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"),
        "iroha" or "irohaFullWidth" => Letter(number, "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"),
        "ganada" => Letter(number, "가나다라마바사아자차카타파하"),
        "chosung" => Letter(number, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
        "ideographTraditional" => Letter(number, "甲乙丙丁戊己庚辛壬癸"),
        "ideographZodiac" => Letter(number, "子丑寅卯辰巳午未申酉戌亥"),
        "ordinal" => Digits(number) + OrdinalEnd(number),
        "cardinalText" => Capital(Cardinal(number)),
        "ordinalText" => Capital(Ordinal(number)),
        "chicago" => number > 0 ? new string("*†‡§"[(number - 1) % 4], Math.Min(((number - 1) / 4) + 1, 20)) : Digits(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('\u2460' + number - 1)).ToString(),
        "decimalEnclosedParen" when number is >= 1 and <= 20 => ((char)('\u2474' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number is >= 1 and <= 20 => ((char)('\u2488' + number - 1)).ToString(),
        "numberInDash" => $"- {Digits(number)} -",
        "hex" => number.ToString("X", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => DigitsFrom(number, '\uFF10'),
        "hindiNumbers" => DigitsFrom(number, '\u0966'),
        "thaiNumbers" => DigitsFrom(number, '\u0E50'),
        "ideographDigital" or "japaneseDigitalTenThousand" or "koreanDigital2" or "taiwaneseDigital" =>
        string.Concat(Digits(number).Select(static digit => Ideographs(digit))),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "ideographEnclosedCircle"
            when number is >= 1 and <= 99 => IdeographCount(number),
        _ => Digits(number),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string DigitsFrom(int number, char zero) =>
        string.Concat(Digits(number).Select(digit => char.IsAsciiDigit(digit) ? (char)(zero + digit - '0') : digit));

    private static char Ideographs(char digit) => char.IsAsciiDigit(digit) ? "〇一二三四五六七八九"[digit - '0'] : digit;

    private static string IdeographCount(int number) => (number / 10) switch
    {
        0 => Ideographs((char)('0' + number)).ToString(),
        1 => "十" + (number == 10 ? "" : Ideographs((char)('0' + (number % 10)))),
        _ => Ideographs((char)('0' + (number / 10))) + "十" + (number % 10 == 0 ? "" : Ideographs((char)('0' + (number % 10)))),
    };

    private static string RomanOf(int number)
    {
        if (number is <= 0 or > 9999)
        {
            return Digits(number);
        }

        var roman = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            while (number >= value)
            {
                roman.Append(sign);
                number -= value;
            }
        }

        return roman.ToString();
    }

    // After z comes aa, then bb: not as the columns of a sheet are counted.
    private static string Letter(int number, string letters) =>
        number is <= 0 or > 1000 ? Digits(number) : new string(letters[(number - 1) % letters.Length], ((number - 1) / letters.Length) + 1);

    private static string Hebrew(int number)
    {
        if (number is <= 0 or > 999)
        {
            return Digits(number);
        }

        var written = new StringBuilder();
        for (; number >= 400; number -= 400)
        {
            written.Append('ת');
        }

        written.Append(number >= 100 ? "קרש"[(number / 100) - 1].ToString() : "");
        number %= 100;

        // Fifteen and sixteen are not written as they would be counted, since that spells a name of God.
        return written.Append(number switch
        {
            15 => "טו",
            16 => "טז",
            _ => (number >= 10 ? "יכלמנסעפצ"[(number / 10) - 1].ToString() : "") + (number % 10 > 0 ? "אבגדהוזחט"[(number % 10) - 1].ToString() : ""),
        }).ToString();
    }

    private static string OrdinalEnd(int number) => (number % 100) is >= 11 and <= 13 ? "th"
        : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static string Cardinal(int number) => number switch
    {
        < 0 or > 999 => Digits(number),
        < 20 => Ones[number],
        < 100 => Tens[number / 10] + (number % 10 == 0 ? "" : "-" + Ones[number % 10]),
        _ => Ones[number / 100] + " hundred" + (number % 100 == 0 ? "" : " " + Cardinal(number % 100)),
    };

    private static string Ordinal(int number) => number switch
    {
        < 0 or > 999 => Digits(number) + OrdinalEnd(number),
        < 20 => Ordinals[number],
        < 100 when number % 10 == 0 => Tens[number / 10][..^1] + "ieth",
        < 100 => Tens[number / 10] + "-" + Ordinals[number % 10],
        _ => Ones[number / 100] + " hundred" + (number % 100 == 0 ? "th" : " " + Ordinal(number % 100)),
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
