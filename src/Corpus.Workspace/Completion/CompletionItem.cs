using Corpus.Language.Text;

namespace Corpus.Workspace.Completion;

/// <summary>What kind of thing is offered: editors show a sign for each.</summary>
internal enum CompletionKind
{
    Key,
    Property,
    Value,
    EnumerationValue,
    Entity,
    EntityType,
    Source,
    Unit,
    Language,
    Quote,
}

/// <summary>Something that could stand at the cursor.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What is shown and looked for.</param>
/// <param name="NewText">What is put in.</param>
/// <param name="Replaced">In place of what.</param>
/// <param name="Detail">A few words beside the label.</param>
/// <param name="Documentation">What it means, in Markdown.</param>
/// <param name="Rank">The lower, the sooner it is shown; of equals, the order of labels decides.</param>
internal sealed record CompletionItem(
    CompletionKind Kind, string Label, string NewText, TextSpan Replaced, string? Detail = null, string? Documentation = null, int Rank = 0);
