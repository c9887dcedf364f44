using System.CommandLine;
using Corpus.Cli.Folders;
using Corpus.Language.Binding;

namespace Corpus.Cli.Commands;

/// <summary>What all commands that read a corpus are told: where it is, and what the build asks of it.</summary>
internal sealed class CorpusOptions
{
    private readonly Argument<string?> folder = new("DIR") { Description = "The folder that holds `curated` and `seeds`; the current one unless given.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> curated = new("--curated") { Description = "The folder of the facts, below DIR. [default: curated]", HelpName = "DIR" };
    private readonly Option<string?> seeds = new("--seeds") { Description = "The folder of the source records, below DIR. [default: seeds]", HelpName = "DIR" };
    private readonly Option<string?> today = new("--today") { Description = "The day against which review dates are held; as the build property CorpusToday.", HelpName = "YYYY-MM-DD" };
    private readonly Option<bool> allowUnproved = new("--allow-unproved") { Description = "Lets sources without evidence be cited; as CorpusAllowUnproved." };
    private readonly Option<string?> leastShare = new("--least-proved-share") { Description = "The least share of proved citations, from 0 to 1; as CorpusLeastProvedShare.", HelpName = "SHARE" };

    public void AddTo(Command command)
    {
        command.Add(folder);
        command.Add(curated);
        command.Add(seeds);
        command.Add(today);
        command.Add(allowUnproved);
        command.Add(leastShare);
    }

    public CorpusFolder Open(Host host, ParseResult parsed) =>
        CorpusFolder.Open(host, parsed.GetValue(folder) ?? ".", parsed.GetValue(curated), parsed.GetValue(seeds));

    /// <summary>What the build asks, checked as the build checks its properties.</summary>
    public CompilationOptions Read(ParseResult parsed)
    {
        EdtfDate? day = null;
        if (parsed.GetValue(today) is { } text && (day = CompilationOptions.ReadDay(text)) is null)
            throw new Refusal($"--today is `{text}`, and {CompilationOptions.DayExpected} is expected");

        var allows = parsed.GetValue(allowUnproved);
        decimal? share = CompilationOptions.ShareUnlessNamed(allows);
        if (parsed.GetValue(leastShare) is { } least && (share = CompilationOptions.ReadShare(least)) is null)
            throw new Refusal($"--least-proved-share is `{least}`, and {CompilationOptions.ShareExpected} is expected");

        return new CompilationOptions(day, allows, share ?? 1m);
    }
}
