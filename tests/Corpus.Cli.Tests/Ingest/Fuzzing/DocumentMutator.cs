using System.IO.Compression;
using System.Text;

namespace Corpus.Cli.Tests.Ingest.Fuzzing;

/// <summary>
/// Makes a document that something is wrong with. What is packed is changed inside, and packed again: else only the unpacking would be tried.
/// </summary>
internal sealed class DocumentMutator(IReadOnlyList<DocumentSeed> seeds)
{
    /// <summary>What parsers stumble over, by what they know it from.</summary>
    private static readonly byte[][] Pieces = [.. new[]
    {
        "<", ">", "</", "<!--", "-->", "<![CDATA[", "<table>", "<td colspan=99999999 rowspan=99999999>", "<tr>", "<div>", "<svg>", "<math>",
        "<template>", "<script>", "<ol start=-2147483648>", "&#x10FFFF;", "&#xD800;", "&amp", "\0", "\uFFFE", "\u202E", "\f", "\r", "\r\n", "\t",
        "\"", "'", "\"\"", ";", ",", "|", "[", "]", "(", ")", "<<", ">>", "/Kids", "/Parent", "/Length 99999999", "/Prev 0",
        "/Filter [/FlateDecode /FlateDecode]", "1 0 R", "endobj", "stream\n", "xref", "0", "-1", "2147483648", "9999999999999999999", "1e400", "BT",
        "ET", "Tf", "TJ", "Do", "q", "Q", "\\", "#", "# ", "> ", "- ", "    ", "| a | b |\n|---|---|\n", "[^1]: ", "[^1]", "```", "***", "<w:p>",
        "</w:p>", "<w:tbl>", "<w:ins w:id=\"1\" w:author=\"a\">", "</w:ins>", "<w:del>", "<w:r><w:t>", "<c r=\"ZZZ999999999\">",
        "<row r=\"999999999\">", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;",
    }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The same random numbers make the same document.</summary>
    public DocumentSeed Mutate(Random random)
    {
        var seed = seeds[random.Next(seeds.Count)];
        var bytes = random.Next(4) > 0 && IsPackage(seed.Bytes) ? InPackage(seed.Bytes, random) : Changed(seed.Bytes, random);
        // Now and then it is called what it is not.
        return random.Next(20) == 0 ? new DocumentSeed("x" + Path.GetExtension(seeds[random.Next(seeds.Count)].Name), bytes) : seed with { Bytes = bytes };
    }

    private static bool IsPackage(byte[] bytes) => bytes.AsSpan().StartsWith("PK"u8);

    private byte[] InPackage(byte[] package, Random random)
    {
        try
        {
            using var stream = new MemoryStream();
            using (var before = new ZipArchive(new MemoryStream(package)))
            using (var after = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                var chosen = random.Next(before.Entries.Count);
                for (var i = 0; i < before.Entries.Count; i++)
                {
                    using var content = new MemoryStream();
                    using (var read = before.Entries[i].Open())
                    {
                        read.CopyTo(content);
                    }

                    using var write = after.CreateEntry(before.Entries[i].FullName).Open();
                    write.Write(i == chosen ? Changed(content.ToArray(), random) : content.ToArray());
                }
            }

            return stream.ToArray();
        }
        catch (InvalidDataException)
        {
            return Changed(package, random);
        }
    }

    private byte[] Changed(byte[] before, Random random)
    {
        List<byte> bytes = [.. before];
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, random.Next(2) == 0 ? 8 : 400), bytes.Count - at);
            switch (random.Next(9))
            {
                case 0 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 4:
                    var times = random.Next(10) == 0 ? 2_000 : 1;
                    bytes.InsertRange(at, Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], times).SelectMany(static piece => piece));
                    break;
                case 5:
                    var other = seeds[random.Next(seeds.Count)].Bytes;
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.Skip(from).Take(random.Next(1, 2_000)));
                    break;
                case 6 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 7 when bytes.FindIndex(at, static value => value is >= (byte)'0' and <= (byte)'9') is >= 0 and var digit:
                    bytes[digit] = (byte)('0' + random.Next(10));
                    break;
                case 8:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    break;
            }
        }

        return [.. bytes];
    }
}
