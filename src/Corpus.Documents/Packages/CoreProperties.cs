using System.Xml;
using Corpus.Documents.Text;

namespace Corpus.Documents.Packages;

/// <summary>What a package says of itself in its core properties (ECMA-376, part 2, § 11).</summary>
internal static class CoreProperties
{
    // What programs write there for want of an author or a title.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "python-docx", "openpyxl", "Apache POI", "docx4j", "PhpSpreadsheet", "PHPExcel", "Unknown Creator", "Un-named", "Unknown", "Author", "User", "Admin",
        "Administrator", "Microsoft Office User", "Microsoft Office", "Windows User", "Utilisateur Windows", "Windows-Benutzer", "Пользователь Windows",
        "Пользователь",
        "Word Document", "Untitled", "Untitled Spreadsheet", "Document", "Microsoft Word Document", "SheetJS", "xuri",
    };

    /// <summary>The languages whose letters are Latin in no text.</summary>
    private static readonly HashSet<string> NotLatin = new(StringComparer.Ordinal)
    {
        "am", "ar", "be", "bg", "bn", "dv", "el", "fa", "gu", "he", "hi", "hy", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "mk", "ml", "mn", "mr",
        "my", "ne", "pa",
        "ps", "ru", "si", "ta", "te", "tg", "th", "ti", "uk", "ur", "yi", "zh",
    };

    /// <summary>What a package says of itself, but for a language that its text cannot be in: programs fill in that of their menus.</summary>
    public static DocumentProperties Read(OpenPackage package, string text, Allowance allowance)
    {
        var properties = Read(package, allowance);
        if (properties.Language is not { } language)
        {
            return properties;
        }

        var (latin, others) = (0, 0);
        foreach (var character in text)
        {
            latin += character < '\u0250' && char.IsLetter(character) ? 1 : 0;
            others += character >= '\u0370' && char.IsLetter(character) ? 1 : 0;
        }

        return latin >= others == NotLatin.Contains(language.Split('-')[0]) ? properties with { Language = null } : properties;
    }

    private static DocumentProperties Read(OpenPackage package, Allowance allowance)
    {
        string? title = null, creator = null, created = null, language = null;
        using var reader = package.OpenXml(package.RelatedPart("", "core-properties"));
        while (reader is not null && reader.Read())
        {
            allowance.Check();
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != 1)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "title":
                    title ??= SafeXml.ReadText(reader, allowance);
                    break;
                case "creator":
                    creator ??= SafeXml.ReadText(reader, allowance);
                    break;
                case "created":
                    created ??= SafeXml.ReadText(reader, allowance);
                    break;
                case "language":
                    language ??= SafeXml.ReadText(reader, allowance);
                    break;
            }
        }

        var names = (creator ?? "").Split(';').Select(DocumentTextWriter.Line).Where(static name => name.Length > 0).ToArray();
        var authors = names.Where(static name => !NoNames.Contains(name)).Distinct(StringComparer.Ordinal).ToArray();
        var shown = DocumentTextWriter.Line(title ?? "");

        // Where a program filled in its own name it filled in the date of its template too.
        var isOfTemplate = names.Length > 0 && authors.Length == 0 && names[0] is "python-docx";
        return new(
            shown.Length == 0 || NoNames.Contains(shown) ? null : shown,
            authors,
            null,
            isOfTemplate ? null : StatedDate.Of(created),
            StatedLanguage.Of(language));
    }
}
