namespace Corpus.Runtime;

/// <summary>What is thrown where a table breaks its format. That is a broken invariant of generated code, so nobody is expected to catch it.</summary>
internal static class TableError
{
    private const int LongestQuoted = 40;

    public static InvalidOperationException At(TableSubject subject, Field field, string expected) =>
        At(subject, field.Offset, $"expected {expected}, found the field '{field.Tag}' with the text '{Quoted(field.Text)}'");

    public static InvalidOperationException At(TableSubject subject, int offset, string what) => new(
        $"The generated table of {subject} is broken at character {Invariant.Number(offset)}: {what}. {subject.Remedy}");

    private static string Quoted(string text) => text.Length <= LongestQuoted ? text : text.Substring(0, LongestQuoted) + "...";
}
