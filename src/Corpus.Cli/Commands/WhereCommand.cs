using System.CommandLine;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Workspace.CSharp;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus where NAME</c>: the file and line that state a fact or define a name.</summary>
internal static class WhereCommand
{
    public static Command Create(Host host)
    {
        var name = new Argument<string>("NAME")
        {
            Description = "A fact (Treaty.termYears, or Treaty.TermYears as in C#), an entity, a type, an enumeration value or a source.",
        };
        var uses = new Option<bool>("--uses") { Description = "Lists also where it is used." };
        var corpus = new CorpusOptions();
        var command = new CommandWithExample(
            "where",
            "Shows the file and line that state a fact or define a name.",
            "Returns 1 if nothing has the name.\nExample: corpus where Treaty.termYears") { name, uses };
        corpus.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = corpus.Open(host, parsed);
            var snapshot = CorpusOptions.Of(folder, corpus.Read(parsed));
            return Write(host, folder, snapshot, parsed.GetValue(name)!, parsed.GetValue(uses));
        });
        return command;
    }

    private static int Write(Host host, CorpusFolder folder, CorpusSnapshot snapshot, string name, bool withUses)
    {
        var index = SymbolIndex.Of(snapshot);
        // As it is written in the YAML, or else as C# calls it.
        var symbols = index.Definitions.Select(static located => located.Use.Symbol).Where(symbol => symbol.FullName == name).Distinct().ToArray();
        symbols = symbols.Length > 0 ? symbols : [.. CodeNames.At(name, name.Length, snapshot.Linkage)];
        if (symbols.Length == 0)
        {
            var known = index.Definitions.Select(static located => located.Use.Symbol.FullName).Distinct(StringComparer.Ordinal).ToArray();
            host.Error.Write($"corpus: {SafeText.Line($"nothing is called `{MessageText.Short(name)}`; {MessageText.Suggest(name, known)}")}\n");
            return ExitCodes.Faulty;
        }

        var screen = new Screen(host);
        foreach (var symbol in symbols)
        {
            foreach (var located in index.UsesOf(symbol).Where(located => withUses || located.Use.IsDefinition)
                .OrderByDescending(static located => located.Use.IsDefinition))
            {
                var place = snapshot.Files[located.Path].File.At(new TextSpan(located.Use.Span.Start, located.Use.Span.Length));
                var shown = folder.ShownPaths.GetValueOrDefault(located.Path, located.Path);
                screen.Line(screen.Link(screen.Text(SafeText.Path((place with { Path = shown }).ToString())), shown)
                    + screen.Text(": ") + screen.Dim(located.Use.IsDefinition ? symbol.KindName : "used") + screen.Text(" ") + screen.Strong(symbol.FullName));
            }
        }

        return ExitCodes.Fine;
    }
}
