using System.Text;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Tests.Exports;

public sealed class SafeJsonLinesTests
{
    /// <summary>However the bytes are cut, between two bytes of a letter or within a command, the text is the same.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1_000)]
    public void TextIsSafeWhereverItIsCut(int piece)
    {
        var output = new StringWriter();
        var bytes = Encoding.UTF8.GetBytes("{\r\n  \"a\": \"##vso[x] ##[error] \u202E門\u0085\"\n}");
        using (var lines = new SafeJsonLines(output))
        {
            foreach (var chunk in bytes.Chunk(piece))
            {
                lines.Write(chunk);
                lines.Flush();
            }
        }

        output.ToString().ShouldBe("{\n  \"a\": \"#\\u0023vso[x] #\\u0023[error] \\u202E門\\u0085\"\n}");
    }

    [Fact]
    public void AWholeLineDoesNotWait()
    {
        var output = new StringWriter();
        using var lines = new SafeJsonLines(output);

        lines.Write("first\nsec"u8);

        output.ToString().ShouldBe("first\n");
    }
}
