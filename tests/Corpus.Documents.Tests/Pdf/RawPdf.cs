using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Corpus.Documents.Tests.Pdf;

/// <summary>Writes a PDF object by object, also one that no program would write.</summary>
internal sealed class RawPdf
{
    private readonly MemoryStream _bytes = new();
    private readonly SortedDictionary<int, long> _offsets = [];

    public RawPdf() => Write("%PDF-1.7\n");

    public RawPdf Object(int number, string content)
    {
        _offsets[number] = _bytes.Length;
        Write($"{number} 0 obj\n{content}\nendobj\n");
        return this;
    }

    public RawPdf Stream(int number, byte[] content, string entries = "")
    {
        _offsets[number] = _bytes.Length;
        Write($"{number} 0 obj\n<< /Length {content.Length} {entries} >>\nstream\n");
        _bytes.Write(content);
        Write("\nendstream\nendobj\n");
        return this;
    }

    /// <summary>A catalog, one page with Helvetica as F1, and what is drawn on it.</summary>
    public RawPdf OnePage(string content, string resources = "") =>
        Object(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Object(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resources} >> >>")
            .Stream(4, Encoding.Latin1.GetBytes(content))
            .Object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");

    public static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }

    public byte[] Bytes()
    {
        var start = _bytes.Length;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_offsets.Keys.Max() + 1}\n0000000000 65535 f \n"));
        for (var i = 1; i <= _offsets.Keys.Max(); i++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{_offsets.GetValueOrDefault(i):0000000000} 00000 n \n"));
        }

        Write($"trailer\n<< /Size {_offsets.Keys.Max() + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return _bytes.ToArray();
    }

    private void Write(string text) => _bytes.Write(Encoding.Latin1.GetBytes(text));
}
