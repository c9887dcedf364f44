using System.CommandLine;
using Corpus.Cli.Checking;
using Corpus.Cli.Folders;
using Corpus.Cli.Publishing;
using Corpus.Cli.Rendering;
using Corpus.Language.Binding;
using Corpus.Language.Problems;
using Corpus.Site;
using Corpus.Site.Addresses;
using Corpus.Site.Model;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus site [DIR]</c>: pages to look at.</summary>
internal static class SiteCommand
{
    private const int UsualPort = 8095;

    public static Command Create(Host host)
    {
        var corpus = new CorpusOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write, new, empty or with a site.",
            HelpName = "DIR",
            DefaultValueFactory = static _ => "site",
        };
        var baseUrl = new Option<string?>("--base-url") { Description = "Where the site will be, for canonical links and citations.", HelpName = "URL" };
        var editUrl = new Option<string?>("--edit-url")
        {
            Description = "Where people edit the files of DIR; `{path}` and `{line}` in it stand for the file and the line. Without them, the path and "
                + "`#L` with the line are added.",
            HelpName = "URL",
        };
        var singleFile = new Option<bool>("--single-file") { Description = "Writes one page, `index.html`, with everything in it." };
        var showTexts = new Option<bool>("--show-texts")
        {
            Description = "Shows the texts of sources also where no git repository says which of them are passed on.",
        };
        var watch = new Option<bool>("--watch")
        {
            Description = "Writes nothing: serves the site to this machine, and loads pages again when the corpus changes.",
        };
        var port = new Option<int>("--port")
        {
            Description = "The port of --watch; 0 for any that is free.",
            HelpName = "NUMBER",
            DefaultValueFactory = static _ => UsualPort,
        };
        var force = new Option<bool>("--force") { Description = "Makes a site of the facts without errors if the corpus has errors." };
        var command = new CommandWithExample(
            "site",
            "Makes a static site of the corpus: pages that show what it says and why, from the disk or from any server.",
            "Makes no site of a corpus with errors, unless --force or --watch is given. The same corpus gives the same bytes.\n"
            + "Example: corpus site --output site --base-url https://example.org/facts/");
        corpus.AddTo(command);
        Option[] all = [output, baseUrl, editUrl, singleFile, showTexts, watch, port, force];
        foreach (var option in all)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) =>
        {
            var checks = corpus.Read(parsed);
            var root = corpus.Root(host, parsed);
            var options = new SiteOptions
            {
                BaseUrl = ReadBase(parsed.GetValue(baseUrl)),
                EditUrl = ReadEdit(parsed.GetValue(editUrl)),
                IsSingleFile = parsed.GetValue(singleFile),
                IsWatched = parsed.GetValue(watch),
                Today = checks.Today,
            };
            if (!options.IsWatched)
            {
                return Task.FromResult(Write(host, parsed, corpus, checks, Texts, parsed.GetValue(output)!, parsed.GetValue(force)));
            }

            if (options.IsSingleFile)
            {
                throw new UsageException("--watch serves many pages, and --single-file writes one; leave one of them out");
            }

            // What is wrong with the folders is said at once, not again and again.
            _ = corpus.OpenAll(host, parsed);
            new WatchedSite(host, root, () => corpus.OpenAll(host, parsed), (folder, before) => CorpusOptions.Of(folder, checks, before), Texts)
                .Run(parsed.GetValue(port), cancellation);
            return Task.FromResult(ExitCodes.Fine);

            SiteOptions Texts(CorpusFolder folder) => options with { ShownTexts = ShownTexts.Of(host, root, folder, parsed.GetValue(showTexts)) };
        });
        return command;
    }

    private static int Write(
        Host host, ParseResult parsed, CorpusOptions corpus, CheckOptions checks, Func<CorpusFolder, SiteOptions> options, string output, bool isForced) =>
        Progress.Run(host, "Reading the corpus …", say =>
        {
            var folder = corpus.OpenAll(host, parsed);
            var site = new SiteFolder(host, folder, output);
            say($"Checking {Counting.Of(folder.Yaml.Count, "file")} …");
            var snapshot = CorpusOptions.Of(folder, checks);
            var found = new CheckedCorpus(folder, snapshot.Compiled, ProblemReport.Limit(snapshot.Problems));
            if (found.Errors > 0)
            {
                ProblemLines.Write(found.Report, host with { Output = host.Error, HasColour = false });
                host.Error.Write(isForced
                    ? $"corpus: {Counting.Of(found.Errors, "error")}; the site has only facts without errors\n"
                    : $"corpus: {Counting.Of(found.Errors, "error")}; no site is made. Fix the errors, or use --force to show the facts without errors\n");
                if (!isForced)
                {
                    return ExitCodes.Faulty;
                }
            }

            say("Writing the site …");
            var count = site.Write(SiteMaker.Files(new SiteModel(snapshot, options(folder))));
            host.Output.Write($"{Counting.Of(count, "file")} in {host.Shown(Path.Combine(host.Resolve(output), "index.html"))} and beside it\n");
            return ExitCodes.Fine;
        });

    private static Address? ReadBase(string? typed) => typed is null ? null
        : IsOfWeb(typed) && typed.IndexOfAny(['?', '#']) < 0 && Address.Outside(typed.EndsWith('/') ? typed : typed + "/") is { } address ? address
        : throw new UsageException($"--base-url is `{typed}`, but it must be an address such as `https://example.org/facts/`");

    private static string? ReadEdit(string? typed) => typed is null ? null
        : IsOfWeb(typed) && Address.Outside(typed.Replace("{path}", "a", StringComparison.Ordinal).Replace("{line}", "1", StringComparison.Ordinal))
            is not null ? typed
        : throw new UsageException($"--edit-url is `{typed}`, but it must be an address such as `https://example.org/edit/main/{{path}}#L{{line}}`");

    private static bool IsOfWeb(string typed) =>
        typed.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || typed.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
