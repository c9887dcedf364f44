using Corpus.Cli.Diffing;
using Corpus.Language.Text;

namespace Corpus.Cli.Rendering;

/// <summary>A comparison as workflow commands of GitHub Actions, which show each change beside the line that states it now.</summary>
internal static class DiffWorkflow
{
    /// <param name="diff">The comparison.</param>
    /// <param name="failsOn">The class from which on a change is an error.</param>
    /// <param name="output">Where it is written.</param>
    public static void Write(EditionDiff diff, ChangeClass? failsOn, TextWriter output)
    {
        foreach (var change in diff.Changes)
        {
            var level = failsOn is { } least && change.Rule.Class >= least ? "error" : change.Rule.Class == ChangeClass.Major ? "warning" : "notice";
            var place = change.After is { } after && diff.Now.Kind == Editions.EditionKind.Folder ? diff.Now.Places.Find(after) : null;
            var title = WorkflowCommand.Property($"{DiffWords.Word(change.Rule.Class)}: {SafeText.Line(change.Subject.ToString())}");
            var was = change.Before is { } before && diff.Before.Places.Find(before) is { } former ? $" (before: {former})" : "";
            output.Write(
                $"::{level} {WorkflowCommand.Place(place ?? Place.None, place?.Path ?? "")}title={title}"
                + $"::{WorkflowCommand.Data(DiffWords.Of(change) + SafeText.Line(was))}\n");
        }

        output.Write($"::notice title=corpus diff::{WorkflowCommand.Data($"{DiffWords.Sum(diff).TrimEnd('.')}. {DiffWords.Next(diff)}")}\n");
        foreach (var missing in diff.NotCompared)
        {
            output.Write($"::notice title=corpus diff::{WorkflowCommand.Data("not compared: " + missing)}\n");
        }
    }
}
