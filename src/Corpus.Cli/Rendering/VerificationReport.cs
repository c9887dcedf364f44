using Corpus.Cli.Verification;

namespace Corpus.Cli.Rendering;

/// <summary>What came of a verification, for a person to read. What was not verified never looks like a pass.</summary>
internal static class VerificationReport
{
    /// <summary>Writes the report and gives the exit code.</summary>
    public static int Write(VerifiedCorpus verified, bool allowMissing, Host host)
    {
        WriteTable(verified, host);
        var paint = new Colours(host);
        if (verified.Corpus.Problems.Count > 0 || verified.Verdicts.Any(static verdict => verdict.HasFailed) || (verified.Missing.Count > 0 && !allowMissing))
        {
            host.Output.Write('\n');
        }

        ProblemLines.Write(verified.Corpus, host);
        foreach (var reason in verified.Verdicts.SelectMany(static verdict => verdict.Reasons))
        {
            host.Output.Write($"{paint.Bad("error")}: {SafeText.Line(reason)}\n");
        }

        if (!allowMissing)
        {
            foreach (var verdict in verified.Missing)
            {
                host.Output.Write($"{paint.Bad("error")}: the document of {SafeText.Line(verdict.Source)}, `{SafeText.Line(verdict.Document)}`, is not there; put it into the folder, or let it be missing with --allow-missing\n");
            }
        }

        host.Output.Write($"\n{verified.Corpus.Ledger}\n\n");
        var fails = verified.Corpus.Errors > 0 || verified.Verdicts.Any(static verdict => verdict.HasFailed) || (verified.Missing.Count > 0 && !allowMissing);
        host.Output.Write(Sum(verified, fails, paint) + "\n");
        return fails || Proved(verified) == 0 ? ExitCodes.Faulty : ExitCodes.Fine;
    }

    private static void WriteTable(VerifiedCorpus verified, Host host)
    {
        var table = new Table("source", "document", "sha256", "words", "fingerprint", "citations by text");
        foreach (var verdict in verified.Verdicts)
        {
            var (all, byText) = verified.CitationsOf(verdict.Source);
            table.Add(
                verdict.Source,
                verdict.Document + (verdict.IsThere || verdict.HasFailed ? "" : " (MISSING)"),
                Word(verdict.Digest),
                Word(verdict.Words),
                Word(verdict.Fingerprint),
                FormattableString.Invariant($"{byText} of {all}"));
        }

        host.Output.Write(table.ToString());
    }

    private static string Sum(VerifiedCorpus verified, bool fails, Colours paint)
    {
        var proved = Proved(verified);
        var citations = verified.Corpus.Compiled.Ledger.Citations;
        var sum = FormattableString.Invariant($"{proved} of {citations} citations proved by text, {verified.Verdicts.Count - verified.Missing.Count} of {Counting.Of(verified.Verdicts.Count, "document")} found.");
        if (verified.Missing.Count > 0)
        {
            sum += $"\n{paint.Bad("NOT VERIFIED")}: {string.Join(", ", verified.Missing.Select(verdict => $"{SafeText.Line(verdict.Source)} ({Counting.Of(verified.CitationsOf(verdict.Source).All, "citation")})"))}.";
        }

        if (verified.Corpus.Errors > 0 || verified.Verdicts.Any(static verdict => verdict.HasFailed))
        {
            return sum + "\n" + paint.Bad("The corpus does not agree with its documents.");
        }

        if (fails)
        {
            return sum + "\n" + paint.Bad("Not everything could be verified.");
        }

        if (proved == 0)
        {
            return sum + "\n" + paint.Bad("Nothing was proved.");
        }

        return verified.Missing.Count > 0 ? sum : sum + "\n" + paint.Good("Verified.");
    }

    private static int Proved(VerifiedCorpus verified) => verified.Verdicts.Sum(verdict => verified.CitationsOf(verdict.Source).ByText);

    private static string Word(Agreement agreement) => agreement switch
    {
        Agreement.Agrees => "ok",
        Agreement.Differs => "DIFFERS",
        Agreement.NotStated => "none",
        _ => "not checked",
    };
}
