using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>What all problems with one id have in common.</summary>
internal sealed record ProblemDescriptor(string Id, string Title, Severity Severity = Severity.Error)
{
    /// <summary>
    /// Whether a corpus can turn it down to a warning while it is adopted: the checks of what quotes mean. The ledger counts what does not hold all the same.
    /// </summary>
    public bool CanBeTurnedDown { get; init; }

    /// <summary>The address of its page, which is named after its id; null while the project has no address.</summary>
    public string? HelpLink => ProjectAddress.Of("docs/diagnostics/" + Id);

    /// <summary>The command that shows its page.</summary>
    public string HelpCommand => "corpus explain " + Id;

    /// <summary>The band of the id: what kind of thing the problem is about.</summary>
    public string Category => Id[4] switch
    {
        '1' => "Corpus.Reading",
        '2' => "Corpus.Types",
        '3' => "Corpus.Facts",
        '4' => "Corpus.Provenance",
        '5' => "Corpus.Claims",
        '6' => "Corpus.Setup",
        _ => "Corpus.Internal",
    };

    /// <summary>
    /// A problem of this id. A message that ends in a question (“did you mean …?”) keeps its own mark. What a curator wrote may stand in it, so
    /// here, in the one place that all messages pass, line ends and whatever else cannot be seen are made visible.
    /// </summary>
    public Problem At(Place place, string message) =>
        new(this, place, Visible.Text(message.EndsWith("?.", StringComparison.Ordinal) ? message.Substring(0, message.Length - 1) : message));
}
