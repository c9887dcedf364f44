using Corpus.Cli.Checking;
using Corpus.Language.Problems;

namespace Corpus.Cli.Rendering;

/// <summary>Problems as workflow commands of GitHub Actions, which show them beside the lines of a pull request.</summary>
internal static class ProblemWorkflow
{
    public static void Write(CheckReport report, TextWriter output)
    {
        foreach (var problem in report.Problems)
        {
            var (title, message) = (WorkflowCommand.Property($"{problem.Id} {problem.Descriptor.Title}"), WorkflowCommand.Data(SafeText.Line(problem.Message)));
            var place = WorkflowCommand.Place(problem.Place, report.PathOf(problem));
            output.Write($"::{problem.Descriptor.Severity.Word(information: "notice")} {place}title={title}::{message}\n");
        }
    }
}
