using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Documents;

/// <summary>Makes PDF files of any number of pages, each with a running header, two columns of words, hyphens, a footnote and a page number; seeded.</summary>
internal static class MadePdf
{
    private const int LinesOfColumn = 46;

    private static readonly string[] Words =
    [
        "the", "harbour", "of", "bridge", "in", "carries", "and", "vehicles", "a", "year", "which", "office", "was", "written", "to", "register", "by", "stone",
        "piers", "for", "1,250", "metres", "from", "2024", "opened", "ferry", "is", "between", "people", "on",
    ];

    public static byte[] Make(int pages)
    {
        var random = new Random(pages);
        var kids = string.Join(' ', Enumerable.Range(0, pages).Select(static page => $"{Number(4 + (page * 2))} 0 R"));
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {Number(pages)} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
        ];
        for (var page = 0; page < pages; page++)
        {
            var content = Content(page, random);
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {Number(5 + (page * 2))} 0 R >>");
            objects.Add($"<< /Length {Number(content.Length)} >>\nstream\n{content}endstream");
        }

        return Write(objects);
    }

    private static string Content(int page, Random random)
    {
        var text = new StringBuilder();
        Add(8, 60, 800, "A report on harbours");
        Add(8, 295, 30, Number(page + 1));
        foreach (var left in new[] { 60, 310 })
        {
            for (var line = 0; line < LinesOfColumn; line++)
            {
                var isEnd = line % 9 == 8;
                var words = string.Join(' ', Enumerable.Range(0, isEnd ? 4 : 7).Select(_ => Words[random.Next(Words.Length)]));
                Add(10, left, 760 - (line * 14), isEnd ? words + "." : line % 5 == 4 ? words + " har-" : line % 5 == 0 && line > 0 ? "bour " + words : words);
            }
        }

        Add(8, 60, 60, "1 The office keeps the register.");
        return text.ToString();

        void Add(int size, int x, int y, string line) => text.Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td ({line}) Tj ET\n");
    }

    private static byte[] Write(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {Number(objects.Count + 1)}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(file.Length.ToString("D10", CultureInfo.InvariantCulture)).Append(" 00000 n \n");
            file.Append(Number(i + 1)).Append(" 0 obj\n").Append(objects[i]).Append("\nendobj\n");
        }

        var start = file.Length;
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
