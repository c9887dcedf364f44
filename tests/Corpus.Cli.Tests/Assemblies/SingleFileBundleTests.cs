using System.IO.Compression;
using System.Text;
using Corpus.Cli.Assemblies;

namespace Corpus.Cli.Tests.Assemblies;

/// <summary>Programs in a single file, made here byte by byte; real ones are published with the packages.</summary>
public sealed class SingleFileBundleTests
{
    private static readonly byte[] Library = CompiledCode.Library("Plain", "public static class Plain { }");

    private static readonly byte[] Mark = Convert.FromHexString("8B1202B96A612038727B930214D7A03213F5B9E6EFAE3318EE3B2DCE24B36AAE");

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(6, false)]
    [InlineData(6, true)]
    public void EveryKindIsRead(int version, bool isCompressed)
    {
        var bundle = SingleFileBundle.Read(Bundle((uint)version, isCompressed))!;
        var files = bundle.Assemblies;

        files.Select(static file => file.Path).ShouldBe(["Plain.dll"]);
        files[0].Reading.Assembly!.Name.ShouldBe("Plain");
        bundle.Manifest!.Length.ShouldBe(3);
    }

    [Fact]
    public void ALauncherIsNone()
    {
        SingleFileBundle.Read([.. "\u007FELF"u8, .. new byte[64], .. Mark, .. new byte[64]]).ShouldBeNull();
        SingleFileBundle.Read(Library).ShouldBeNull();
    }

    [Fact]
    public void AKindOfLaterIsRefused() =>
        Should.Throw<RefusedException>(() => SingleFileBundle.Read(Bundle(7, isCompressed: false))).Kind.ShouldBe(RefusalKind.TooNew);

    [Fact]
    public void ATruncatedOneIsRefused()
    {
        var whole = Bundle(6, isCompressed: true);
        foreach (var cut in new[] { 1, 9, 30 })
        {
            Should.Throw<RefusedException>(() => SingleFileBundle.Read(whole[..^cut])).Kind.ShouldBe(RefusalKind.Broken);
        }
    }

    [Fact]
    public void ChangedBytesAreReadOrRefused()
    {
        var whole = Bundle(6, isCompressed: true);
        var random = new Random(18);
        for (var round = 0; round < 2_000; round++)
        {
            var changed = (byte[])whole.Clone();
            changed[random.Next(whole.Length - 120, whole.Length)] = (byte)random.Next(256);
            try
            {
                SingleFileBundle.Read(changed)?.Assemblies.Count.ShouldBeLessThan(100_000);
            }
            catch (RefusedException refused)
            {
                refused.Message.ShouldNotBeEmpty();
            }
        }
    }

    private static byte[] Bundle(uint version, bool isCompressed)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write("\u007FELF"u8);
        writer.Write(new byte[60]);
        var mark = stream.Position;
        writer.Write(0L);
        writer.Write(Mark);
        var packed = isCompressed ? Deflated(Library) : Library;
        var offset = stream.Position;
        writer.Write(packed);
        var list = stream.Position;
        writer.Write(version);
        writer.Write(0u);
        writer.Write(2);
        writer.Write("an id");
        writer.Write(new byte[version >= 2 ? 40 : 0]);
        Entry(writer, version, offset, Library.Length, isCompressed ? packed.Length : 0, 1, "Plain.dll");
        Entry(writer, version, offset, 3, 0, 3, "Plain.deps.json");
        stream.Position = mark;
        writer.Write(list);
        writer.Flush();
        return stream.ToArray();
    }

    private static void Entry(BinaryWriter writer, uint version, long offset, long size, long compressed, byte kind, string path)
    {
        writer.Write(offset);
        writer.Write(size);
        if (version >= 6)
        {
            writer.Write(compressed);
        }

        writer.Write(kind);
        writer.Write(path);
    }

    private static byte[] Deflated(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var deflating = new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflating.Write(bytes);
        }

        return stream.ToArray();
    }
}
