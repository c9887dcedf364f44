using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Languages;

/// <summary>The signs and abbreviations of currencies, and their codes of ISO 4217: what all languages share of them.</summary>
internal static class CurrencySigns
{
    private const string Table = """
        $ | USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP UYU BRL BBD BMD BND BSD BZD CUP DOP FJD GYD JMD KYD LRD NAD NIO SBD SRD TTD XCD
        US$ | USD
        USD$ | USD
        C$ CA$ Can$ CAD$ | CAD
        A$ AU$ AUD$ | AUD
        NZ$ | NZD
        HK$ | HKD
        S$ SG$ | SGD
        NT$ | TWD
        R$ | BRL
        Mex$ MX$ | MXN
        € | EUR
        £ | GBP EGP FKP GIP LBP SDG SHP SSP SYP
        UK£ | GBP
        E£ | EGP
        ¥ ￥ | JPY CNY
        JP¥ | JPY
        CN¥ RMB | CNY
        ₹ | INR
        ₨ Rs | INR PKR LKR NPR MUR SCR
        ₽ | RUB
        ₩ | KRW KPW
        ₺ TL | TRY
        ₴ | UAH
        ₪ NIS | ILS
        ₦ | NGN
        ₱ | PHP
        ฿ | THB
        ₫ | VND
        ₡ | CRC
        ₲ | PYG
        ₸ | KZT
        ₾ | GEL
        ₼ | AZN
        ₵ GH₵ | GHS
        ₮ | MNT
        ₭ | LAK
        ៛ | KHR
        ؋ | AFN
        ﷼ | IRR SAR QAR YER OMR
        kr Kr | SEK NOK DKK ISK
        zł | PLN
        Kč | CZK
        Ft | HUF
        Fr SFr Fr. | CHF
        ¢ | USD/100 EUR/100 CAD/100 AUD/100
        KSh Ksh | KES
        """;

    private static readonly Dictionary<string, UnitWord> Signs = Read();

    /// <summary>The currencies of a sign, or of a code in capitals; null where it is neither.</summary>
    public static UnitSize[]? Find(string sign) =>
        Signs.TryGetValue(sign, out var word) ? word.Sizes : Currencies.Find(sign) is null ? null : [UnitSize.Of(sign)];

    private static Dictionary<string, UnitWord> Read()
    {
        var signs = new Dictionary<string, UnitWord>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n'))
        {
            var columns = line.Split('|');
            var word = new UnitWord(columns[1].Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries));
            foreach (var sign in columns[0].Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                signs[sign] = word;
            }
        }

        return signs;
    }
}
