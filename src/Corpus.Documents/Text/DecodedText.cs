namespace Corpus.Documents.Text;

/// <summary>The characters of a file of text.</summary>
/// <param name="Text">The characters, without a byte order mark.</param>
/// <param name="Encoding">The IANA name of its encoding: <c>utf-8</c>.</param>
/// <param name="Source">What says so.</param>
internal sealed record DecodedText(string Text, string Encoding, EncodingSource Source)
{
    /// <summary>How many characters could not be decoded.</summary>
    public int Unknown { get; init; }

    /// <summary>What a person should know of the encoding; empty where it was clear.</summary>
    public IEnumerable<string> Oddities()
    {
        if (Source == EncodingSource.Guessed)
        {
            yield return $"The file does not say its encoding and is not UTF-8; it was read as {Encoding}."
                + " Look whether its letters are right, or give --encoding.";
        }

        if (Unknown > 0)
        {
            yield return FormattableString.Invariant(
                $"{Unknown} characters make no sense in {Encoding} and are shown as {Characters.Unknown}. If there are many, give the right --encoding.");
        }
    }
}

/// <summary>What says in which encoding a file is.</summary>
internal enum EncodingSource
{
    /// <summary>The caller.</summary>
    Given,

    /// <summary>A byte order mark.</summary>
    Mark,

    /// <summary>The file itself, in a declaration of its format.</summary>
    Declared,

    /// <summary>Its bytes, which are UTF-8 and hardly by chance.</summary>
    Bytes,

    /// <summary>Nothing: it is what such files mostly are.</summary>
    Guessed,
}
