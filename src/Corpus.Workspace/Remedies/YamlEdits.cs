using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Yaml;
using Corpus.Workspace.Completion;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Remedies;

/// <summary>Small changes of the YAML of one file that leave the rest as its author laid it out.</summary>
internal sealed class YamlEdits(SourceFile file)
{
    private readonly Lazy<YamlMapping?> _root = new(() => YamlReader.Read(new ProblemList(file), CancellationToken.None).Root);

    public SourceFile File => file;

    /// <summary>Another text in place of a scalar.</summary>
    public TextEdit Replace(Located scalar, string text) => new(file.Path, scalar.Span, Yaml(text, scalar.Span));

    /// <summary>A text as YAML, as it has to be written where a value stands.</summary>
    public string Yaml(string text, TextSpan beside) => YamlText.Of(text, HolderOf(beside) is { Mapping: var mapping } && IsFlow(mapping));

    /// <summary>A key more in the mapping that holds a value: behind it.</summary>
    /// <param name="beside">The value, or its key.</param>
    /// <param name="key">The key.</param>
    /// <param name="yaml">Its value as YAML on one line.</param>
    /// <returns>Null where the mapping is not found.</returns>
    public TextEdit? Add(TextSpan beside, string key, string yaml)
    {
        if (HolderOf(beside) is not { } holder)
        {
            return null;
        }

        var end = EndOf(holder.Entry);
        var entry = $"{key}: {yaml}";
        return IsFlow(holder.Mapping)
            ? new TextEdit(file.Path, new TextSpan(end, 0), ", " + entry)
            : new TextEdit(file.Path, new TextSpan(end, 0), "\n" + new string(' ', file.Lines.At(holder.Entry.Key.Span.Start).Column) + entry);
    }

    /// <summary>A mapping without one of its entries.</summary>
    /// <param name="value">The value of the entry, or its key.</param>
    /// <returns>Null where the mapping is not found.</returns>
    public TextEdit? Remove(TextSpan value)
    {
        if (HolderOf(value) is not { } holder)
        {
            return null;
        }

        var entries = holder.Mapping.Entries;
        var index = entries.TakeWhile(entry => !ReferenceEquals(entry, holder.Entry)).Count();
        // Up to the next entry, or from the end of the one before: so the marks between them go along.
        var span = index + 1 < entries.Count
            ? TextSpan.FromBounds(holder.Entry.Key.Span.Start, entries[index + 1].Key.Span.Start)
            : index > 0 ? TextSpan.FromBounds(EndOf(entries[index - 1]), EndOf(holder.Entry))
            : TextSpan.FromBounds(holder.Entry.Key.Span.Start, EndOf(holder.Entry));
        return new TextEdit(file.Path, span, "");
    }

    /// <summary>The mapping that has a value or a key.</summary>
    public YamlMapping? MappingOf(TextSpan span) => HolderOf(span)?.Mapping;

    /// <summary>Whether a mapping is written in braces.</summary>
    public bool IsFlow(YamlMapping mapping) => mapping.Span.Start < file.Text.Length && file.Text[mapping.Span.Start] == '{';

    /// <summary>Where an entry ends, white space behind it left out.</summary>
    public int EndOf(YamlEntry entry) => EndOf(TextSpan.FromBounds(entry.Key.Span.End, Math.Max(entry.Value.Span.End, entry.Key.Span.End)));

    /// <summary>Where what spans so much ends, white space at its end left out.</summary>
    public int EndOf(TextSpan span)
    {
        var end = Math.Min(file.Text.Length, span.End);
        // White space of YAML alone: a space that does not break is part of a value.
        while (end > span.Start && file.Text[end - 1] is (' ' or '\t' or '\r' or '\n'))
        {
            end--;
        }

        return end;
    }

    /// <summary>The entry whose key or value begins there. A mapping in lines begins where its first key does, so keys come first.</summary>
    private (YamlMapping Mapping, YamlEntry Entry)? HolderOf(TextSpan span)
    {
        (YamlMapping, YamlEntry)? byValue = null;
        var open = new Stack<YamlNode>();
        if (_root.Value is { } root)
        {
            open.Push(root);
        }

        while (open.TryPop(out var node))
        {
            foreach (var item in (node as YamlSequence)?.Items ?? [])
            {
                open.Push(item);
            }

            foreach (var entry in (node as YamlMapping)?.Entries ?? [])
            {
                if (entry.Key.Span.Start == span.Start)
                {
                    return ((YamlMapping)node, entry);
                }

                byValue = entry.Value.Span.Start == span.Start ? ((YamlMapping)node, entry) : byValue;
                open.Push(entry.Value);
            }
        }

        return byValue;
    }
}
