using Corpus.Language.Problems;
using Corpus.Language.Text;
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
    private readonly SourceFile _file;
    private readonly ProblemList _problems;
    private readonly CancellationToken _cancellation;
    private readonly EventSpans _spans;
    private readonly Stack<YamlBuilder> _open = new();
    private YamlNode? _root;
    private bool _isTorn;
    private int _documents;
    private int _lastOffset;

    private YamlReader(ProblemList problems, CancellationToken cancellation)
    {
        _file = problems.File;
        _spans = new EventSpans(_file);
        _problems = problems;
        _cancellation = cancellation;
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
        {
            CloseWhatIsOpen();
        }

        // Where reading broke off, what the file would have been cannot be known.
        var isOther = isWhole && _root is not (null or YamlMapping or YamlUnusable or YamlScalar { IsNull: true });
        return new YamlDocument(_root as YamlMapping, isWhole && _root is not YamlUnusable, isOther ? (_spans.FirstLineOf(_root!.Span), _root.Kind) : null);
    }

    /// <summary>Whether the text was read to its end.</summary>
    private bool ReadEvents()
    {
        IParser? parser = null;
        try
        {
            parser = new Parser(new CancellableText(_file.Text, _cancellation));
            var sinceCheck = 0;
            while (parser.MoveNext())
            {
                if ((++sinceCheck & 0xFF) == 0)
                {
                    _cancellation.ThrowIfCancellationRequested();
                }

                if (parser.Current is { } current && !Accept(current))
                {
                    return false;
                }
            }

            return true;
        }
        catch (OperationCanceledException) when (_cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // The parser leaks several exception types on malformed text; each of them means a syntax error.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _problems.Add(Explain(exception));
            _isTorn = true;
            return false;
        }
    }

    private Problem Explain(Exception exception)
    {
        var length = _file.Text.Length;
        var known = exception as YamlException;
        var offset = known is { Start.Index: > 0 } ? (int)Math.Min(known.Start.Index, length) : _lastOffset;
        var end = known is { End.Index: > 0 } ? (int)Math.Min(known.End.Index, length) : offset;
        // The scanner runs ahead of what was opened. An error without a place is the way it loses count of brackets.
        var flow = _open.LastOrDefault(static builder => builder.IsFlow)?.Start.Start;
        if (flow is null && known is null && _file.Text.IndexOfAny(['[', '{'], _lastOffset) is >= 0 and var bracket)
        {
            flow = bracket;
        }

        return new YamlFault(_file, exception.Message, offset, end, flow).Explain();
    }

    /// <summary>Whether reading can go on after this event.</summary>
    private bool Accept(ParsingEvent current)
    {
        var span = _spans.Between(current.Start.Index, current.End.Index);
        _lastOffset = Math.Max(_lastOffset, span.Start);
        switch (current)
        {
            case DocumentStart start:
                if (_documents == 0 && !start.IsImplicit && _spans.DirectiveBefore(Math.Max(span.Start, _lastOffset)) is { } directive)
                {
                    _problems.Add(ReadingProblems.Directive(_file.At(directive)));
                }

                if (++_documents > 1)
                {
                    _problems.Add(ReadingProblems.SecondDocument(_file.At(span)));
                    return false;
                }

                break;
            case MappingStart or SequenceStart:
                Refuse((NodeEvent)current, span);
                if (!Open(current, span))
                {
                    return false;
                }

                break;
            case MappingEnd or SequenceEnd:
                Close(span);
                break;
            case AnchorAlias alias:
                _problems.Add(ReadingProblems.Alias(_file.At(span), alias.Value.ToString()));
                Put(new YamlUnusable(span));
                break;
            case Scalar scalar:
                Refuse(scalar, span);
                Put(ReadScalar(scalar, span));
                break;
        }

        return _problems.Count < Limits.ProblemsOfFile;
    }

    private void Refuse(NodeEvent node, TextSpan span)
    {
        if (!node.Anchor.IsEmpty)
        {
            _problems.Add(ReadingProblems.Anchor(_file.At(_spans.WordOf(span, '&')), node.Anchor.ToString()));
        }

        if (!node.Tag.IsEmpty)
        {
            _problems.Add(ReadingProblems.Tag(_file.At(_spans.WordOf(span, '!')), node.Tag.IsNonSpecific ? "!" : node.Tag.ToString()));
        }
    }

    private bool Open(ParsingEvent current, TextSpan span)
    {
        // What holds it is no use without it, and a thousand brackets more would only be counted: reading ends here.
        if (_open.Count >= Limits.Nesting)
        {
            _problems.Add(ReadingProblems.NestingTooDeep(_file.At(new TextSpan(span.Start, 1))));
            return false;
        }

        var isFlow = current is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        _open.Push(new YamlBuilder(current is MappingStart, isFlow, span, _problems));
        return true;
    }

    private void Close(TextSpan span)
    {
        var builder = _open.Pop();
        // The end of a flow collection is that of its last element; its bracket belongs to it.
        var hasBracket = builder.IsFlow && span.End < _file.Text.Length && _file.Text[span.End] is ']' or '}';
        Put(builder.Finish(hasBracket ? span.End + 1 : span.End));
    }

    private void Put(YamlNode node)
    {
        if (_open.Count == 0)
        {
            _root ??= node;
        }
        else
        {
            _open.Peek().Put(node);
        }
    }

    private YamlNode ReadScalar(Scalar scalar, TextSpan span)
    {
        // An escape can say what the screened text may not hold.
        var bad = scalar.Style == ScalarStyle.DoubleQuoted ? TextScreen.UnusableIn(scalar.Value) : null;
        if (bad is not null)
        {
            _problems.Add(ReadingProblems.ForbiddenCharacter(_file.At(span), bad));
            return new YamlUnusable(span);
        }

        if (scalar.Value.Length > Limits.TextLength)
        {
            _problems.Add(ReadingProblems.TextTooLong(_file.At(span), scalar.Value.Length));
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
        var isBetween = _isTorn && _open.Count <= 2;
        while (_open.Count > 2)
        {
            _open.Pop();
        }

        while (_open.Count > 0)
        {
            var kept = _open.Pop().Finish(_lastOffset);
            if (_open.Count == 0)
            {
                _root ??= kept;
            }
            else
            {
                _open.Peek().PutIfKeyed(kept);
            }
        }

        if (isBetween && _root is YamlMapping { Entries: { Count: > 0 } sections }
            && sections[sections.Count - 1] is { Value: YamlMapping { Entries: { Count: > 0 } entries } last } section)
        {
            _root = new YamlMapping(
                [.. sections.Take(sections.Count - 1), section with { Value = new YamlMapping([.. entries.Take(entries.Count - 1)], last.Span) }], _root.Span);
        }
    }
}
