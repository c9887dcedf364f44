using System.CommandLine;
using Corpus.Cli.Rendering;
using Corpus.Cli.Verification;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus verify --texts DIR</c>: proves every citation anew against the original documents.</summary>
internal static class VerifyCommand
{
    public static Command Create(Host host)
    {
        var corpus = new CorpusOptions();
        var texts = new Option<string>("--texts", "-t")
        {
            Description = "The folder of the documents: originals such as PDF files, which are read again, or their texts.",
            HelpName = "DIR",
            Required = true,
        };
        var allowMissing = new Option<bool>("--allow-missing")
        {
            Description = "Continues if a document is missing, and names the sources that were not verified.",
        };
        var command = new CommandWithExample(
            "verify",
            "Reads the original documents again, proves every citation against them, and compares the sha256, the number of words and the fingerprint of " +
                "each record with its document.",
            "A missing document is an error. Returns 0 only if everything matches.\n"
            + "Example: corpus verify --texts ~/articles");
        corpus.AddTo(command);
        command.Add(texts);
        command.Add(allowMissing);
        command.SetAction(parsed =>
        {
            var options = corpus.Read(parsed);
            var folder = host.Resolve(parsed.GetValue(texts)!);
            if (!Directory.Exists(folder))
            {
                throw new UsageException($"there is no folder `{parsed.GetValue(texts)}`");
            }

            // A source that is allowed to be missing may have no evidence but its text.
            var permitted = parsed.GetValue(allowMissing);
            var verified =
                Progress.Run(host, "Reading the corpus …", say => VerifiedCorpus.Of(
                    corpus.Open(host, parsed), new OriginalTexts(host, folder), new OriginalFiles(host, folder), options, say));
            return VerificationReport.Write(verified, permitted, host);
        });
        return command;
    }
}
