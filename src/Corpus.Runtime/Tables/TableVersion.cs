using System.Globalization;
using System.Reflection;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>The version of the format that tables are in, which is the first thing that each says.</summary>
internal static class TableVersion
{
    /// <summary>The highest version that this assembly reads; it reads all before it, too.</summary>
    public const int Highest = 1;

    /// <summary>Checks the field that a table begins with.</summary>
    /// <param name="text">The table.</param>
    /// <param name="subject">What the table is about, for the error.</param>
    /// <returns>Where the next field starts.</returns>
    public static int Check(string text, TableSubject subject) =>
        text.Length > 2 && text[0] == TableTag.Version && text[1] == '1' && text[2] == TableTag.End ? 3 : CheckOther(text, subject);

    private static int CheckOther(string text, TableSubject subject)
    {
        var end = text.AsSpan().IndexOf(TableTag.End);
        if (end < 2 || text[0] != TableTag.Version)
        {
            throw TableError.At(subject, 0, "expected the version of its format");
        }

        var space = text.IndexOf(' ', 0, end);
        var digits = text.Substring(1, (space < 0 ? end : space) - 1);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) || version == 0)
        {
            throw TableError.At(subject, 0, $"expected the version of its format as a number from 1, found '{digits}'");
        }

        return version <= Highest ? end + 1 : throw TooNew(digits, space < 0 ? null : text.Substring(space + 1, end - space - 1), subject);
    }

    private static NotSupportedException TooNew(string version, string? reader, TableSubject subject) => new(
        $"{OwnerOf(subject)} has tables of the format version {version}, and Corpus.Runtime {OwnVersion()} reads versions up to {Invariant.Number(Highest)}. " +
        $"Update the package Corpus.Runtime in your program to {(reader is null ? "the version that the corpus depends on" : $"version {reader}")} or later.");

    private static string OwnerOf(TableSubject subject) => subject.RecordOf is { } assembly ? $"The assembly {assembly}"
        : subject.Holder is null ? "The corpus"
        : $"The corpus {TableSubject.CorpusOf(subject.Holder)}";

    /// <summary>That of the package; the assembly's own stays the same within a major one.</summary>
    private static string OwnVersion()
    {
        var assembly = typeof(EntityTable).Assembly;
        return (Attribute.GetCustomAttribute(
            assembly, typeof(AssemblyInformationalVersionAttribute)) as AssemblyInformationalVersionAttribute)?.InformationalVersion
            ?? assembly.GetName().Version!.ToString();
    }
}
