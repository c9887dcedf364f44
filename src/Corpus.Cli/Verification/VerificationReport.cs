using Corpus.Cli.Rendering;
using Corpus.Language.Model;

namespace Corpus.Cli.Verification;

/// <summary>What came of a verification, for a person to read. What was not verified never looks like a pass.</summary>
internal static class VerificationReport
{
    /// <summary>Writes the report and gives the exit code.</summary>
    public static int Write(VerifiedCorpus verified, bool allowMissing, Host host)
    {
        var screen = new Screen(host);
        WriteTable(verified, screen);
        if (verified.Corpus.Problems.Count > 0 || verified.Verdicts.Any(static verdict => verdict.HasFailed || verdict.Notes.Count > 0)
            || (verified.Missing.Count > 0 && !allowMissing))
        {
            screen.Line();
        }

        ProblemLines.Write(verified.Corpus.Report, host);
        foreach (var reason in verified.Verdicts.SelectMany(static verdict => verdict.Reasons))
        {
            screen.Line(screen.Bad("error") + screen.Text(": " + SafeText.Line(reason)));
        }

        foreach (var note in verified.Verdicts.SelectMany(static verdict => verdict.Notes))
        {
            screen.Line(screen.Warn("note") + screen.Text(": " + SafeText.Line(note)));
        }

        if (!allowMissing)
        {
            foreach (var verdict in verified.Missing)
            {
                var missing =
                    SafeText.Line($": the document of {verdict.Source}, `{verdict.Document}`, is missing; add it to the folder, or use --allow-missing");
                screen.Line(screen.Bad("error") + screen.Text(missing));
            }
        }

        screen.Line();
        LedgerTable.Write(verified.Corpus.Compiled.Ledger.ToLedger(), screen);
        screen.Line();
        var fails = verified.Corpus.Errors > 0 || verified.Verdicts.Any(static verdict => verdict.HasFailed) || (verified.Missing.Count > 0 && !allowMissing);
        foreach (var line in Sum(verified, fails, screen))
        {
            screen.Line(line);
        }

        return fails || Proved(verified) == 0 ? ExitCodes.Faulty : ExitCodes.Fine;
    }

    private static void WriteTable(VerifiedCorpus verified, Screen screen)
    {
        // Of texts there is nothing to say in a column about the files from which they were got.
        var hasOriginals = verified.Verdicts.Any(static verdict => verdict.Original is not null);
        var table = new Table(["source", "document", .. hasOriginals ? new[] { "original" } : [], "sha256", "words", "fingerprint", "citations by text"]);
        foreach (var verdict in verified.Verdicts)
        {
            var (all, byText) = verified.CitationsOf(verdict.Source);
            table.Add([
                verdict.Source,
                verdict.Document + (verdict.IsThere || verdict.HasFailed ? "" : " (MISSING)"),
                .. hasOriginals ? new[] { Word(verdict.Original ?? Agreement.NotStated) } : [],
                Word(verdict.Digest),
                Word(verdict.Words),
                Word(verdict.Fingerprint),
                FormattableString.Invariant($"{byText} of {all}"),
            ]);
        }

        table.Write(screen, Cell);
    }

    /// <summary>A cell in the colour of what it says.</summary>
    private static string Cell(Screen screen, string cell) => cell switch
    {
        "ok" => screen.Good(cell),
        "DIFFERS" => screen.Bad(cell),
        "none" or "not checked" => screen.Dim(cell),
        _ => cell.EndsWith(" (MISSING)", StringComparison.Ordinal) ? screen.Bad(cell) : screen.Text(cell),
    };

    private static IEnumerable<string> Sum(VerifiedCorpus verified, bool fails, Screen screen)
    {
        var proved = Proved(verified);
        var citations = verified.Corpus.Compiled.Ledger[LedgerCount.Citations];
        var documents = $"{verified.Verdicts.Count - verified.Missing.Count} of {Counting.Of(verified.Verdicts.Count, "document")} found.";
        yield return screen.Text(FormattableString.Invariant($"{proved} of {citations} citations proved by text, {documents}"));
        if (verified.Missing.Count > 0)
        {
            var missing =
                verified.Missing.Select(verdict => $"{SafeText.Line(verdict.Source)} ({Counting.Of(verified.CitationsOf(verdict.Source).All, "citation")})");
            yield return screen.Bad("NOT VERIFIED") + screen.Text($": {string.Join(", ", missing)}.");
        }

        if (verified.Corpus.Errors > 0 || verified.Verdicts.Any(static verdict => verdict.HasFailed))
        {
            yield return screen.Bad("The corpus does not match its documents.");
        }
        else if (fails)
        {
            yield return screen.Bad("Not everything could be verified.");
        }
        else if (proved == 0)
        {
            yield return screen.Bad("Nothing was proved.");
        }
        else if (verified.Missing.Count == 0)
        {
            yield return verified.Unread.Count == 0
                ? screen.Good("Verified.")
                : screen.Text($"Verified by texts; the originals are not there: {string.Join(", ", verified.Unread.Select(SafeText.Line))}.");
        }
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
