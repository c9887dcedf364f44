using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Tests.Languages;

public sealed class PhraseFormsTests
{
    [Theory]
    [InlineData("less than", "less than")]
    [InlineData("valu{e,es,ed} at", "value at|values at|valued at")]
    [InlineData("{un,}seen {by,}", "unseen by|unseen |seen by|seen ")]
    [InlineData("a {b", "a {b")]
    [InlineData("می\u200Cشود", "می\u200Cشود|میشود|می شود")]
    public void A_phrase_has_these_forms(string phrase, string forms) => string.Join("|", PhraseForms.Of(phrase)).ShouldBe(forms);

    [Fact]
    public void A_table_gives_all_forms() =>
        LanguageFile.Read("[a]\nb: gr{ow,ew} | shrink\n").Phrases("a", "b").ShouldBe(["grow", "grew", "shrink"]);
}
