using System.Text;
using Corpus.Documents.Text;

namespace Corpus.Documents.Tests.Text;

public sealed class StatedTests
{
    [Theory]
    [InlineData("2024-01-15", "2024-01-15")]
    [InlineData("2024-01-15T23:30:00-08:00", "2024-01-15")]
    [InlineData("2024-01", "2024-01")]
    [InlineData("2024", "2024")]
    [InlineData("D:20240115080000+01'00'", "2024-01-15")]
    [InlineData("20240115", "2024-01-15")]
    [InlineData("Mon, 15 Jan 2024 08:00:00 GMT", "2024-01-15")]
    [InlineData("2024-13-40", null)]
    [InlineData("yesterday", null)]
    [InlineData("12:30", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void ADateIsADayAMonthOrAYear(string? stated, string? expected) => StatedDate.Of(stated).ShouldBe(expected);

    [Theory]
    [InlineData("en_us", "en-US")]
    [InlineData("ZH-hant-tw", "zh-Hant-TW")]
    [InlineData("fa", "fa")]
    [InlineData("und", null)]
    [InlineData("english please", null)]
    [InlineData("", null)]
    public void ALanguageIsATag(string stated, string? expected) => StatedLanguage.Of(stated).ShouldBe(expected);

    [Theory]
    [InlineData("utf-8", null, null, "utf-8", "Bytes")]
    [InlineData("windows-1252", null, null, "windows-1252", "Guessed")]
    [InlineData("windows-1251", null, "windows-1251", "windows-1251", "Declared")]
    [InlineData("windows-1251", "cp1251", null, "windows-1251", "Given")]
    [InlineData("utf-8", null, "iso-8859-1", "utf-8", "Bytes")]
    [InlineData("windows-1252", null, "utf-8", "windows-1252", "Guessed")]
    public void TheEncodingIsGivenMarkedDeclaredOrSeen(string written, string? given, string? declared, string expected, string source)
    {
        var text = written == "windows-1251" ? "Договор о" : "Der Vertrag über “Größe”";
        _ = TextDecoder.TryFind(written, out var encoding);

        var decoded = TextDecoder.Decode(encoding!.GetBytes(text), given == "cp1251" ? "windows-1251" : given, declared);

        decoded.Text.ShouldBe(text);
        decoded.Encoding.ShouldBe(expected);
        decoded.Source.ToString().ShouldBe(source);
    }

    [Fact]
    public void AMarkIsNoText()
    {
        var decoded = TextDecoder.Decode(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("größer")).ToArray(), null, "utf-8");

        decoded.Text.ShouldBe("größer");
        decoded.Source.ShouldBe(EncodingSource.Mark);
    }
}
