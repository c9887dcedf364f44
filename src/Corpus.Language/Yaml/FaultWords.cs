namespace Corpus.Language.Yaml;

/// <summary>Reasons that are found in more than one place.</summary>
internal static class FaultWords
{
    public const string AfterQuote =
        "there is more text after a closing quote mark; put quotes around the whole text, and inside single quotes write each apostrophe twice";
    public const string Comment = "a `#` starts a comment only after a space; put a space before it, or put quotes around the text";
}
