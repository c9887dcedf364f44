using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Checking.Support;

/// <summary>A statement whose quotes are checked: what all rooms of the check need to know of it.</summary>
/// <param name="Entry">The property.</param>
/// <param name="Syntax">The statement as it is written.</param>
/// <param name="Bound">The statement as it was understood, without inferences and citations.</param>
/// <param name="Owner">What it is, for messages: “A claim of the fact `Treaty.termYears`”.</param>
internal sealed record StatementUnderCheck(
    PropertyEntry Entry, Linkage Linkage, ProblemList Problems, StatementSyntax Syntax, StatementModel Bound, string Owner)
{
    /// <summary>The id of the entity that the fact is about.</summary>
    public string? Subject { get; init; }

    public PropertyModel Property => Entry.Model;

    public DatatypeModel Datatype => Entry.Model.Datatype;

    public EquatableArray<string> Values => Bound.Values;

    public Comparator Comparator => Bound.Comparator;

    /// <summary>The point at which its values are looked for.</summary>
    public SupportPoint ValuePoint => Datatype.Kind == DatatypeKind.Boolean ? SupportPoint.Polarity : SupportPoint.Value;

    /// <summary>Where a value stands.</summary>
    public TextSpan SpanOf(int index) =>
        Syntax.Value is Yaml.YamlSequence sequence && index < sequence.Items.Count ? sequence.Items[index].Span : Syntax.Value!.Span;

    /// <summary>What excuses a point: an inference of the statement.</summary>
    public bool IsInferred(SupportPoint point) => Syntax.Inferences.Any(inference => Excuses.IsOf(inference, point));
}
