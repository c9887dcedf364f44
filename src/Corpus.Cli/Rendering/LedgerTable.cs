using System.Globalization;

namespace Corpus.Cli.Rendering;

/// <summary>The ledger: a table at a terminal, its own text in a pipe.</summary>
internal static class LedgerTable
{
    public static void Write(Ledger ledger, Screen screen)
    {
        if (screen.Terminal is null)
        {
            foreach (var line in ledger.ToString().Split('\n'))
            {
                screen.Line(line);
            }

            return;
        }

        var table = new Table("", "all", "of these");
        table.Add(
            "facts",
            Number(ledger.Facts),
            $"{Number(ledger.Disputed)} disputed, {Number(ledger.Attributed)} attributed, {Number(ledger.Superseded)} superseded");
        table.Add("", "", $"{Number(ledger.Hedged)} hedged");
        table.Add("entities", Number(ledger.Entities), "");
        table.Add("sources", Number(ledger.Sources), "");
        table.Add("citations", Number(ledger.Citations), $"{Number(ledger.Exact)} exact, {Number(ledger.Folded)} folded, {Number(ledger.Unproved)} unproved");
        table.Add("", "", $"{Number(ledger.ByText)} by text, {Number(ledger.ByFingerprint)} by fingerprint"
            + (ledger.ByOlderTables > 0 ? $", {Number(ledger.ByOlderTables)} of them by older tables" : ""));
        table.Add("", "", $"{Number(ledger.Printed)} printed, {Number(ledger.Read)} read, {Number(ledger.Inferred)} inferred");
        foreach (var point in ledger.Points)
        {
            table.Add("", "", point.ToString());
        }

        table.Write(
            screen, static (screen, cell) => cell.Contains(" unproved", StringComparison.Ordinal) && !cell.EndsWith(" 0 unproved", StringComparison.Ordinal)
            ? screen.Warn(cell) : screen.Text(cell));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
