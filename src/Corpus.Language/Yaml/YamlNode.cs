using Corpus.Language.Text;

namespace Corpus.Language.Yaml;

// A family in one file: the kinds of nodes.

/// <summary>A node of a YAML document. Every node knows where it stands.</summary>
internal abstract class YamlNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>How messages call a node of this kind.</summary>
    public abstract string Kind { get; }
}

/// <summary>A scalar: its text after YAML's own unescaping, and whether it was written without quotes.</summary>
internal sealed class YamlScalar(string value, bool isPlain, TextSpan span) : YamlNode(span)
{
    public string Value { get; } = value;

    /// <summary>Only a plain scalar can be a number, a boolean or null; <c>"20"</c> is text.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>What YAML reads as null: nothing, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Kind => "text";
}

internal sealed class YamlSequence(IReadOnlyList<YamlNode> items, TextSpan span) : YamlNode(span)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override string Kind => "a list";
}

internal sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, TextSpan span) : YamlNode(span)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public override string Kind => "a mapping";
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A node that was refused (an alias, a collection nested too deeply) and reported: whoever meets it says nothing more.</summary>
internal sealed class YamlUnusable(TextSpan span) : YamlNode(span)
{
    public override string Kind => "unusable";
}
