using System.Globalization;
using System.Text;

namespace Corpus.Documents.Tests.Template;

/// <summary>
/// Makes the PDF of the template: what real ones are like, on two small pages. A running header, a hyphen, a footnote, a paragraph that runs on, a table.
/// Nothing in it is compressed, so that it is the same bytes on every system and can be read in a review.
/// </summary>
internal static class HarbourReport
{
    private const int Left = 56;
    private const int Leading = 15;

    public static byte[] Make() => Write(
    [
        "<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        Page(7),
        Page(8),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        Stream(First()),
        Stream(Second()),
        "<< /Title (Report on the harbour bridge) /Author (Westshore Harbour Office) /CreationDate (D:20250131120000Z) >>",
    ]);

    private static string First() => Furniture(1)
        + Text("F2", 18, Left, 510, "Report on the harbour bridge")
        + Lines(
            478,
            "The harbour bridge opened on 4 May 2021. It is 1,250 metres",
            "long, and up to 60 vehicles a minute cross it. The toll was 2 eu-",
            "ros until 2023, and has been 3 euros since 2024.")
        // As wide as the line before it.
        + Text("F1", 7, 294, 452, "1")
        + Lines(
            418,
            "The bridge stands on twelve piers of stone. Divers look at each",
            "of them twice a year, and the harbour office writes what they",
            "find into a register, which lies open to all who ask for it. In")
        + Text("F1", 6, Left, 74, "1")
        + Text("F1", 9, Left + 6, 71, "Bicycles cross free of charge.");

    private static string Second() => Furniture(2)
        + Lines(510, "spring they found 2 cracks, which were closed within a month.")
        + Text("F2", 13, Left, 472, "Traffic")
        + Lines(450, "What crossed the bridge on an average day of each year:")
        + Row("F2", 420, "Year", "Vehicles a day", "Trucks a day")
        + Row("F1", 404, "2022", "31,400", "2,150")
        + Row("F1", 388, "2023", "33,900", "2,480")
        + Row("F1", 372, "2024", "30,200", "2,310");

    /// <summary>What is on every page, and is no part of the text.</summary>
    private static string Furniture(int page) => Text("F1", 8, Left, 560, "Westshore Harbour Office") + Text("F1", 8, 208, 36, Number(page));

    private static string Lines(int y, params string[] lines) =>
        string.Concat(lines.Select((line, index) => Text("F1", 11, Left, y - (index * Leading), line)));

    private static string Row(string font, int y, params string[] cells) =>
        string.Concat(cells.Select((cell, column) => Text(font, 11, Left + (column * 110), y, cell)));

    private static string Text(string font, int size, int x, int y, string text) =>
        FormattableString.Invariant($"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET\n");

    private static string Page(int content) => FormattableString.Invariant(
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> /Contents {content} 0 R >>");

    private static string Stream(string content) => $"<< /Length {Number(content.Length)} >>\nstream\n{content}endstream";

    /// <summary>The file of some objects, of which the first is the catalogue and the last the information.</summary>
    private static byte[] Write(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {Number(objects.Length + 1)}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(file.Length.ToString("D10", CultureInfo.InvariantCulture)).Append(" 00000 n \n");
            file.Append(Number(i + 1)).Append(" 0 obj\n").Append(objects[i]).Append("\nendobj\n");
        }

        var start = file.Length;
        file.Append(table)
            .Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Info {objects.Length} 0 R >>\n")
            .Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
