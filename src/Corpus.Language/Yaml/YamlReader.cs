using Corpus.Language.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Corpus.Language.Yaml;

/// <summary>
/// Turns a text into nodes with spans. The only file that names a YamlDotNet type, and of that library only its event parser:
/// its loaders recurse and resolve aliases, and overflow the stack on a handful of hostile characters (docs/decisions/0002).
/// Never throws but for requested cancellation; what was read before a syntax error is kept.
/// </summary>
internal sealed class YamlReader
{
    private readonly SourceFile file;
    private readonly ProblemList problems;
    private readonly CancellationToken cancellation;
    private readonly EventSpans spans;
    private readonly Stack<YamlBuilder> open = new();
    private YamlNode? root;
    private bool isTorn;
    private int documents;
    private int lastOffset;

    private YamlReader(ProblemList problems, CancellationToken cancellation)
    {
        file = problems.File;
        spans = new EventSpans(file);
        this.problems = problems;
        this.cancellation = cancellation;
    }

    public static YamlDocument Read(ProblemList problems, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (TextScreen.Check(problems.File) is { } refusal)
        {
            problems.Add(refusal);
            return new YamlDocument(null, IsWhole: false);
        }

        return new YamlReader(problems, cancellation).Read();
    }

    private YamlDocument Read()
    {
        var isWhole = ReadEvents();
        if (!isWhole)
            CloseWhatIsOpen();
        // Where reading broke off, what the file would have been cannot be known.
        if (isWhole && root is not null and not YamlMapping and not YamlUnusable && !(root is YamlScalar { IsNull: true }))
            problems.Add(ReadingProblems.NotSections(file.At(spans.FirstLineOf(root.Span)), root.Kind));
        return new YamlDocument(root as YamlMapping, isWhole && root is not YamlUnusable);
    }

    /// <summary>Whether the text was read to its end.</summary>
    private bool ReadEvents()
    {
        IParser? parser = null;
        try
        {
            parser = new Parser(new CancellableText(file.Text, cancellation));
            var sinceCheck = 0;
            while (parser.MoveNext())
            {
                if ((++sinceCheck & 0xFF) == 0)
                    cancellation.ThrowIfCancellationRequested();
                if (parser.Current is { } current && !Accept(current))
                    return false;
            }

            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // The parser leaks several exception types on malformed text; each of them means a syntax error.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            problems.Add(Explain(exception));
            isTorn = true;
            return false;
        }
    }

    private Problem Explain(Exception exception)
    {
        var length = file.Text.Length;
        var known = exception as YamlException;
        var offset = known is { Start.Index: > 0 } ? (int)Math.Min(known.Start.Index, length) : lastOffset;
        var end = known is { End.Index: > 0 } ? (int)Math.Min(known.End.Index, length) : offset;
        // The scanner runs ahead of what was opened. An error without a place is the way it loses count of brackets.
        var flow = open.LastOrDefault(static builder => builder.IsFlow)?.Start.Start;
        if (flow is null && known is null && file.Text.IndexOfAny(['[', '{'], lastOffset) is >= 0 and var bracket)
            flow = bracket;
        return new YamlFault(file, exception.Message, offset, end, flow).Explain();
    }

    /// <summary>Whether reading can go on after this event.</summary>
    private bool Accept(ParsingEvent current)
    {
        var span = spans.Between(current.Start.Index, current.End.Index);
        lastOffset = Math.Max(lastOffset, span.Start);
        switch (current)
        {
            case DocumentStart start:
                if (documents == 0 && !start.IsImplicit && spans.DirectiveBefore(Math.Max(span.Start, lastOffset)) is { } directive)
                    problems.Add(ReadingProblems.Directive(file.At(directive)));
                if (++documents > 1)
                {
                    problems.Add(ReadingProblems.SecondDocument(file.At(span)));
                    return false;
                }

                break;
            case MappingStart or SequenceStart:
                Refuse((NodeEvent)current, span);
                if (!Open(current, span))
                    return false;
                break;
            case MappingEnd or SequenceEnd:
                Close(span);
                break;
            case AnchorAlias alias:
                problems.Add(ReadingProblems.Alias(file.At(span), alias.Value.ToString()));
                Put(new YamlUnusable(span));
                break;
            case Scalar scalar:
                Refuse(scalar, span);
                Put(ReadScalar(scalar, span));
                break;
        }

        return problems.Count < Limits.ProblemsOfFile;
    }

    private void Refuse(NodeEvent node, TextSpan span)
    {
        if (!node.Anchor.IsEmpty)
            problems.Add(ReadingProblems.Anchor(file.At(spans.WordOf(span, '&')), node.Anchor.ToString()));
        if (!node.Tag.IsEmpty)
            problems.Add(ReadingProblems.Tag(file.At(spans.WordOf(span, '!')), node.Tag.IsNonSpecific ? "!" : node.Tag.ToString()));
    }

    private bool Open(ParsingEvent current, TextSpan span)
    {
        // What holds it is no use without it, and a thousand brackets more would only be counted: reading ends here.
        if (open.Count >= Limits.Nesting)
        {
            problems.Add(ReadingProblems.NestingTooDeep(file.At(new TextSpan(span.Start, 1))));
            return false;
        }

        var isFlow = current is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        open.Push(new YamlBuilder(current is MappingStart, isFlow, span, problems));
        return true;
    }

    private void Close(TextSpan span)
    {
        var builder = open.Pop();
        // The end of a flow collection is that of its last element; its bracket belongs to it.
        var hasBracket = builder.IsFlow && span.End < file.Text.Length && file.Text[span.End] is ']' or '}';
        Put(builder.Finish(hasBracket ? span.End + 1 : span.End));
    }

    private void Put(YamlNode node)
    {
        if (open.Count == 0)
            root ??= node;
        else
            open.Peek().Put(node);
    }

    private YamlNode ReadScalar(Scalar scalar, TextSpan span)
    {
        // An escape can say what the screened text may not hold.
        var bad = scalar.Style == ScalarStyle.DoubleQuoted ? TextScreen.UnusableIn(scalar.Value) : null;
        if (bad is not null)
        {
            problems.Add(ReadingProblems.ForbiddenCharacter(file.At(span), bad));
            return new YamlUnusable(span);
        }

        if (scalar.Value.Length > Limits.TextLengthUnder(open.Count > 0 ? open.Peek().PendingKey : null))
        {
            problems.Add(ReadingProblems.TextTooLong(file.At(span), scalar.Value.Length));
            return new YamlUnusable(span);
        }

        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, span);
    }

    /// <summary>
    /// After a syntax error: the root, its sections and what is complete in them are kept; what was being read is dropped,
    /// so that a half-read entity is not reported again for what it lacks. A line that stands too far left ends an entity, too, before it
    /// is found to fit nowhere: so where nothing was being read, what was read last is dropped.
    /// </summary>
    private void CloseWhatIsOpen()
    {
        var isBetween = isTorn && open.Count <= 2;
        while (open.Count > 2)
            open.Pop();
        while (open.Count > 0)
        {
            var kept = open.Pop().Finish(lastOffset);
            if (open.Count == 0)
                root ??= kept;
            else
                open.Peek().PutIfKeyed(kept);
        }

        if (isBetween && root is YamlMapping { Entries: { Count: > 0 } sections } && sections[sections.Count - 1] is { Value: YamlMapping { Entries: { Count: > 0 } entries } last } section)
            root = new YamlMapping([.. sections.Take(sections.Count - 1), section with { Value = new YamlMapping([.. entries.Take(entries.Count - 1)], last.Span) }], root.Span);
    }
}
