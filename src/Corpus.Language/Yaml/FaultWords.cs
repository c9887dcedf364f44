namespace Corpus.Language.Yaml;

/// <summary>Reasons that are found in more than one place.</summary>
internal static class FaultWords
{
    public const string AfterQuote = "more text stands behind a closing quote mark; put quotes around the whole text, and double an apostrophe inside single quotes";
    public const string Comment = "a `#` starts a comment only after a space; put a space before it, or quotes around the text";
}
