using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Language.Yaml;

/// <summary>A collection that is being read.</summary>
internal sealed class YamlBuilder(bool isMapping, bool isFlow, TextSpan start, ProblemList problems)
{
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];
    private readonly Dictionary<string, TextSpan> _keys = new(StringComparer.Ordinal);
    private YamlNode? _key;

    public bool IsFlow => isFlow;

    public TextSpan Start => start;

    public void Put(YamlNode node)
    {
        if (!isMapping)
        {
            _items.Add(node);
        }
        else if (_key is null)
        {
            _key = CheckKey(node);
        }
        else
        {
            if (_key is YamlScalar scalar)
            {
                _entries.Add(new YamlEntry(scalar, node));
            }

            _key = null;
        }
    }

    /// <summary>Puts a node whose key is waiting for it; without a key there is nothing it could belong to.</summary>
    public void PutIfKeyed(YamlNode node)
    {
        if (!isMapping || _key is not null)
        {
            Put(node);
        }
    }

    public YamlNode Finish(int end)
    {
        var span = TextSpan.FromBounds(start.Start, end);
        return isMapping ? new YamlMapping(_entries, span) : new YamlSequence(_items, span);
    }

    private YamlNode CheckKey(YamlNode node)
    {
        if (node is not YamlScalar scalar)
        {
            if (node is not YamlUnusable)
            {
                problems.Add(ReadingProblems.KeyNotText(problems.At(node.Span), node.Kind));
            }

            return new YamlUnusable(node.Span);
        }

        if (scalar.Value.Length > Limits.KeyLength)
        {
            problems.Add(ReadingProblems.KeyTooLong(problems.At(node.Span), scalar.Value.Length));
        }
        else if (scalar is { IsPlain: true, Value: "<<" })
        {
            problems.Add(ReadingProblems.MergeKey(problems.At(node.Span)));
        }
        else if (_keys.TryGetValue(scalar.Value, out var first))
        {
            problems.Add(ReadingProblems.DuplicateKey(problems.At(node.Span), scalar.Value, problems.At(first)));
        }
        else
        {
            _keys.Add(scalar.Value, scalar.Span);
            return scalar;
        }

        return new YamlUnusable(node.Span);
    }
}
