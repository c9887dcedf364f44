using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Tests.Provenance;

/// <summary>Whether names, texts and the words of states mean themselves where a quote has them.</summary>
public sealed class NameEvidenceTests
{
    private static readonly string[] Known =
        ["Kenya", "Ghana", "Peru", "South Sudan", "Lake Victoria", "Ministry of Trade", "a visit to Kenya", "Kenya conflict"];

    [Theory]
    [InlineData("Kenya ratified the charter", "Kenya")]
    [InlineData("Kenya\u2019s parliament ratified it", "Kenya")]
    [InlineData("A Charter of the Lakes\nKenya ratified it", "Kenya")]
    [InlineData("Signed by Kenya\nDelegates left at noon", "Kenya")]
    [InlineData("the Kenya\u2013Ghana charter", "Ghana")]
    [InlineData("the Kenya-Ghana charter", "Kenya")]
    [InlineData("the Kenya\u2013Brazil charter", "Kenya")]
    [InlineData("a Kenya-Brazil trade deal", "Kenya")]
    [InlineData("the Kenya-led mission", "Kenya")]
    [InlineData("ratified by Kenya, Ghana and Peru", "Peru")]
    [InlineData("not Ghana but Kenya ratified it", "Kenya")]
    [InlineData("the Republic of Kenya ratified it", "Kenya")]
    [InlineData("the President of Kenya signed it", "Kenya")]
    [InlineData("the capital of Kenya", "Kenya")]
    [InlineData("Landlocked Kenya ratified it", "Kenya")]
    [InlineData("Yesterday Kenya ratified it", "Kenya")]
    [InlineData("On Monday Kenya ratified it", "Kenya")]
    [InlineData("it happened in Kenya Monday night", "Kenya")]
    [InlineData("Oil-rich Kenya ratified it", "Kenya")]
    [InlineData("KENYA: Kenya ratified it", "Kenya")]
    [InlineData("unlike Ghana, Kenya ratified it", "Kenya")]
    [InlineData("Except for Ghana, Kenya is the only one", "Kenya")]
    [InlineData("Kenya Ratifies Charter After Years Of Delay", "Kenya")]
    [InlineData("Professor Noether proved it", "Noether")]
    [InlineData("the chemist Dr Noether proved it", "Noether")]
    [InlineData("Prime Minister Noether resigned", "Noether")]
    [InlineData("Vice-President Noether resigned", "Noether")]
    [InlineData("Noether\u2019s student proved it", "Noether")]
    [InlineData("Noether AG was sold", "Noether")]
    [InlineData("the treaty on friendship", "Treaty on friendship")]
    [InlineData("Ibuprofen was tested", "ibuprofen")]
    [InlineData("it was tested. Ibuprofen helped", "ibuprofen")]
    [InlineData("Cafe\u0301 Europa", "Caf\u00E9 Europa")]
    [InlineData("in the UK today", "UK")]
    [InlineData("a visit to Kenya", "Kenya")]
    [InlineData("the Kenya conflict went on", "Kenya")]
    [InlineData("President-elect Noether won", "Noether")]
    [InlineData("the French chancellor Noether resigned", "French chancellor")]
    [InlineData("German black bread was sold", "black bread")]
    [InlineData("the Trade Court of Kenya ruled", "Kenya")]
    public void ANameIsPrinted(string quote, string name)
    {
        var evidence = Find(quote, name);
        evidence.Doubt.ShouldBeNull();
        evidence.Places.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("South Sudan ratified it", "Sudan", "South Sudan")]
    [InlineData("it was South\nSudan that ratified it", "Sudan", "South Sudan")]
    [InlineData("in East Kenya", "Kenya", "East Kenya")]
    [InlineData("New Kenya ratified it", "Kenya", "New Kenya")]
    [InlineData("the Central Bank of Kenya raised rates", "Kenya", "Central Bank of Kenya")]
    [InlineData("University of Kenya students left", "Kenya", "University of Kenya")]
    [InlineData("the Gulf of Kenya", "Kenya", "Gulf of Kenya")]
    [InlineData("Kenya Airways was sold", "Kenya", "Kenya Airways")]
    [InlineData("the Kenya Wildlife Trust", "Kenya", "Kenya Wildlife")]
    [InlineData("the Kenya brothers won", "Kenya", "Kenya brothers")]
    [InlineData("Kenya-Bissau ratified it", "Kenya", "Kenya-Bissau")]
    [InlineData("Emmy Noether proved it", "Noether", "Emmy Noether")]
    [InlineData("her sister Emmy Noether", "Noether", "Emmy Noether")]
    [InlineData("RT Kenya reports", "Kenya", "RT Kenya")]
    [InlineData("on Lake Victoria then", "Victoria", "Lake Victoria")]
    [InlineData("pro-Kenya forces", "Kenya", null)]
    [InlineData("a Kenya-style charter", "Kenya", null)]
    [InlineData("a non-Kenya charter", "Kenya", null)]
    [InlineData("the so-called Kenya charter", "Kenya", null)]
    [InlineData("Kenya\u2019s old rival signed it", "Kenya", null)]
    [InlineData("an opponent of Kenya signed it", "Kenya", null)]
    [InlineData("every state but for Kenya signed it", "Kenya", null)]
    [InlineData("everyone other than Kenya signed", "Kenya", null)]
    [InlineData("with the exception of Ghana and Kenya", "Kenya", null)]
    [InlineData("neither Ghana nor Kenya signed", "Kenya", null)]
    public void ANameIsSomethingElse(string quote, string name, string? longer)
    {
        var evidence = Find(quote, name);
        evidence.Places.ShouldBeEmpty();
        evidence.Doubt.ShouldNotBeNull().IsLonger.ShouldBe(longer is not null);
        if (longer is not null)
        {
            evidence.Doubt!.Words.ShouldBe(longer);
        }
    }

    [Theory]
    [InlineData("Kenyan oil", "Kenya")]
    [InlineData("kENYA", "Kenya")]
    [InlineData("made of java beans", "Java")]
    [InlineData("block 5.5", "5")]
    [InlineData("block 15", "Block 1")]
    [InlineData("it worked for us", "US")]
    [InlineData("he took Ibuprofen daily", "ibuprofen")]
    [InlineData("", "Kenya")]
    [InlineData("Kenya", "")]
    [InlineData("Kenya, \u2014", "\u2014")]
    public void ANameIsNotThere(string quote, string name) => Find(quote, name).ShouldSatisfyAllConditions(
        static evidence => evidence.Places.ShouldBeEmpty(), static evidence => evidence.Doubt.ShouldBeNull());

    [Theory]
    [InlineData("neighbours", "the neighbours of Kenya", true)]
    [InlineData("signatory", "the neighbours of Kenya", false)]
    [InlineData("ally", "Kenya's ally", true)]
    public void APropertyThatAsksForRivalsIsTold(string property, string quote, bool isPrinted) =>
        NameEvidence.OfName(Passage.Of(quote), QuoteLanguage.English, ["Kenya"], property, static _ => false).Places.Count.ShouldBe(isPrinted ? 1 : 0);

    [Theory]
    [InlineData("now under construction near", "UnderConstruction", true)]
    [InlineData("Under Construction", "UnderConstruction", true)]
    [InlineData("under deconstruction", "UnderConstruction", false)]
    [InlineData("the parties are negotiating", "Negotiating", true)]
    [InlineData("was launched in", "Operating", true)]
    [InlineData("an LNG plant 2", "LNGPlant2", true)]
    [InlineData("it was fully funded", "Funded", true)]
    [InlineData("it is partly funded", "Funded", false)]
    [InlineData("it is nearly funded", "Funded", false)]
    [InlineData("the un-funded part", "Funded", false)]
    [InlineData("the not-yet-funded part", "Funded", false)]
    [InlineData("the unfunded part", "Funded", false)]
    [InlineData("it was funded over three years", "Funded", true)]
    [InlineData("it was handed over", "Handed", false)]
    [InlineData("she was passed over for promotion", "Passed", false)]
    [InlineData("it was passed by the senate", "Passed", true)]
    [InlineData("it was self-funded then", "Funded", false)]
    [InlineData("it starts in March then", "March", true)]
    [InlineData("they march at dawn", "March", false)]
    [InlineData("it will be so", "Will", false)]
    [InlineData("it is mostly closed", "Closed", false)]
    public void StatesAreTheirWordsOrAliases(string quote, string value, bool isPrinted) =>
        NameEvidence.OfState(Passage.Of(quote), QuoteLanguage.English, value, ["launched"], ["mostly closed"], "").Places.Count.ShouldBe(isPrinted ? 1 : 0);

    [Theory]
    [InlineData("called \u201Cthe  strategic partnership\u201D", "\"the strategic partnership\"", true)]
    [InlineData("would not improve", "would improve", false)]
    [InlineData("The treaty", "the treaty", false)]
    [InlineData("a sugar-free drink", "sugar", false)]
    [InlineData("a non-smoking room", "smoking", false)]
    [InlineData("a non-smoking room", "non-smoking room", true)]
    [InlineData("the ex-chairman spoke", "chairman", false)]
    [InlineData("a quasi-judicial body", "judicial", false)]
    [InlineData("the donor's opponent", "donor", false)]
    [InlineData("the donor's gift", "donor", true)]
    [InlineData("open/closed at will", "closed", true)]
    [InlineData("a not/permitted use", "permitted", false)]
    [InlineData("a never-ending story", "ending", false)]
    [InlineData("a well-known author", "known author", true)]
    [InlineData("the vice-chancellor spoke", "chancellor", false)]
    [InlineData("the yet-to-be-named ship", "named", false)]
    [InlineData("all taxes except income tax", "income tax", false)]
    [InlineData("e\u0301lan", "elan", false)]
    [InlineData("a text", "\u2026", false)]
    public void ATextIsPrintedAsItIs(string quote, string text, bool isPrinted) =>
        NameEvidence.OfText(Passage.Of(quote), QuoteLanguage.English, text, "").Places.Count.ShouldBe(isPrinted ? 1 : 0);

    private static NameEvidence Find(string quote, string name) => NameEvidence.OfName(
        Passage.Of(quote), QuoteLanguage.English, ["zzz", name], "member", words => words != name
            && Known.Contains(words), static words => "Trade Court".Contains(words, StringComparison.Ordinal));
}
