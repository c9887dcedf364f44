namespace Corpus.Language.Tests.Languages;

/// <summary>Sentences of each language that the check reads, right and wrong, in files beside this one.</summary>
public sealed class SentencesTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Sentences.Folder, "*.txt").Select(static file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void RightOnesPassAndWrongOnesDoNot(string language)
    {
        var sentences = Sentences.Read(language);
        sentences.Cases.Where(static sentence => sentence.IsRight).ShouldNotBeEmpty();
        sentences.Cases.Where(static sentence => !sentence.IsRight).ShouldNotBeEmpty();
        string.Join("\n", sentences.Wrong()).ShouldBe("");
    }
}
