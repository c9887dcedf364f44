using System.Globalization;
using System.Text;
using Corpus.Cli.Hosting;

namespace Corpus.Cli.Tests.Support;

/// <summary>A folder of its own for one test, in which the tool is called.</summary>
internal sealed class ToolFolder : IDisposable
{
    /// <summary>A document made up for these tests.</summary>
    public const string Report = "The harbour bridge opened on 4 May 2021. It is 1,250 metres long, and up to 60 vehicles a minute cross it.\nSome counted " +
        "35 pylons, others at the harbour bridge 36 pylons.\n";

    /// <summary>A page made up for these tests.</summary>
    private const string Timetable = """
        <!doctype html>
        <html lang="en"><head><title>Ferries</title></head>
        <body><nav><a href="/">Home</a></nav><main><h1>Ferries to Westshore</h1><p>The ferry carries up to 40 peo&shy;ple.<sup>1</sup>
        It leaves on the hour.</p></main></body></html>
        """;

    public ToolFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "corpus-cli-" + Path.GetRandomFileName());

    /// <summary>A corpus without a fault, of one document whose text is in <c>texts</c> and whose record has a fingerprint.</summary>
    public static ToolFolder WithCorpus()
    {
        var workspace = new ToolFolder();
        workspace.Write("curated/corpus.yaml", "corpus:\n  id: bridges\n  schemaVersion: 1\n  namespace: Sample.Bridges\n  title: Bridges\n");
        workspace.Write("curated/bridge.yaml", Facts);
        workspace.Write("texts/report.txt", Report);
        workspace.Write("originals/timetable.html", Timetable);
        workspace.Run("fingerprint", "texts/report.txt", "--id", "Report").Code.ShouldBe(0);
        return workspace;
    }

    private const string Facts = """
        entityTypes:
          Bridge:
            summary: A structure that carries a way across water.
            properties:
              lengthMetres: { datatype: integer, unit: m, required: true, summary: How long it is. }
              vehiclesPerMinute: { datatype: integer, unit: /min, summary: How many vehicles cross. }
              openedOn: { datatype: date, summary: The day on which it was opened. }
              pylons: { datatype: integer, summary: How many pylons it has. }
        entities:
          HarbourBridge:
            type: Bridge
            label: The harbour bridge
            facts:
              lengthMetres:
                value: 1250
                citations: [{ source: Report, quote: 'It is 1,250 metres long' }]
              vehiclesPerMinute:
                value: 60
                comparator: at-most
                citations: [{ source: Report, quote: up to 60 vehicles a minute }]
              openedOn:
                value: 2021-05-04
                citations: [{ source: Report, quote: opened on 4 May 2021 }]
              pylons:
                claims:
                  - value: 35
                    claimedBy: some
                    citations: [{ source: Report, quote: Some counted 35 pylons }]
                  - value: 36
                    claimedBy: [others, HarbourBridge]
                    citations: [{ source: Report, quote: others at the harbour bridge 36 pylons }]

        """;

    public string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public void Write(string relative, string text) => Write(relative, new UTF8Encoding(false).GetBytes(text));

    public void Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllBytes(PathOf(relative), bytes);
    }

    public string Read(string relative) => new UTF8Encoding(false).GetString(File.ReadAllBytes(PathOf(relative)));

    /// <summary>Puts another text in the place of the one that stands in a file, once.</summary>
    public void Replace(string relative, string old, string text)
    {
        var before = Read(relative);
        before.ShouldContain(old);
        Write(relative, before.Replace(old, text, StringComparison.Ordinal));
    }

    public Outcome Run(params string[] arguments) => RunIn(Root, arguments);

    public static Outcome RunIn(string folder, params string[] arguments)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = Entry.Run(arguments, new Host(output, error, folder));
        return new Outcome(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
