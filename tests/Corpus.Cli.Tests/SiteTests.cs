using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Corpus.Cli.Commands;
using Corpus.Cli.Folders;
using Corpus.Cli.Hosting;
using Corpus.Cli.Publishing;
using Corpus.Language.Binding;
using Corpus.Site.Model;

namespace Corpus.Cli.Tests;

public sealed class SiteTests
{
    [Fact]
    public void ASiteIsWrittenAndWhatIsNoMoreOfItGoes()
    {
        using var folder = ToolFolder.WithCorpus();

        var made = folder.Run("site");

        made.Code.ShouldBe(0, made.Error);
        made.Output.ShouldEndWith(" files in site/index.html and beside it\n");
        folder.Read("site/facts/harbour-bridge/opened-on.html").ShouldContain("opened on 4 May 2021");
        var before = Files(folder);

        folder.Run("site").Code.ShouldBe(0);
        Files(folder).ShouldBe(before);

        folder.Replace("curated/bridge.yaml",
            "      openedOn:\n        value: 2021-05-04\n        citations: [{ source: Report, quote: opened on 4 May 2021 }]\n", "");
        folder.Write("site/CNAME", "example.org");
        folder.Run("site").Code.ShouldBe(0);

        File.Exists(folder.PathOf("site/facts/harbour-bridge/opened-on.html")).ShouldBeFalse();
        File.Exists(folder.PathOf("site/facts/harbour-bridge/length-metres.html")).ShouldBeTrue();
        folder.Read("site/CNAME").ShouldBe("example.org");
    }

    [Fact]
    public void ACorpusInSeveralProjectsHasASiteForEachPart()
    {
        using var folder = new ToolFolder();
        new Parts().WriteFiles(folder, ".");

        var outcome = folder.Run("site", "--show-texts", "--edit-url", "https://example.org/{path}");

        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldEndWith(" files in site/index.html and beside it\n");
        folder.Read("site/index.html").ShouldContain("<a href=\"north/index.html\">North</a>");
        folder.Read("site/south/facts/south-bridge/linked-to.html").ShouldContain("href=\"../../../north/entities/north-bridge.html\"");
        folder.Read("site/south/facts/south-bridge/linked-to.html").ShouldContain("https://example.org/South/curated/bridges.yaml");
        folder.Read("site/south/sources/-roads.txt.html").ShouldContain("A road leads to the North Bridge", Case.Sensitive, "its text may be shown");
        folder.Run("site").Output.ShouldBe(outcome.Output, "it is written again");
        folder.Run("site", "--output", "North/seeds/site").Error.ShouldContain("which holds files of the corpus or is within them");
    }

    [Fact]
    public void OneFileHasAll()
    {
        using var folder = ToolFolder.WithCorpus();

        folder.Run("site", "--single-file", "--output", "one").Code.ShouldBe(0);

        Directory.GetFiles(folder.PathOf("one")).Select(Path.GetFileName).Order().ShouldBe([".corpus-site", "index.html"]);
    }

    [Theory]
    [InlineData("curated")]
    [InlineData("seeds/site")]
    [InlineData(".")]
    [InlineData("texts")]
    [InlineData("texts/report.txt")]
    public void AFolderWithOtherFilesIsLeftAlone(string output)
    {
        using var folder = ToolFolder.WithCorpus();
        var before = Files(folder);

        var refused = folder.Run("site", "--output", output);

        refused.Code.ShouldBe(2);
        refused.Error.ShouldStartWith($"corpus: --output is `{output}`, ");
        Files(folder).ShouldBe(before);
    }

    [Fact]
    public void NoListHasOtherFilesDeleted()
    {
        using var folder = ToolFolder.WithCorpus();
        folder.Run("site").Code.ShouldBe(0);
        folder.Write("texts/x.html", "of somebody");
        folder.Write("site/.corpus-site", "../texts/x.html\n../../x.html\nlists/../../texts/x.html\n/etc/x.html\nindex.html\nold.html\n");
        folder.Write("site/old.html", "of a site");

        folder.Run("site").Code.ShouldBe(0);

        folder.Read("texts/x.html").ShouldBe("of somebody");
        File.Exists(folder.PathOf("site/old.html")).ShouldBeFalse();
    }

    [Fact]
    public void NothingIsWrittenThroughALink()
    {
        using var folder = ToolFolder.WithCorpus();
        folder.Run("site").Code.ShouldBe(0);
        File.Delete(folder.PathOf("site/guide.html"));
        File.CreateSymbolicLink(folder.PathOf("site/guide.html"), folder.PathOf("texts/report.txt"));

        folder.Run("site").Code.ShouldBe(2);

        folder.Read("texts/report.txt").ShouldBe(ToolFolder.Report);
    }

    [Fact]
    public void ACorpusWithErrorsGivesASiteOnlyWhereOneInsists()
    {
        using var folder = ToolFolder.WithCorpus();
        folder.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");

        var refused = folder.Run("site");
        refused.Code.ShouldBe(1);
        refused.Error.ShouldEndWith("corpus: 1 error; no site is made. Fix the errors, or use --force to show the facts without errors\n");
        Directory.Exists(folder.PathOf("site")).ShouldBeFalse();

        folder.Run("site", "--force").Code.ShouldBe(0);
        File.Exists(folder.PathOf("site/facts/harbour-bridge/length-metres.html")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--base-url", "javascript:alert(1)")]
    [InlineData("--base-url", "https://example.org/?a=b")]
    [InlineData("--base-url", "example.org")]
    [InlineData("--edit-url", "file:///etc/{path}")]
    [InlineData("--edit-url", "https://a b/{path}")]
    public void AnAddressThatIsNoneIsRefused(string option, string address)
    {
        using var folder = ToolFolder.WithCorpus();

        var refused = folder.Run("site", option, address);

        refused.Code.ShouldBe(2);
        refused.Error.ShouldStartWith($"corpus: {option} is `{address}`, but it must be an address such as ");
    }

    [Fact]
    public void ATextIsShownOnlyWhereTheRepositoryHasIt()
    {
        using var folder = WithText();
        GitFolder.Start(folder.Root);

        IsShown(folder).ShouldBeTrue("it is committed");

        folder.Write("seeds/.gitignore", "/Report.txt\n");
        GitFolder.Run(folder.Root, "rm", "--quiet", "--cached", "seeds/Report.txt");
        IsShown(folder).ShouldBeFalse("it is ignored");
        IsShown(folder, "--show-texts").ShouldBeFalse("it is ignored, whatever the call says");

        folder.Write("seeds/.gitignore", "");
        IsShown(folder).ShouldBeTrue("the next commit of everything would have it");
    }

    [Fact]
    public void WithoutARepositoryATextIsShownOnlyWhereTheCallSaysSo()
    {
        using var folder = WithText();

        IsShown(folder).ShouldBeFalse();
        IsShown(folder, "--show-texts").ShouldBeTrue();
        folder.Write("seeds/.gitignore", "/Report.txt\n");
        IsShown(folder, "--show-texts").ShouldBeFalse("something says that it is not passed on");
        folder.Write("seeds/.gitignore", "*.txt\n");
        IsShown(folder, "--show-texts").ShouldBeFalse();
    }

    [Fact]
    public void WhatALinkLeadsToIsNotShown()
    {
        using var folder = WithText();
        Directory.CreateDirectory(folder.PathOf("kept"));
        File.Move(folder.PathOf("seeds/Report.txt"), folder.PathOf("kept/Report.txt"));
        File.CreateSymbolicLink(folder.PathOf("seeds/Report.txt"), "../kept/Report.txt");
        folder.Write(".gitignore", "/kept/\n");
        GitFolder.Start(folder.Root);

        IsShown(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task AWatchedSiteIsServedToThisMachineAndLoadedAgain()
    {
        using var folder = ToolFolder.WithCorpus();
        using var ending = new CancellationTokenSource();
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var host = new Host(TextWriter.Synchronized(output), TextWriter.Synchronized(output), folder.Root);
        var site = new WatchedSite(
            host, folder.Root, () => CorpusFolder.Open(host, ".", null, null), static (read, before) => CorpusOptions.Of(read, new CheckOptions(), before),
            static _ => SiteOptions.Default with { IsWatched = true });
        var run = Task.Run(() => site.Run(0, ending.Token));
        var port = 0;
        await Until(() => output.ToString() is var said && said.Contains(" files in ", StringComparison.Ordinal)
            && int.TryParse(said.Split("http://127.0.0.1:")[1].Split('/')[0], out port));

        (await Ask(port, $"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n")).ShouldContain("<title>Bridges</title>");
        (await Ask(port, $"HEAD /site.css HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")).ShouldEndWith("\r\n\r\n");
        (await Ask(port, $"GET /../curated/bridge.yaml HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n")).ShouldStartWith("HTTP/1.1 404");
        (await Ask(port, $"GET / HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n")).ShouldStartWith("HTTP/1.1 403");
        (await Ask(port, "GET / HTTP/1.1\r\n\r\n")).ShouldStartWith("HTTP/1.1 403");
        (await Ask(port, $"GET /~changes HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n")).ShouldStartWith("HTTP/1.1 403");
        (await Ask(port, $"POST / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n")).ShouldStartWith("HTTP/1.1 405");

        using var waiting = new TcpClient();
        await waiting.ConnectAsync("127.0.0.1", port);
        using var changes = waiting.GetStream();
        await changes.WriteAsync(Encoding.ASCII.GetBytes($"GET /~changes HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"));
        using var events = new StreamReader(changes);
        while (await events.ReadLineAsync() != ": here")
        {
        }

        folder.Replace("curated/bridge.yaml", "label: The harbour bridge", "label: The old harbour bridge\n    aliases: [The harbour bridge, harbour bridge]");
        string? line;
        do
        {
            line = await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        }
        while (line != "event: changed");

        (await Ask(port, $"GET /entities/harbour-bridge.html HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n")).ShouldContain("The old harbour bridge");
        await ending.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void APortThatIsTakenIsSaid()
    {
        using var first = new SiteServer(0);

        Should.Throw<UsageException>(() => new SiteServer(first.Port)).Message.ShouldContain("is taken");
    }

    private static ToolFolder WithText()
    {
        var folder = ToolFolder.WithCorpus();
        folder.Write("seeds/Report.txt", ToolFolder.Report);
        folder.Replace("seeds/Report.yaml", "report.txt", "Report.txt");
        folder.Run("check").Code.ShouldBe(0);
        return folder;
    }

    private static bool IsShown(ToolFolder folder, params string[] more)
    {
        var made = folder.Run(["site", .. more]);
        made.Code.ShouldBe(0, made.Error);
        return folder.Read("site/sources/report.html").Contains("Some counted", StringComparison.Ordinal)
            && folder.Read("site/sources/report.html").Contains("class=\"text\"", StringComparison.Ordinal);
    }

    private static string[] Files(ToolFolder folder) =>
        [.. Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => path + File.ReadAllText(path))];

    private static async Task<string> Ask(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var answer = new StreamReader(stream);
        return await answer.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            tries.ShouldBeLessThan(600);
            await Task.Delay(100);
        }
    }
}
