namespace Corpus.Runtime.Tests.Tables;

public sealed class ConstantUsesTableTests
{
    private static readonly string Table = new TableText().Add(
        "V1", "Iriver", "n1.2.0", "aRiver.Facts",
        "UBridge.kind", "vArch", "e3", "d",
        "UBridge.length", "v1250", "wShop/F:Shop.Terms.Length", "pF:App.Plan.Length", "pF:App.Plan.Twice",
        "UBridge.name", "v", "d", "zlater").ToString();

    [Fact]
    public void ARecordIsReadAsItIsWritten()
    {
        var uses = ConstantUsesReader.Read(Table, "App");

        (uses.CorpusId, uses.CorpusVersion, uses.AssemblyName).ShouldBe(("river", "1.2.0", "River.Facts"));
        uses.Uses.ShouldBe(
        [
            new ConstantUse("Bridge.kind", "Arch", "3", true, [], []),
            new ConstantUse("Bridge.length", "1250", null, false, [new("Shop", "F:Shop.Terms.Length")], ["F:App.Plan.Length", "F:App.Plan.Twice"]),
            new ConstantUse("Bridge.name", "", null, true, [], []),
        ]);
        uses.Uses[1].Through[0].ToString().ShouldBe("Shop/F:Shop.Terms.Length");
    }

    [Fact]
    public void ARecordWithoutAUseSaysThatThereIsNone() =>
        ConstantUsesReader.Read(new TableText().Add("V1", "Iriver", "n1.2.0", "aRiver.Facts").ToString(), "App").Uses.ShouldBeEmpty();

    [Theory]
    [InlineData("V1", "it names no corpus")]
    [InlineData("V1|Iriver|n1", "the assembly of the corpus ('a') to follow")]
    [InlineData("V1|Iriver|n1|aRiver|UBridge.length", "the value that was compiled in ('v') to follow")]
    [InlineData("V1|Iriver|n1|aRiver|UBridge.length|v1|wShop", "an assembly, a slash and a constant")]
    [InlineData("Iriver", "expected the version of its format")]
    public void ABrokenRecordIsSaidToBeOne(string fields, string expected)
    {
        var error = Should.Throw<InvalidOperationException>(() => ConstantUsesReader.Read(new TableText().Add(fields.Split('|')).ToString(), "App"));

        error.Message.ShouldContain(expected);
        error.Message.ShouldContain("the constants that it uses in the assembly App");
        error.Message.ShouldEndWith("Build App again, with a current version of the corpus.");
    }

    [Fact]
    public void ARecordOfALaterFormatSaysWhatReadsIt() =>
        Should.Throw<NotSupportedException>(() => ConstantUsesReader.Read(new TableText().Add("V2 1.4.0", "Iriver").ToString(), "App")).Message
            .ShouldStartWith("The assembly App has tables of the format version 2,");
}
