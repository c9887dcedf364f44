using System.Globalization;
using Corpus.Cli.Rendering;
using Corpus.Language.Problems;

namespace Corpus.Cli.Billing;

/// <summary>The bill for a person to read. What is not known never looks like nothing.</summary>
internal static class BillText
{
    private const string Stale = " (STALE)";
    private const string Unknown = "(NOT KNOWN)";

    public static void Write(Bill bill, BillQuestion question, IReadOnlyList<ConcernedFact> concerned, Host host)
    {
        var screen = new Screen(host);
        WriteCorpora(bill, screen);
        if (question.Source is not null)
        {
            WriteConcerned(concerned, screen);
        }

        WriteUses(bill, screen);
        WriteProblems(bill, screen);
        foreach (var line in Sum(bill, question, concerned, screen))
        {
            screen.Line(line);
        }
    }

    private static void WriteCorpora(Bill bill, Screen screen)
    {
        if (bill.Corpora.Count == 0)
        {
            return;
        }

        var table = new Table("corpus", "version", "file", "facts", "sources");
        foreach (var corpus in bill.Corpora)
        {
            table.Add(corpus.Id, corpus.Version, corpus.File.Shown, Number(corpus.FactIds.Count), Number(corpus.Corpus.Sources.Count));
        }

        table.Write(screen, static (screen, cell) => screen.Text(cell));
        screen.Line();
    }

    private static void WriteConcerned(IReadOnlyList<ConcernedFact> concerned, Screen screen)
    {
        if (concerned.Count == 0)
        {
            return;
        }

        var table = new Table("fact", "of", "why", "cites also");
        foreach (var fact in concerned)
        {
            table.Add(
                fact.FactId,
                fact.Corpus.Shown,
                fact.Through is null ? "cites it" : $"follows from {fact.Through}",
                string.Join(", ", fact.Others));
        }

        table.Write(screen, static (screen, cell) => screen.Text(cell));
        screen.Line();
    }

    private static void WriteUses(Bill bill, Screen screen)
    {
        if (bill.Uses.Count == 0)
        {
            return;
        }

        var table = new Table("assembly", "fact", "of", "compiled in", "deployed", "rests on");
        foreach (var use in bill.Uses)
        {
            table.Add(
                use.File.Shown,
                use.Use.FactId,
                $"{use.Record.CorpusId} {use.Record.CorpusVersion}{(use.Corpus is { IsPart: true } ? $" ({use.Record.AssemblyName})" : "")}",
                BillMessages.Value(use.Use.Value),
                Deployed(use),
                string.Join(", ", use.Sources));
        }

        table.Write(screen, static (screen, cell) => cell.EndsWith(Stale, StringComparison.Ordinal) ? screen.Bad(cell)
            : cell == Unknown ? screen.Warn(cell) : screen.Text(cell));
        screen.Line();
    }

    private static string Deployed(BilledUse use) => use.State switch
    {
        UseState.Same => BillMessages.Value(use.Deployed!) + (use.Moved is { } part ? $" (in {part})" : ""),
        UseState.Changed => BillMessages.Value(use.Deployed!) + Stale,
        UseState.Gone => "gone" + Stale,
        UseState.Disputed => "disputed" + Stale,
        UseState.Attributed => "attributed" + Stale,
        UseState.Renumbered => "renumbered" + Stale,
        UseState.OtherType => "no such constant" + Stale,
        _ => Unknown,
    };

    private static void WriteProblems(Bill bill, Screen screen)
    {
        var errors = bill.Uses.Where(static use => use.IsStale || use.IsUnknown).Select(static use => (use.File.Shown, BillMessages.Of(use))).ToArray();
        var warnings = bill.NotRecorded.Select(file => (file.Shown, BillMessages.NotRecorded(bill, file)))
            .Concat(bill.NotReadable.Select(static file => (file.Shown, BillMessages.NotReadable(file))))
            .Concat(bill.Uses.Select(static use => (use.File.Shown, Message: BillMessages.Superseded(use))).Where(static said => said.Message is not null)
                .Select(static said => (said.Shown, said.Message!)))
            .Distinct().OrderBy(static said => said.Item1, StringComparer.Ordinal).ToArray();
        foreach (var (file, message) in errors)
        {
            Line(file, screen.Severity(Severity.Error), message);
        }

        foreach (var (file, message) in warnings)
        {
            Line(file, screen.Severity(Severity.Warning), message);
        }

        if (errors.Length + warnings.Length > 0)
        {
            screen.Line();
        }

        void Line(string file, string severity, string message) =>
            screen.Line(screen.Text(SafeText.Path(file) + ": ") + severity + screen.Text(": " + SafeText.Line(message)));
    }

    private static IEnumerable<string> Sum(Bill bill, BillQuestion question, IReadOnlyList<ConcernedFact> concerned, Screen screen)
    {
        if (question.Source is { } source)
        {
            var users = bill.Uses.Select(static use => use.File.Shown).Distinct(StringComparer.Ordinal).Count();
            var facts = Counting.Of(concerned.Count, "fact");
            yield return screen.Text(SafeText.Line(
                $"{facts} {(concerned.Count == 1 ? "rests" : "rest")} on {source}; {Counting.Of(users, "assembly", "assemblies")} "
                + $"{(users == 1 ? "has" : "have")} constants of them."));
        }

        yield return Uses(bill, screen);
        if (NotKnown(bill) is { } notKnown)
        {
            yield return screen.Warn(notKnown);
        }
    }

    private static string Uses(Bill bill, Screen screen)
    {
        var recorded = bill.Recorded.Count();
        if (bill.Uses.Count == 0)
        {
            return screen.Text(recorded == 0 ? "No assembly here has a record of the constants that it uses."
                : $"{Counting.Of(recorded, "assembly", "assemblies")} with a record: no constant of these is used.");
        }

        var users = bill.Uses.Select(static use => use.File.Shown).Distinct(StringComparer.Ordinal).Count();
        var facts = bill.Uses.Select(static use => (use.Record.CorpusId, use.Use.FactId)).Distinct().Count();
        var (stale, unknown) = (bill.Stale.Count(), bill.Unknown.Count());
        var use = $"{Counting.Of(users, "assembly", "assemblies")} {(users == 1 ? "uses" : "use")} {Counting.Of(facts, "fact")} as "
            + $"{(facts == 1 ? "a constant" : "constants")}: {Counting.Of(bill.Uses.Count, "use")}, {Number(stale)} stale, {Number(unknown)} not known";
        return stale > 0 ? screen.Bad(use) : unknown > 0 ? screen.Warn(use) : screen.Good(use);
    }

    /// <summary>Of which files nobody knows what they use; null where there are none.</summary>
    private static string? NotKnown(Bill bill)
    {
        string[] parts =
        [
            .. Part(bill.NotRecorded.Count(), "that was built with a corpus and has no record", "that were built with a corpus and have no record"),
            .. Part(bill.NotReadable.Count(), "that cannot be read", "that cannot be read"),
            .. Part(bill.Silent, "that has no record and shows no corpus", "that have no record and show no corpus"),
            .. bill.Native == 0 ? Array.Empty<string>() : [$"{Counting.Of(bill.Native, "file")} of machine code in which nothing of .NET was found"],
        ];
        return parts.Length == 0 ? null : $"Not known is what is used by {BillMessages.Joined(parts)}.";

        static string[] Part(int count, string one, string many) =>
            count == 0 ? [] : [$"{Counting.Of(count, "assembly", "assemblies")} {(count == 1 ? one : many)}"];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
