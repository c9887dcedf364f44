using System.Collections;
using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>
/// Represents an immutable map from language tags to texts that compares by value (the language map of JSON-LD): <c>{de: Rheinbrücke, fr: pont du Rhin}</c>.
/// </summary>
/// <remarks>
/// <para>
/// The keys are tags of BCP 47, without regard to case, and each text is found by the lookup of RFC 4647 (section 3.4): what is not there in <c>de-CH</c> is
/// looked for in <c>de</c>. It is not looked for in a region or script that was not asked for: <c>de</c> does not find what is there in <c>de-CH</c> alone.
/// <see cref="TryGetValue"/>, <see cref="ContainsKey"/>, <see cref="Find"/> and the indexer all look so; to enumerate a map gives what is in it, in the
/// order of the tags.
/// </para>
/// <para>With a text for everybody else: <c>bridge.Labels.Find("de-CH") ?? bridge.Label</c>.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class LanguageMap : IReadOnlyDictionary<string, string>, IEquatable<LanguageMap>
{
    private readonly KeyValuePair<string, string>[] _items;

    private LanguageMap(KeyValuePair<string, string>[] items) => _items = items;

    /// <summary>Gets the map with no text.</summary>
    public static LanguageMap Empty { get; } = new([]);

    /// <summary>Gets the number of languages.</summary>
    public int Count => _items.Length;

    /// <summary>Gets the tags of the languages, in order.</summary>
    public IEnumerable<string> Keys => _items.Select(static item => item.Key);

    /// <summary>Gets the texts, in the order of the tags of their languages.</summary>
    public IEnumerable<string> Values => _items.Select(static item => item.Value);

    /// <summary>Gets the text in a language: in that, or else in the nearest more general one.</summary>
    /// <param name="key">The tag of the language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is none; <see cref="Find"/> gives <see langword="null"/> instead.</exception>
    public string this[string key] => Find(key) ?? throw new KeyNotFoundException(
        $"There is no text in the language '{key}'; the languages are {(Count == 0 ? "none" : string.Join(", ", Keys))}.");

    /// <summary>Creates a map of the specified texts.</summary>
    /// <param name="items">The texts with the tags of their languages, in any order.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/>, a tag or a text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A tag is there twice, or differs from another only in case.</exception>
    public static LanguageMap Create(IEnumerable<KeyValuePair<string, string>> items)
    {
        var sorted = (items ?? throw new ArgumentNullException(nameof(items))).ToArray();
        if (Array.Exists(sorted, static item => item.Key is null || item.Value is null))
        {
            throw new ArgumentNullException(nameof(items), "A tag or a text is null.");
        }

        Array.Sort(sorted, static (left, right) => StringComparer.OrdinalIgnoreCase.Compare(left.Key, right.Key));
        for (var index = 1; index < sorted.Length; index++)
        {
            if (StringComparer.OrdinalIgnoreCase.Equals(sorted[index - 1].Key, sorted[index].Key))
            {
                throw new ArgumentException($"The language '{sorted[index].Key}' is there twice.", nameof(items));
            }
        }

        return sorted.Length == 0 ? Empty : new LanguageMap(sorted);
    }

    /// <summary>Returns the text in a language: in that, or else in the nearest more general one.</summary>
    /// <param name="language">The tag of the language: <c>de-CH</c>.</param>
    /// <returns>The text, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public string? Find(string language)
    {
        _ = language ?? throw new ArgumentNullException(nameof(language));
        for (var length = language.Length; length > 0 && _items.Length > 0; length = More(language, length))
        {
            foreach (var item in _items)
            {
                if (item.Key.Length == length && string.Compare(item.Key, 0, language, 0, length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    return item.Value;
                }
            }
        }

        return null;
    }

    /// <summary>Determines whether there is a text in a language, or else in a more general one.</summary>
    /// <param name="key">The tag of the language.</param>
    /// <returns><see langword="true"/> if there is one; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool ContainsKey(string key) => Find(key) is not null;

    /// <summary>Gets the text in a language: in that, or else in the nearest more general one.</summary>
    /// <param name="key">The tag of the language.</param>
    /// <param name="value">The text, or <see langword="null"/> if there is none.</param>
    /// <returns><see langword="true"/> if there is one; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
#if NET
    public bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string value)
#else
    public bool TryGetValue(string key, out string value)
#endif
    {
        var found = Find(key);
        value = found!;
        return found is not null;
    }

    /// <summary>Indicates whether another map has equal texts in the same languages.</summary>
    /// <param name="other">The map to compare with.</param>
    /// <returns><see langword="true"/> if the two are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals(LanguageMap? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Count != other.Count)
        {
            return false;
        }

        for (var index = 0; index < _items.Length; index++)
        {
            if (!StringComparer.OrdinalIgnoreCase.Equals(_items[index].Key, other._items[index].Key) || _items[index].Value != other._items[index].Value)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LanguageMap);

    /// <summary>Returns a hash code that agrees with <see cref="Equals(LanguageMap)"/>.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items)
        {
            hash = unchecked(
                (((hash * 31) + StringComparer.OrdinalIgnoreCase.GetHashCode(item.Key)) * 31) + StringComparer.Ordinal.GetHashCode(item.Value));
        }

        return hash;
    }

    /// <summary>Returns the texts with their languages in braces: <c>{de: Rheinbrücke, fr: pont du Rhin}</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "{" + string.Join(", ", _items.Select(static item => $"{item.Key}: {item.Value}")) + "}";

    /// <summary>Returns an enumerator of the texts with the tags of their languages, in the order of the tags.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Determines whether two maps have equal texts in the same languages.</summary>
    /// <param name="left">The first map.</param>
    /// <param name="right">The second map.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(LanguageMap? left, LanguageMap? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two maps differ in a language or a text.</summary>
    /// <param name="left">The first map.</param>
    /// <param name="right">The second map.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(LanguageMap? left, LanguageMap? right) => !(left == right);

    /// <summary>How much of a tag is left when its last part is taken off, and before that a part of one letter, which only introduces what follows.</summary>
    private static int More(string tag, int length)
    {
        var rest = tag.LastIndexOf('-', length - 1);
        return rest >= 2 && tag[rest - 2] == '-' ? rest - 2 : rest;
    }
}
