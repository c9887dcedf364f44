using Corpus.Cli.Checking;
using Corpus.Language.Problems;

namespace Corpus.Cli.Rendering;

/// <summary>Problems as workflow commands of GitHub Actions, which show them beside the lines of a pull request.</summary>
internal static class ProblemWorkflow
{
    public static void Write(CheckedCorpus corpus, TextWriter output)
    {
        foreach (var problem in corpus.Problems)
        {
            var (title, message) = (WorkflowCommand.Property($"{problem.Id} {problem.Descriptor.Title}"), WorkflowCommand.Data(SafeText.Line(problem.Message)));
            var place = WorkflowCommand.Place(problem.Place, corpus.PathOf(problem));
            output.Write($"::{problem.Descriptor.Severity.Word(information: "notice")} {place}title={title}::{message}\n");
        }
    }
}
