using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Tests.Provenance;

/// <summary>Names where no space says where they begin and end.</summary>
public sealed class NamesInRunsTests
{
    private static readonly string[] Known = ["俄罗斯", "ロシア"];

    [Theory]
    [InlineData("東京は大きい", "東京")]
    [InlineData("首都は東京である", "東京")]
    [InlineData("東京、大阪", "東京")]
    [InlineData("「東京」", "東京")]
    [InlineData("2015年東京で", "東京")]
    [InlineData("2015年、東京で", "東京")]
    [InlineData("東京都は広い", "東京", false)]
    [InlineData("東京都は広い", "京都", false)]
    [InlineData("東京都は広い", "東京都")]
    [InlineData("京都は古い", "京都")]
    [InlineData("東京タワーは高い", "東京", false)]
    [InlineData("東京大学は", "東京", false)]
    [InlineData("東京\n都は広い", "東京", false)]
    [InlineData("東京\n\n都は広い", "東京")]
    [InlineData("ロシアとイランは", "イラン")]
    [InlineData("ロシア・イランは", "イラン")]
    [InlineData("ジョン・スミスは", "ジョン", false)]
    [InlineData("ジョン・スミスは", "ジョン・スミス")]
    [InlineData("ソフトウェアは", "ソフト", false)]
    [InlineData("アメリカ人は", "アメリカ", false)]
    [InlineData("アメリカの人は", "アメリカ")]
    [InlineData("さくらは咲く", "さくら")]
    [InlineData("さくらんぼは", "さくら", false)]
    [InlineData("中国与俄罗斯签署条约", "中国")]
    [InlineData("中国俄罗斯签署条约", "中国")]
    [InlineData("由中国批准", "中国")]
    [InlineData("中国政府批准", "中国")]
    [InlineData("中国人民银行批准", "中国", false)]
    [InlineData("北京大学位于海淀", "北京", false)]
    [InlineData("南京市长江大桥", "京市", false)]
    [InlineData("南京共有", "南京")]
    [InlineData("在GDP中国", "中国")]
    public void ANameIsPrintedWhereWhatIsBesideItIsNoPartOfIt(string quote, string name, bool isPrinted = true)
    {
        var evidence = NameEvidence.OfName(Passage.Of(quote), QuoteLanguage.Other, [name], "", Known.Contains);
        (evidence.Places.Count > 0).ShouldBe(isPrinted, evidence.Doubt?.Words);
    }

    [Fact]
    public void TheDoubtShowsWhatIsBesideIt() =>
        NameEvidence.OfName(Passage.Of("東京都は広い"), QuoteLanguage.Other, ["京都"], "", Known.Contains).Doubt.ShouldBe(new(IsLonger: true, "東京都"));
}
