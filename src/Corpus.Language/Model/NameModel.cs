namespace Corpus.Language.Model;

// A family in one file: names, and those that a quote was seen to use.

/// <summary>What people call an entity, or a value of an enumeration, besides the name by which the corpus knows it.</summary>
/// <param name="Text">The label or alias.</param>
/// <param name="Language">The tag of its language, in the usual letters; null where it is a name in all languages.</param>
/// <param name="IsLabel">Whether it is a label.</param>
internal sealed record NameModel(string Text, string? Language, bool IsLabel = false)
{
    /// <summary>Whether people call it so in a language: a name of <c>de</c> is one in <c>de-CH</c>, too, but not the other way round.</summary>
    /// <param name="language">The tag of that language, in the usual letters.</param>
    public bool IsOf(string language) =>
        Language is null
        || (language.StartsWith(Language, StringComparison.Ordinal) && (language.Length == Language.Length || language[Language.Length] == '-'));
}

/// <summary>An alias that a quote prints.</summary>
/// <param name="Owner">What it names: the id of an entity, or the name of a value with that of its enumeration before it.</param>
/// <param name="Text">The alias.</param>
internal sealed record AliasModel(string Owner, string Text);
