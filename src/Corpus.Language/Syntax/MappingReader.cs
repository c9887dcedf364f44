using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>The entries of one mapping, by key: takes the shape apart and reports what does not fit, once.</summary>
internal sealed class MappingReader
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _misspelt = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;
    private readonly string _owner;

    private MappingReader(string owner, TextSpan span, ProblemList problems)
    {
        _owner = owner;
        _problems = problems;
        Span = span;
    }

    /// <summary>Where problems of the mapping as a whole are reported: its key.</summary>
    public TextSpan Span { get; }

    /// <summary>The fields of a node, or null where it is no mapping.</summary>
    /// <param name="node">The node.</param>
    /// <param name="owner">What the mapping describes, for messages: “the fact `termYears`”.</param>
    /// <param name="span">The key under which it stands.</param>
    /// <param name="known">The keys it may have.</param>
    /// <param name="problems">Takes the problems.</param>
    public static MappingReader? Open(YamlNode? node, string owner, TextSpan span, IReadOnlyList<string> known, ProblemList problems)
    {
        if (Mapping(node, owner, span, problems) is not { } mapping)
        {
            return null;
        }

        var fields = new MappingReader(owner, span, problems);
        foreach (var entry in mapping.Entries)
        {
            if (known.Contains(entry.Key.Value))
            {
                fields._entries.Add(entry.Key.Value, entry);
                continue;
            }

            var synonym = KeySynonyms.Of(entry.Key.Value, known);
            problems.Add(synonym is null
                ? ReadingProblems.UnknownKey(problems.At(entry.Key.Span), entry.Key.Value, owner, known, IsRestOfText(entry, problems.File.Text))
                : ReadingProblems.OtherKey(problems.At(entry.Key.Span), entry.Key.Value, owner, synonym));
            if ((synonym ?? SpellingDistance.Nearest(entry.Key.Value, known)) is { } meant)
            {
                fields._misspelt.Add(meant);
            }
        }

        return fields;
    }

    /// <summary>The entries of a mapping whose keys are names that the curator chooses.</summary>
    public static IReadOnlyList<YamlEntry> Named(YamlNode? node, string owner, TextSpan span, ProblemList problems) =>
        Mapping(node, owner, span, problems)?.Entries ?? [];

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>Whether the key is there, or was reported as misspelt: then it is not missing, too.</summary>
    public bool IsMeant(string key) => Has(key) || _misspelt.Contains(key);

    public YamlNode? Node(string key) => _entries.TryGetValue(key, out var entry) ? entry.Value : null;

    /// <summary>The span of a key, or that of the mapping where the key is not there.</summary>
    public TextSpan KeySpan(string key) => _entries.TryGetValue(key, out var entry) ? entry.Key.Span : Span;

    /// <summary>A text, or null where there is none; an empty one is reported.</summary>
    public Located? Text(string key) => _entries.TryGetValue(key, out var entry) ? Text(entry.Value, $"`{key}` of {_owner}", entry.Key.Span, _problems) : null;

    public Located? RequiredText(string key, string remedy)
    {
        if (!IsMeant(key))
        {
            _problems.Add(ReadingProblems.MissingKey(_problems.At(Span), key, Casing.Capitalise(_owner), remedy));
        }

        return Text(key);
    }

    /// <summary>A list of texts.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="orSingle">Whether one text may stand for a list of one.</param>
    public IReadOnlyList<Located> Texts(string key, bool orSingle = false)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return [];
        }

        if (orSingle && entry.Value is YamlScalar)
        {
            return Text(key) is { } single ? [single] : [];
        }

        var texts = new List<Located>();
        foreach (var item in Items(key))
        {
            if (Text(item, $"An element of `{key}` of {_owner}", item.Span, _problems) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>The elements of a list.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return [];
        }

        switch (entry.Value)
        {
            case YamlSequence { Items.Count: > 0 } sequence:
                return sequence.Items;
            case YamlSequence or YamlScalar { IsNull: true }:
                _problems.Add(ReadingProblems.EmptyText(_problems.At(entry.Key.Span), $"`{key}` of {_owner}"));
                return [];
            case YamlUnusable:
                return [];
            default:
                _problems.Add(ReadingProblems.WrongShape(
                    _problems.At(entry.Key.Span), $"`{key}` of {_owner}", "a list (`- ` items, or `[a, b]`)", entry.Value.Kind));
                return [];
        }
    }

    /// <summary>The text of a node, or null where it is none.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What it says, for messages.</param>
    /// <param name="at">Where problems are reported.</param>
    /// <param name="problems">Takes the problems.</param>
    public static Located? Text(YamlNode node, string what, TextSpan at, ProblemList problems)
    {
        switch (node)
        {
            case YamlScalar scalar when scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value):
                problems.Add(ReadingProblems.EmptyText(problems.At(at), Casing.Capitalise(what)));
                return null;
            case YamlScalar scalar:
                return new Located(scalar.Value, scalar.Span, scalar.IsPlain);
            case YamlUnusable:
                return null;
            default:
                problems.Add(ReadingProblems.WrongShape(problems.At(at), Casing.Capitalise(what), "text", node.Kind));
                return null;
        }
    }

    /// <summary>Where problems of a list's item are reported: its first key, so that an editor does not underline all of it.</summary>
    public static TextSpan StartOf(YamlNode item) => item is YamlMapping { Entries.Count: > 0 } mapping ? mapping.Entries[0].Key.Span : item.Span;

    private static YamlMapping? Mapping(YamlNode? node, string owner, TextSpan span, ProblemList problems)
    {
        switch (node)
        {
            case YamlMapping mapping:
                return mapping;
            case null or YamlUnusable:
                return null;
            case YamlScalar { IsNull: true }:
                problems.Add(ReadingProblems.EmptyText(problems.At(span), Casing.Capitalise(owner)));
                return null;
            default:
                problems.Add(ReadingProblems.WrongShape(problems.At(span), Casing.Capitalise(owner), "a mapping (`key: value` lines)", node.Kind));
                return null;
        }
    }

    /// <summary>Whether a comma inside braces cut this off a text: a key of the language has a value, and no space in it.</summary>
    private static bool IsRestOfText(YamlEntry entry, string text)
    {
        if (entry.Value is YamlScalar { IsNull: true })
        {
            return true;
        }

        var before = entry.Key.Span.Start - 1;
        while (before > 0 && text[before] == ' ')
        {
            before--;
        }

        return entry.Key.Value.Contains(' ') && before > 0 && text[before] == ',';
    }
}
