using System.Globalization;
using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>1xxx: what can be wrong with the YAML itself and with the shape of what it says.</summary>
internal static class ReadingProblems
{
    public static readonly ProblemDescriptor SyntaxId = new("CORP1001", "The YAML cannot be read");
    public static readonly ProblemDescriptor ForbiddenCharacterId = new("CORP1002", "A character that curated files may not hold");
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
    public static readonly ProblemDescriptor SecondDocumentId = new("CORP1014", "A file holds one document");
    public static readonly ProblemDescriptor KeyNotTextId = new("CORP1015", "A key must be text");
    public static readonly ProblemDescriptor DuplicateKeyId = new("CORP1016", "A key stands twice");
    public static readonly ProblemDescriptor NotSectionsId = new("CORP1017", "The file is not a mapping of sections");
    public static readonly ProblemDescriptor UnknownKeyId = new("CORP1018", "Unknown key");
    public static readonly ProblemDescriptor WrongShapeId = new("CORP1019", "Not the shape that is expected here");
    public static readonly ProblemDescriptor MissingKeyId = new("CORP1020", "A key is missing");
    public static readonly ProblemDescriptor EmptyTextId = new("CORP1021", "A value is empty");
    public static readonly ProblemDescriptor UnclosedQuoteId = new("CORP1022", "A quoted text is not closed");
    public static readonly ProblemDescriptor InvalidOptionId = new("CORP1023", "Not one of the words that are possible here");

    public static Problem Syntax(Place at, string line, string reason) =>
        SyntaxId.At(at, $"The YAML cannot be read at `{line}`: {reason}.");

    public static Problem ForbiddenCharacter(Place at, string character) =>
        ForbiddenCharacterId.At(at, $"The character {character} may not stand in a curated file; delete it, or type the text around it anew.");

    public static Problem FileTooLong(Place at, int length) =>
        FileTooLongId.At(at, $"The file has {Number(length)} characters, and at most {Number(Limits.FileLength)} are read; split it into several files.");

    public static Problem NestingTooDeep(Place at) =>
        NestingTooDeepId.At(at, $"Collections are nested more than {Number(Limits.Nesting)} deep here; nothing in the language needs more than ten, so look for brackets that are not closed.");

    public static Problem KeyTooLong(Place at, int length) =>
        KeyTooLongId.At(at, $"This key has {Number(length)} characters, and at most {Number(Limits.KeyLength)} are allowed; check for a missing `: ` or a quote that is not closed.");

    public static Problem TextTooLong(Place at, int length) =>
        TextTooLongId.At(at, $"This text has {Number(length)} characters, and at most {Number(Limits.TextLength)} are allowed; a fact is a value, not a document.");

    public static Problem IndentationTooDeep(Place at) =>
        IndentationTooDeepId.At(at, $"This line starts with more than {Number(Limits.Indentation)} spaces; indent by two a level.");

    public static Problem UnclosedCollection(Place at, string opener, string closer, Place noticed) =>
        UnclosedCollectionId.At(at, $"The `{opener}` here is not closed: a `{closer}` or a `,` was expected by line {Number(noticed.StartLine + 1)}; add the missing `{closer}`.");

    public static Problem TabIndentation(Place at) =>
        TabIndentationId.At(at, "This line is indented with a tab, which YAML does not allow; indent with spaces.");

    public static Problem Alias(Place at, string name) =>
        AliasId.At(at, $"`*{name}` is a YAML alias, which the language does not have; write the value out, so that each fact can be read where it stands.");

    public static Problem Anchor(Place at, string name) =>
        AliasId.At(at, $"`&{name}` is a YAML anchor, which the language does not have; delete it, and write the value out where it was used.");

    public static Problem Tag(Place at, string tag) =>
        TagId.At(at, $"`{tag}` is a YAML tag, which the language does not have; delete it: the datatype is declared in the entity type.");

    public static Problem MergeKey(Place at) =>
        MergeKeyId.At(at, "`<<` is a YAML merge key, which the language does not have; write the keys out.");

    public static Problem Directive(Place at) =>
        DirectiveId.At(at, "Directives (lines that start with `%`) are not part of the language; delete the line.");

    public static Problem SecondDocument(Place at) =>
        SecondDocumentId.At(at, "A second YAML document starts here, and a file holds one; move it to a file of its own, or delete the `---`.");

    public static Problem KeyNotText(Place at, string kind) =>
        KeyNotTextId.At(at, $"A key must be text, and this one is {kind}; write a name followed by a colon and a space.");

    public static Problem DuplicateKey(Place at, string key, Place first) =>
        DuplicateKeyId.At(at, $"The key `{MessageText.Short(key)}` stands twice in this mapping, first at {first.PathAndLine}; delete one of the two, or rename it.");

    public static Problem NotSections(Place at, string kind) =>
        NotSectionsId.At(at, $"A curated file is a mapping of sections ({MessageText.Or(SectionNames)}), and this is {kind}; start with a section's name and a colon.");

    /// <param name="isRestOfText">Whether it looks like the rest of a text that a comma cut off.</param>
    public static Problem UnknownKey(Place at, string key, string owner, IReadOnlyList<string> known, bool isRestOfText = false) =>
        UnknownKeyId.At(at, isRestOfText && SpellingDistance.Nearest(key, known) is null
            ? $"`{MessageText.Short(key)}` is not a key of {owner}; if it belongs to the text before it, put quotes around the whole: inside `{{ }}` a comma ends a text."
            : $"`{MessageText.Short(key)}` is not a key of {owner}; {MessageText.Suggest(key, known)}.");

    public static Problem FingerprintInRecord(Place at, string source) =>
        UnknownKeyId.At(at, $"`fingerprint` is not a key of a source record; delete it here and run `corpus fingerprint` on the document: it writes the fingerprint into a file of its own beside the record, `{MessageText.Short(source)}.fingerprint`.");

    public static Problem WrongShape(Place at, string what, string expected, string found) =>
        WrongShapeId.At(at, $"{what} must be {expected}, and this is {found}.");

    public static Problem MissingKey(Place at, string key, string owner, string remedy) =>
        MissingKeyId.At(at, $"{owner} has no `{key}`; add `{key}:` {remedy}.");

    public static Problem EmptyText(Place at, string what) =>
        EmptyTextId.At(at, $"{what} is empty; write it, or delete the key.");

    public static Problem UnclosedQuote(Place at, string line) =>
        UnclosedQuoteId.At(at, $"The quoted text that starts in `{line}` is not closed; add the closing quote mark, and double an apostrophe inside single quotes.");

    public static Problem InvalidOption(Place at, string what, string found, IReadOnlyList<string> known) =>
        InvalidOptionId.At(at, $"`{MessageText.Short(found)}` is not {what}; {MessageText.Suggest(found, known)}.");

    internal static readonly string[] SectionNames = ["corpus", "entityTypes", "enumerations", "entities", "sources"];

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
