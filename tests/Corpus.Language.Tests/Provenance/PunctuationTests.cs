using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Tests.Provenance;

/// <summary>Commas, sentence ends and borders of scripts other than Latin.</summary>
public sealed class PunctuationTests
{
    [Theory]
    [InlineData("橋は長い。川は短い", "い", "End")]
    [InlineData("桥很长。GDP", "长", "End")]
    [InlineData("桥很长！河很短", "长", "End")]
    [InlineData("桥长吗？不长", "吗", "End")]
    [InlineData("橋は長い．川は短い", "い", "End")]
    [InlineData("桥很长；河很短", "长", "Break")]
    [InlineData("桥很长……河很短", "长", "Break")]
    [InlineData("如下：桥很长", "下", "Colon")]
    [InlineData("桥很长，河很短", "长", "Comma")]
    [InlineData("桥、河", "桥", "Comma")]
    [InlineData("桥（大桥）很长", "桥", "Parenthesis")]
    [InlineData("橋「大橋」は", "橋", "None")]
    [InlineData("「橋は長い。」と述べた", "い", "Comma")]
    [InlineData("「橋は長い。」\nと彼は", "い", "End")]
    [InlineData("他说：“桥很长。”河很短", "长", "End")]
    [InlineData("桥\n很长", "桥", "None")]
    [InlineData("桥\n\n很长", "桥", "End")]
    [InlineData("桥\n\u3000\u3000很长", "桥", "End")]
    [InlineData("橋\n・川", "橋", "End")]
    [InlineData("一、桥\n二、河", "桥", "End")]
    [InlineData("پل بلند است؟ رود", "است", "End")]
    [InlineData("پل بلند است؛ رود", "است", "Break")]
    [InlineData("پل بلند است، رود", "است", "Comma")]
    [InlineData("پل بلند است۔ رود", "است", "End")]
    public void MarksOfOtherScriptsPartClauses(string text, string behind, string joint)
    {
        var folded = FoldedText.Of(text);
        var word = Enumerable.Range(0, folded.Count).First(index => folded.Word(index) == behind);
        new ContextText(folded, EnglishContext.Words).Behind(word).ToString().ShouldBe(joint);
    }

    [Theory]
    [InlineData("桥在北。桥长5米。河在南。", "桥长5米")]
    [InlineData("桥在北！桥长\n5米？河在南。", "桥长5米")]
    [InlineData("他说：“桥在北。”桥长5米。", "桥长5米")]
    [InlineData("「橋は5米。」と述べた。川は南。", "橋は5米。」と述べた")]
    [InlineData("在北. 桥长5米. 河在南", "桥长5米")]
    [InlineData("پل بلند است؟ رود 5 متر۔ شهر", "رود 5 متر")]
    public void TheSentenceOfAQuoteEndsAtTheMarksOfItsScript(string text, string sentence)
    {
        var folded = FoldedText.Of(text);
        var first = Enumerable.Range(0, folded.Count).First(index => folded.Word(index) == "5");
        QuotedSentence.Of(folded, first, 2, QuoteLanguage.Other).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("桥长\n5米", 2, null)]
    [InlineData("桥长\n\u3000\u30005米", 2, "the beginning of a paragraph")]
    [InlineData("桥长\n・5米", 2, "the mark of a list")]
    [InlineData("ジョン・\nスミス", 1, null)]
    [InlineData("桥｜5米", 1, "the border of a cell")]
    [InlineData("长：九\n宽：5米", 2, "the end of a row")]
    [InlineData("条约的规定如下，双方商定：九\n宽：5米", 12, null)]
    public void ABorderPartsTwoWords(string text, int word, string? border) => Borders.Before(FoldedText.Of(text), word).ShouldBe(border);

    [Theory]
    [InlineData("桥，河", ", ", "，")]
    [InlineData("桥、河", ", ", "、")]
    [InlineData("桥（河", " (", "（")]
    [InlineData("桥）河", ") ", "）")]
    [InlineData("桥），河", "), ", "），")]
    [InlineData("桥；河", "; ", "；")]
    [InlineData("پل، رود", ", ", "، ")]
    [InlineData("5〜6", "〜", "〜")]
    [InlineData("1：2", "：", "：")]
    [InlineData("bridge, river", ", ", ", ")]
    public void RulesSeeCommasAndParenthesesOfLatinScript(string text, string separator, string gap)
    {
        var pieces = QuotePieces.Of(text);
        (pieces[1].Separator, pieces[1].Gap).ShouldBe((separator, gap));
        QuotePieces.Words(pieces, 0, 2).ShouldBe(FoldedText.Of(text).Folded);
    }
}
