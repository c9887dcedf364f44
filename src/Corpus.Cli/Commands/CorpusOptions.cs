using System.CommandLine;
using Corpus.Cli.Assemblies;
using Corpus.Cli.Checking;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;
using Corpus.Language.Binding;
using Corpus.Language.Importing;
using Corpus.Language.Problems;
using Corpus.Workspace.Snapshots;

namespace Corpus.Cli.Commands;

/// <summary>What all commands that read a corpus are told: where it is, and what the build asks of it.</summary>
internal sealed class CorpusOptions
{
    private readonly Argument<string?> _folder = new("DIR")
    {
        Description = "The folder that contains `curated` and `seeds`. [default: the current folder]",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> _curated = CuratedFolder();
    private readonly Option<string?> _seeds = SeedsFolder();
    private readonly Option<string?> _today = new("--today")
    {
        Description = "Today's date, to check review dates; same as the build property CorpusToday.",
        HelpName = "YYYY-MM-DD",
    };
    private readonly Option<bool> _allowUnproved = new("--allow-unproved")
    {
        Description = "Accepts citations of sources without evidence; same as CorpusAllowUnproved.",
    };
    private readonly Option<string?> _leastShare = new("--least-proved-share")
    {
        Description = "The lowest accepted share of proved citations, from 0 to 1; same as CorpusLeastProvedShare.",
        HelpName = "SHARE",
    };
    private readonly Option<string?> _mostReadShare = new("--most-read-share")
    {
        Description = "The highest accepted share of citations that are read or inferred, from 0 to 1; same as CorpusMostReadShare.",
        HelpName = "SHARE",
    };
    private readonly Option<string?> _asWarnings = new("--checks-as-warnings")
    {
        Description = "The checks of what quotes mean that are warnings; same as CorpusChecksAsWarnings.",
        HelpName = "IDS",
    };
    private readonly Option<string[]> _references = ReferenceOption();
    private ReferenceFiles? _files;

    public static Option<string?> CuratedFolder() =>
        new("--curated") { Description = "The folder of the facts, below DIR. [default: curated]", HelpName = "DIR" };

    public static Option<string?> SeedsFolder() =>
        new("--seeds") { Description = "The folder of the source records, below DIR. [default: seeds]", HelpName = "DIR" };

    public void AddTo(Command command)
    {
        command.Add(_folder);
        AddChecksTo(command);
    }

    /// <summary>Adds all but the folder, to a command that names it itself.</summary>
    public void AddChecksTo(Command command)
    {
        command.Add(_curated);
        command.Add(_seeds);
        command.Add(_today);
        command.Add(_allowUnproved);
        command.Add(_leastShare);
        command.Add(_mostReadShare);
        command.Add(_asWarnings);
        command.Add(_references);
    }

    /// <summary>The option that names other corpora, also of commands that have none of the others.</summary>
    public static Option<string[]> ReferenceOption() => new("--reference")
    {
        Description = "The assembly of a corpus that this one imports, or a folder of assemblies; repeat it for each.",
        HelpName = "FILE",
    };

    public CorpusFolder Open(Host host, ParseResult parsed) =>
        CorpusFolder.Open(host, parsed.GetValue(_folder) ?? ".", parsed.GetValue(_curated), parsed.GetValue(_seeds)) with
        {
            Referenced = Referenced(host, parsed),
        };

    /// <summary>The same, or the corpus whose parts lie below the folder, as one.</summary>
    public CorpusFolder OpenAll(Host host, ParseResult parsed) =>
        CorpusFolder.OpenParts(host, parsed.GetValue(_folder) ?? ".", parsed.GetValue(_curated), parsed.GetValue(_seeds)) is { } parts
            ? parts with { Referenced = Referenced(host, parsed) }
            : Open(host, parsed);

    /// <summary>The other corpora that the call names.</summary>
    public ReferencedCorpora Referenced(Host host, ParseResult parsed) =>
        (_files ??= new ReferenceFiles(host, host.Directory, parsed.GetValue(_references) ?? [])).Open();

    /// <summary>How the two folders are called; null for the usual names.</summary>
    public (string? Curated, string? Seeds) Folders(ParseResult parsed) => (parsed.GetValue(_curated), parsed.GetValue(_seeds));

    /// <summary>The folder that holds the two others.</summary>
    public string Root(Host host, ParseResult parsed) => host.Resolve(parsed.GetValue(_folder) ?? ".");

    /// <summary>The corpus as it is, to be asked what it names and where.</summary>
    public CorpusSnapshot Snapshot(Host host, ParseResult parsed, CheckOptions options) => Of(Open(host, parsed), options);

    /// <summary>A corpus that was read, to be asked.</summary>
    public static CorpusSnapshot Of(CorpusFolder folder, CheckOptions options, CorpusSnapshot? before = null)
    {
        var texts = folder.Yaml.Concat(folder.Documents).Select(static input => new CorpusText(input.Path, input.Text))
            .Concat(folder.OtherFiles.Select(static path => new CorpusText(path, ""))).ToArray();
        var there = texts.Select(static text => text.Path).ToHashSet(StringComparer.Ordinal);
        var settings = new CorpusSettings(new CorpusFolders(folder.CuratedName, folder.SeedsName) { Parts = folder.Parts }, options)
        {
            Referenced = folder.Referenced,
        };
        var start = before is { } known && known.Settings.Folders == settings.Folders
            ? (known.Settings.Referenced == settings.Referenced ? known : known.With(settings)).Without(known.Paths.Where(path => !there.Contains(path)))
            : CorpusSnapshot.Empty(settings);
        return start.With(texts);
    }

    /// <summary>Reads and checks the corpus, and says so meanwhile.</summary>
    public CheckedCorpus Check(Host host, ParseResult parsed, CheckOptions options) => Progress.Run(host, "Reading the corpus …", say =>
    {
        var folder = Open(host, parsed);
        say($"Checking {Counting.Of(folder.Yaml.Count, "file")} …");
        return CheckedCorpus.Of(folder, options);
    });

    /// <summary>What the build asks, checked as the build checks its properties.</summary>
    public CheckOptions Read(ParseResult parsed)
    {
        EdtfDate? day = null;
        if (parsed.GetValue(_today) is { } text && (day = CheckOptions.ReadDay(text)) is null)
        {
            throw new UsageException($"--today is `{text}`, but it must be {CheckOptions.DayExpected}");
        }

        var allows = parsed.GetValue(_allowUnproved);
        decimal? share = CheckOptions.ShareUnlessNamed(allows);
        if (parsed.GetValue(_leastShare) is { } least && (share = CheckOptions.ReadShare(least)) is null)
        {
            throw new UsageException($"--least-proved-share is `{least}`, but it must be {CheckOptions.ShareExpected}");
        }

        decimal? mostRead = 1m;
        if (parsed.GetValue(_mostReadShare) is { } most && (mostRead = CheckOptions.ReadShare(most)) is null)
        {
            throw new UsageException($"--most-read-share is `{most}`, but it must be {CheckOptions.ShareExpected}");
        }

        EquatableArray<string> asWarnings = [];
        if (parsed.GetValue(_asWarnings) is { } checks)
        {
            asWarnings = TurnedDownChecks.Read(checks, out var unknown);
            if (unknown is not null)
            {
                throw new UsageException(
                    $"--checks-as-warnings has `{unknown}`, which is no check that can be turned down; {MessageText.Suggest(unknown, TurnedDownChecks.Ids)}");
            }
        }

        return new CheckOptions(day, allows, share ?? 1m, mostRead ?? 1m) { ChecksAsWarnings = asWarnings };
    }
}
