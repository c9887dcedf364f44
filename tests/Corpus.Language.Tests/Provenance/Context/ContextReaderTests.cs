using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Tests.Provenance.Context;

public sealed class ContextReaderTests
{
    public static TheoryData<string> Negated => new(ContextSentences.Negated);

    public static TheoryData<string> Hedged => new(ContextSentences.Hedged);

    public static TheoryData<string> Attributed => new(ContextSentences.Attributed);

    public static TheoryData<string> Plain => new(ContextSentences.Plain);

    [Theory]
    [MemberData(nameof(Negated))]
    public void WhatIsDeniedIsNegated(string sentence) => KindsOf(sentence).HasFlag(ContextKinds.Negated).ShouldBeTrue(KindsOf(sentence).ToString());

    [Theory]
    [MemberData(nameof(Hedged))]
    public void WhatIsHedgedIsHedged(string sentence) => (KindsOf(sentence) & ContextKinds.Hedged).ShouldNotBe(ContextKinds.None);

    [Theory]
    [MemberData(nameof(Attributed))]
    public void WhatSomebodySaysIsAttributed(string sentence) => KindsOf(sentence).HasFlag(ContextKinds.Attributed).ShouldBeTrue(KindsOf(sentence).ToString());

    [Theory]
    [MemberData(nameof(Plain))]
    public void WhatIsStatedIsPlain(string sentence) => KindsOf(sentence).ShouldBe(ContextKinds.None);

    private static ContextKinds KindsOf(string sentence)
    {
        var kinds = ContextKinds.All;
        var clean = sentence.Replace("<", "").Replace(">", "");
        var text = FoldedText.Of(clean);
        var context = ContextBits.Of(text, EnglishContext.Words);
        for (int start = sentence.IndexOf('<'), shift = 0; start >= 0; start = sentence.IndexOf('<', start + 1), shift += 2)
        {
            var end = sentence.IndexOf('>', start) - 1 - shift;
            var from = start - shift;
            for (var word = 0; word < text.Count; word++)
            {
                if (text.RawStart(word) < end && text.RawEnd(word) > from)
                {
                    kinds &= context[word];
                }
            }
        }

        return kinds;
    }
}
