using System.Globalization;
using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>1xxx: what can be wrong with the YAML itself and with the shape of what it says.</summary>
internal static class ReadingProblems
{
    public static readonly ProblemDescriptor SyntaxId = new("CORP1001", "The YAML cannot be read");
    public static readonly ProblemDescriptor ForbiddenCharacterId = new("CORP1002", "A character that curated files cannot contain");
    public static readonly ProblemDescriptor FileTooLongId = new("CORP1003", "The file is too long");
    public static readonly ProblemDescriptor NestingTooDeepId = new("CORP1004", "Collections are nested too deeply");
    public static readonly ProblemDescriptor KeyTooLongId = new("CORP1005", "A key is too long");
    public static readonly ProblemDescriptor TextTooLongId = new("CORP1006", "A text is too long");
    public static readonly ProblemDescriptor IndentationTooDeepId = new("CORP1007", "A line is indented too far");
    public static readonly ProblemDescriptor UnclosedCollectionId = new("CORP1008", "A bracket or brace is not closed");
    public static readonly ProblemDescriptor TabIndentationId = new("CORP1009", "A line is indented with a tab");
    public static readonly ProblemDescriptor AliasId = new("CORP1010", "Anchors and aliases are not part of the language");
    public static readonly ProblemDescriptor TagId = new("CORP1011", "Tags are not part of the language");
    public static readonly ProblemDescriptor MergeKeyId = new("CORP1012", "Merge keys are not part of the language");
    public static readonly ProblemDescriptor DirectiveId = new("CORP1013", "Directives are not part of the language");
    public static readonly ProblemDescriptor SecondDocumentId = new("CORP1014", "A second YAML document");
    public static readonly ProblemDescriptor KeyNotTextId = new("CORP1015", "A key must be text");
    public static readonly ProblemDescriptor DuplicateKeyId = new("CORP1016", "A key appears twice");
    public static readonly ProblemDescriptor NotSectionsId = new("CORP1017", "The file is not a mapping of sections");
    public static readonly ProblemDescriptor UnknownKeyId = new("CORP1018", "Unknown key");
    public static readonly ProblemDescriptor WrongShapeId = new("CORP1019", "A value has the wrong shape");
    public static readonly ProblemDescriptor MissingKeyId = new("CORP1020", "A key is missing");
    public static readonly ProblemDescriptor EmptyTextId = new("CORP1021", "A value is empty");
    public static readonly ProblemDescriptor UnclosedQuoteId = new("CORP1022", "A quoted text is not closed");
    public static readonly ProblemDescriptor InvalidOptionId = new("CORP1023", "Not one of the allowed words");

    public static Problem Syntax(Place at, string line, string reason) =>
        SyntaxId.At(at, $"The YAML cannot be read at `{line}`: {reason}.");

    public static Problem ForbiddenCharacter(Place at, string character) =>
        ForbiddenCharacterId.At(at, $"The character {character} is not allowed in a curated file; delete it, or retype the text around it.");

    public static Problem FileTooLong(Place at, int length) =>
        FileTooLongId.At(at, $"The file has {Number(length)} characters, but the limit is {Number(Limits.FileLength)}; split it into several files.");

    public static Problem NestingTooDeep(Place at) =>
        NestingTooDeepId.At(
            at, $"Collections are nested more than {Number(Limits.Nesting)} levels deep here; nothing in the language needs more than ten, so look for a " +
            "bracket that is not closed.");

    public static Problem KeyTooLong(Place at, int length) =>
        KeyTooLongId.At(
            at, $"This key has {Number(length)} characters, but the limit is {Number(Limits.KeyLength)}; check for a missing `: ` or an unclosed quote.");

    public static Problem TextTooLong(Place at, int length) =>
        TextTooLongId.At(
            at, $"This text has {Number(length)} characters, but the limit is {Number(Limits.TextLength)}; check for an unclosed quote, and write a value " +
            "here, not a document.");

    public static Problem IndentationTooDeep(Place at) =>
        IndentationTooDeepId.At(at, $"This line starts with more than {Number(Limits.Indentation)} spaces; indent each level by two spaces.");

    public static Problem UnclosedCollection(Place at, string opener, string closer, Place noticed) =>
        UnclosedCollectionId.At(
            at, $"The `{opener}` here is not closed: a `{closer}` or a `,` was expected by line {Number(noticed.StartLine + 1)}; add the missing `{closer}`.");

    public static Problem TabIndentation(Place at) =>
        TabIndentationId.At(at, "This line is indented with a tab, which YAML does not allow; indent with spaces.");

    public static Problem Alias(Place at, string name) =>
        AliasId.At(at, $"`*{name}` is a YAML alias, which the language does not support; write the value here, so that each fact can be read in one place.");

    public static Problem Anchor(Place at, string name) =>
        AliasId.At(at, $"`&{name}` is a YAML anchor, which the language does not support; delete it, and write the value wherever the anchor is used.");

    public static Problem Tag(Place at, string tag) =>
        TagId.At(at, $"`{tag}` is a YAML tag, which the language does not support; delete it: the entity type declares the datatype.");

    public static Problem MergeKey(Place at) =>
        MergeKeyId.At(at, "`<<` is a YAML merge key, which the language does not support; write the keys themselves.");

    public static Problem Directive(Place at) =>
        DirectiveId.At(at, "Directives (lines that start with `%`) are not part of the language; delete the line.");

    public static Problem SecondDocument(Place at) =>
        SecondDocumentId.At(at, "A second YAML document starts here, but a file can have only one; move it to its own file, or delete the `---`.");

    public static Problem KeyNotText(Place at, string kind) =>
        KeyNotTextId.At(at, $"A key must be text, but this one is {kind}; write a name followed by a colon and a space.");

    public static Problem DuplicateKey(Place at, string key, Place first) =>
        DuplicateKeyId.At(
            at, $"The key `{MessageText.Short(key)}` appears twice in this mapping, first at {first.PathAndLine}; delete or rename one of the two.");

    public static Problem NotSections(Place at, string kind, IReadOnlyList<string> sections) =>
        NotSectionsId.At(
            at, $"A curated file must be a mapping of sections ({MessageText.Or(sections)}), but this is {kind}; start with the name of a section and a " +
            "colon.");

    /// <param name="isRestOfText">Whether it looks like the rest of a text that a comma cut off.</param>
    public static Problem UnknownKey(Place at, string key, string owner, IReadOnlyList<string> known, bool isRestOfText = false) =>
        UnknownKeyId.At(at, isRestOfText && SpellingDistance.Nearest(key, known) is null
            ? $"`{MessageText.Short(key)}` is not a key of {owner}; if it belongs to the text before it, put quotes around the whole text: inside `{{ }}` a " +
                "comma ends a text."
            : $"`{MessageText.Short(key)}` is not a key of {owner}; {MessageText.Suggest(key, known)}.");

    /// <summary>A key that is called otherwise here.</summary>
    public static Problem OtherKey(Place at, string key, string owner, string meant) =>
        UnknownKeyId.At(at, $"`{MessageText.Short(key)}` is not a key of {owner}; did you mean `{meant}`?");

    public static Problem FingerprintInRecord(Place at, string source) =>
        UnknownKeyId.At(
            at, "`fingerprint` is not a key of a source record; delete it here and run `corpus fingerprint` on the document: it writes the fingerprint into " +
            $"a file of its own beside the record, `{MessageText.Short(source)}.fingerprint`.");

    public static Problem WrongShape(Place at, string what, string expected, string found) =>
        WrongShapeId.At(at, $"{what} must be {expected}, but this is {found}.");

    public static Problem MissingKey(Place at, string key, string owner, string remedy) =>
        MissingKeyId.At(at, $"{owner} has no `{key}`; add `{key}:` {remedy}.");

    public static Problem EmptyText(Place at, string what) =>
        EmptyTextId.At(at, $"{what} is empty; add a value, or delete the key.");

    public static Problem UnclosedQuote(Place at, string line) =>
        UnclosedQuoteId.At(
            at, $"The quoted text that starts in `{line}` is not closed; add the closing quote mark, and inside single quotes write each apostrophe twice.");

    public static Problem InvalidOption(Place at, string what, string found, IReadOnlyList<string> known) =>
        InvalidOptionId.At(at, $"`{MessageText.Short(found)}` is not {what}; {MessageText.Suggest(found, known)}.");

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
