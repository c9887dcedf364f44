using Corpus.Cli.Diffing;

namespace Corpus.Cli.Tests.Diffing;

public sealed class SemanticVersionTests
{
    [Theory]
    [InlineData("1.4.2", "1.4.2", "1.4.3", "1.5.0", "2.0.0")]
    [InlineData("1.4.2+build.7", "1.4.2", "1.4.3", "1.5.0", "2.0.0")]
    [InlineData("1.4.2.0", "1.4.2", "1.4.3", "1.5.0", "2.0.0")]
    [InlineData("0.3.1", "0.3.1", "0.3.2", "0.3.2", "0.4.0")]
    [InlineData("2.0.0-beta.1", "2.0.0-beta.1", "2.0.0", "2.0.0", "2.0.0")]
    [InlineData("2.1.0-beta.1", "2.1.0-beta.1", "2.1.0", "2.1.0", "3.0.0")]
    [InlineData("2.1.1-rc", "2.1.1-rc", "2.1.1", "2.2.0", "3.0.0")]
    [InlineData("0.4.0-rc", "0.4.0-rc", "0.4.0", "0.4.0", "0.4.0")]
    public void TheNextOneSaysHowMuchChanged(string version, string none, string patch, string minor, string major)
    {
        var read = SemanticVersion.Read(version)!;

        new[] { ChangeClass.None, ChangeClass.Patch, ChangeClass.Minor, ChangeClass.Major }.Select(change => read.After(change).ToString())
            .ShouldBe([none, patch, minor, major]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.4")]
    [InlineData("1.4.2.1")]
    [InlineData("01.4.2")]
    [InlineData("1.4.x")]
    [InlineData("1.4.-2")]
    [InlineData("1.4.2-")]
    [InlineData("1.4.2-b c")]
    [InlineData("1.4.99999999999")]
    public void WhatIsNoVersionIsNone(string text) => SemanticVersion.Read(text).ShouldBeNull();

    [Fact]
    public void WhatIsNoVersionIsRefusedByTheCommand()
    {
        using var folder = new ToolFolder();

        folder.Run("diff", "a", "b", "--version-before", "1.4").ShouldBe(
            new Outcome(2, "", "corpus: --version-before is `1.4`, but it must be a version, such as 1.4.0 or 2.0.0-beta.1\n"));
    }
}
