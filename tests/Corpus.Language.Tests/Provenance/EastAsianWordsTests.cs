using System.Diagnostics;
using System.Text;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Words;
using Corpus.Runtime;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Language.Tests.Provenance;

/// <summary>Words where none is parted from the next by a space.</summary>
public sealed class EastAsianWordsTests
{
    private const int Cases = 4_000;

    private static readonly string[] Parts =
    [
        "東", "京", "三", "々", "〇", "の", "が", "か\u3099", "ゝ", "ア", "ソフト", "ー", "ｱ", "ﾞ", "カ\u3099", "\u3099", "\u0301", "\U00020BB7", "\uF900", "㎡",
        "葛\U000E0100",
        "5", "3", "2015", "1,500", "１", "２３４", "％", "%", "￥", "$", "abc", "ＡＢ", "−", "-", "–", "－", "＋", "±", ".", ",", "，", "．", "：", "/", "·", "・", "、", "。",
        "「", "」", "（", "）", "〈", "\u2329", "“", "”", "—", "…", "〜", " ", " ", "\u3000", "\n", "\r\n", "\t", "\n\n", "\u00A0", "\u2028",
        "\u200C", "\u200D", "\u200E", "\u200F", "\u2067", "\u2069", "\u202D", "\u0640", "\u00AD", "۵", "۱٫۲", "،", "٪", "ก", "한국",
    ];

    private static readonly Gen<string> Text = Gen.Elements(Parts).ListOf().Select(string.Concat);

    [Theory]
    [InlineData("日本は東京にある", "日|本|は|東|京|に|あ|る")]
    [InlineData("ソフトウェアを買う", "ソフトウェア|を|買|う")]
    [InlineData("ラーメン屋", "ラーメン|屋")]
    [InlineData("すごーい", "す|ご|ー|い")]
    [InlineData("ﾊﾟｿｺﾝ5台", "ﾊﾟｿｺﾝ|5|台")]
    [InlineData("人々は時々", "人|々|は|時|々")]
    [InlineData("か\u3099く", "が|く")]
    [InlineData("葛\U000E0100城", "葛\U000E0100|城")]
    [InlineData("\U00020BB7野家", "\U00020BB7|野|家")]
    [InlineData("２００６年3月1日", "２００６|年|3|月|1|日")]
    [InlineData("二〇一五年", "二|〇|一|五|年")]
    [InlineData("5G基站共32个", "5G|基|站|共|32|个")]
    [InlineData("Tシャツ", "T|シャツ")]
    [InlineData("ジョン・スミス", "ジョン|スミス")]
    [InlineData("東京-大阪", "東|京|大|阪")]
    [InlineData("増加率は5.5 %です", "増|加|率|は|5.5 %|で|す")]
    [InlineData("約５％増", "約|５％|増")]
    [InlineData("１，２３４．５円", "１，２３４．５|円")]
    [InlineData("１２：３０から", "１２：３０|か|ら")]
    [InlineData("１、２、３", "１|２|３")]
    [InlineData("2015，3000人", "2015|3000|人")]
    [InlineData("￥1,000と$5", "￥1,000|と|$5")]
    [InlineData("面積は5㎡", "面|積|は|5|㎡")]
    [InlineData("気温は−5度", "気|温|は|−5|度")]
    [InlineData("気温は-5度", "気|温|は|-5|度")]
    [InlineData("気温は－５度", "気|温|は|－５|度")]
    [InlineData("8月-9月", "8|月|9|月")]
    [InlineData("100元–200元", "100|元|200|元")]
    [InlineData("3\u3000月-9月", "3|月|9|月")]
    [InlineData("１０－２０", "１０|２０")]
    [InlineData("한국은 2015년", "한국은|2015년")]
    [InlineData("韓國의 수도", "韓|國|의|수도")]
    [InlineData("ソフト\n  ウェア", "ソフトウェア")]
    [InlineData("ソフト ウェア", "ソフト|ウェア")]
    [InlineData("ソフト\n\nウェア", "ソフト|ウェア")]
    public void EachCharacterIsAWordAndARunOfKatakanaIsOne(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("条约\n规定", "条约规定")]
    [InlineData("条约，\r\n规定", "条约，规定")]
    [InlineData("条约。\n\n\u3000\u3000规定", "条约。规定")]
    [InlineData("条约, 规定", "条约,规定")]
    [InlineData("“条约”\n规定", "\"条约\"规定")]
    [InlineData("目\u3000次", "目次")]
    [InlineData("第 1 条", "第1条")]
    [InlineData("共有\n25人", "共有25人")]
    [InlineData("，\nGDP", "，GDP")]
    [InlineData("ジョン ・ スミス", "ジョン・スミス")]
    [InlineData("ソフト\nウェア", "ソフトウェア")]
    [InlineData("ソフト\u3000ウェア", "ソフト ウェア")]
    [InlineData("気温は -5度", "気温は -5度")]
    [InlineData("GDP  growth", "GDP growth")]
    [InlineData("１， ２", "１， ２")]
    public void WhiteSpaceBesideThemIsNothing(string text, string folded) => FoldedText.Of(text).Folded.ShouldBe(folded);

    [Theory]
    [InlineData("ایـــران", "ایران")]
    [InlineData("\u200Fایران\u200F", "ایران")]
    [InlineData("سال\u200E ۱۳۹۰", "سال|۱۳۹۰")]
    [InlineData("\u20675\u20695", "55")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("۱٫۲ و ۳۲،۰۰۰ و ۱۲٬۰۰۰", "۱٫۲|و|۳۲،۰۰۰|و|۱۲٬۰۰۰")]
    [InlineData("۵، ۶", "۵|۶")]
    [InlineData("سلام،دنیا", "سلام|دنیا")]
    [InlineData("۵۵ ٪ رشد", "۵۵ ٪|رشد")]
    [InlineData("۱ ۵۰۰ ۰۰۰ نفر", "۱ ۵۰۰ ۰۰۰|نفر")]
    [InlineData("۱ 500 نفر", "۱|500|نفر")]
    [InlineData("1\u202F500\u00A0000 m", "1 500 000|m")]
    [InlineData("1\u2019500\u2019000 und 1'500", "1'500'000|und|1'500")]
    [InlineData("5\u202D12", "5\u202D12")]
    public void WhatStretchesAndWhatTurnsIsNothing(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("ي", "ی")]
    [InlineData("ك", "ک")]
    [InlineData("می\u200Cرود", "می رود")]
    [InlineData("می\u200Cرود", "میرود")]
    [InlineData("۵", "5")]
    [InlineData("５", "5")]
    [InlineData("Ａ", "A")]
    [InlineData("ｱ", "ア")]
    [InlineData("国", "國")]
    [InlineData("葛\U000E0100", "葛")]
    [InlineData("ё", "е")]
    [InlineData("ı", "i")]
    [InlineData("ä", "a")]
    [InlineData("ß", "ss")]
    public void NoLetterAndNoDigitBecomesAnother(string left, string right) => FoldedText.Of(left).Folded.ShouldNotBe(FoldedText.Of(right).Folded);

    [Fact]
    public void FoldingWhatIsFoldedChangesNothing() => Check(Text, static text =>
    {
        FoldedText.Of(FoldedText.Of(text).Folded).Folded.ShouldBe(FoldedText.Of(text).Folded);
        var once = FoldedText.Of(QuickCheck.OnOneLine(text));
        var twice = FoldedText.Of(once.Folded);
        Enumerable.Range(0, twice.Count).Select(twice.Word).ShouldBe(Enumerable.Range(0, once.Count).Select(once.Word));
    });

    [Fact]
    public void ComposedAndDecomposedAreTheSame() => Check(Text, static text =>
    {
        if (!text.Contains('\u2028', StringComparison.Ordinal))
        {
            FoldedText.Of(text.Normalize(NormalizationForm.FormC)).Folded.ShouldBe(FoldedText.Of(text).Folded);
            FoldedText.Of(text.Normalize(NormalizationForm.FormD)).Folded.ShouldBe(FoldedText.Of(text).Folded);
        }
    });

    [Fact]
    public void WhatIsCopiedFromADocumentIsProvedByTextAndFingerprintAlike() => Check(
        from text in Text from @from in Gen.Choose(0, 1_000) from length in Gen.Choose(3, 15) select (text, @from, length),
        static input =>
        {
            var text = "序の三" + input.text + "終わる";
            var document = Proof.Text(text);
            var first = input.@from % document.WordCount;
            var quote = document.Text.RawSpan(first, Math.Min(input.length, document.WordCount - first));
            if (FoldedText.Of(quote) is not { Count: >= 3 } folded
                || !Enumerable.Range(0, folded.Count).Select(folded.Word).SequenceEqual(Enumerable.Range(first, folded.Count).Select(document.Text.Word)))
            {
                // The dash of “8月-9月” is a sign where the 8 is left out.
                return;
            }

            foreach (var written in new[] { quote, folded.Folded })
            {
                var (byText, byFingerprint) = (document.Prove(new(written)), Proof.Fingerprint(text).Prove(new(written)));
                byText.IsProved.ShouldBeTrue(written);
                (byFingerprint.Grade, byFingerprint.Position, byFingerprint.MatchCount).ShouldBe((byText.Grade, byText.Position, byText.MatchCount), written);
            }

            document.Prove(new(quote)).Grade.ShouldBe(QuoteGrade.Exact, quote);
        });

    [Theory]
    [InlineData("条约规定双方合作", "约规定双", "Exact")]
    [InlineData("条约规\n定双方合作", "约规定双", "Folded")]
    [InlineData("条约规定双方合作", "约 规定\n双", "Folded")]
    [InlineData("条约规定双方合作", "约规双", "NotFound")]
    [InlineData("新しいソフトウェアを買う", "しいソフト", "InsideWord")]
    [InlineData("新しいソフトウェアを買う", "しいソフトウェアを", "Exact")]
    [InlineData("気温は−5度だった", "5度だった", "InsideWord")]
    [InlineData("共有\n25人参加", "共有25人参加", "Folded")]
    public void AQuoteMayBeginAndEndInARun(string document, string quote, string outcome)
    {
        var proof = Proof.Text(document).Prove(new(quote));
        (proof.IsProved ? proof.Grade.ToString() : proof.Failure!.Kind.ToString()).ShouldBe(outcome);
    }

    [Fact]
    public void APrefixIsCountedOnceHoweverItIsJoined() => Proof.Text("一条约规定。二条约规定。").Prove(new("约规定", "二条")).MatchCount.ShouldBe(1);

    [Fact]
    public void TheNearestPassageIsShownWithoutSpaces()
    {
        var nearest = Proof.Text("本条约规定双方在能源领域开展合作").Prove(new("条约规定各方在能源领域")).Failure!.Nearest!;
        nearest.Text.ShouldBe("条约规定双方在能源领域");
    }

    [Fact]
    public void PiecesFollowEachOtherWithNothingBetween()
    {
        var pieces = QuotePieces.Of("共25人、山 田");
        pieces.Select(static piece => piece.Text).ShouldBe(["共", "25", "人", "山", "田"]);
        pieces.Select(static piece => piece.Follows).ShouldBe([false, true, true, false, true]);
        pieces.Select(static piece => piece.IsSpaced).ShouldBe([false, false, false, false, true]);
        QuotePieces.Words(pieces, 0, 3).ShouldBe("共25人");
    }

    [Fact]
    public void TimeIsLinear()
    {
        foreach (var part in new[] { "東", "ア", "ア\n", "ア ", "東 ", "3月-5", "\u3099", "東\u3099", " \u3099", "ア \n \n", "１，", "。 ", "\u200F" })
        {
            var text = "ア東" + string.Concat(Enumerable.Repeat(part, 400_000)) + "-5";
            var watch = Stopwatch.StartNew();
            _ = FoldedText.Of(text);
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5), part);
        }
    }

    private static string Words(string text)
    {
        var folded = FoldedText.Of(text);
        return string.Join('|', Enumerable.Range(0, folded.Count).Select(folded.Word));
    }

    private static void Check<T>(Gen<T> generator, Action<T> property) => Prop.ForAll(generator.ToArbitrary(), property).QuickCheckThrowOnFailure(Cases);
}
