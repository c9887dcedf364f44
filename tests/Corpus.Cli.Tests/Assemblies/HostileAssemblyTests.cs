using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Corpus.Cli.Assemblies;
using Corpus.Cli.Billing;
using Corpus.Cli.Editions;
using Corpus.Cli.Hosting;

namespace Corpus.Cli.Tests.Assemblies;

/// <summary>Whatever a file is, it is read or refused in words: a corpus that could not be read never looks like an assembly without one.</summary>
public sealed class HostileAssemblyTests
{
    private static readonly string Folder = Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryShape");
    private static readonly byte[] Whole = File.ReadAllBytes(Repository.PathOf("tests/Frozen/lib/net8.0/Corpus.Frozen.dll"));

    [Fact]
    public void ATruncatedAssemblyIsRefused()
    {
        for (var length = 0; length < Whole.Length - 4_096; length += 61)
        {
            Refused(Whole[..length], length);
        }
    }

    [Fact]
    public void AnAssemblyWithChangedBytesIsReadOrRefused()
    {
        var random = new Random(18);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 1_500; round++)
        {
            var changed = (byte[])Whole.Clone();
            for (var count = random.Next(1, 8); count > 0; count--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            var reading = AssemblyReader.Read(changed);

            (reading.Assembly is null).ShouldBe(reading.Refusal is not null);
            (reading.Refusal?.Reason ?? "x").ShouldNotBeEmpty();
        }

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ")]
    [InlineData("MZ and then some text that is no program of any kind whatsoever, though it goes on for longer than a head would")]
    [InlineData("no program")]
    public void WhatIsNoAssemblyIsRefused(string text) => Refused(Encoding.ASCII.GetBytes(text), 0);

    [Fact]
    public void MachineCodeIsToldFromDotNet()
    {
        AssemblyReader.Read([.. "\u007FELF"u8, .. new byte[4_096]]).Refusal!.Kind.ShouldBe(RefusalKind.Native);
        AssemblyReader.Read([.. "\u007FELF"u8, .. new byte[4_096], .. "__managedcode\0"u8]).Refusal!.Kind.ShouldBe(RefusalKind.AheadOfTime);
    }

    [Theory]
    [InlineData("public const int Seats = 900", "public const int Seats = 901", RefusalKind.Broken, "the constant of the fact `")]
    [InlineData(
        "[global::Corpus.Runtime.CompilerServices.Table(\"V1\\0I",
        "[global::Corpus.Runtime.CompilerServices.Table(\"V7 9.1.0\\0I",
        RefusalKind.TooNew,
        "9.1.0")]
    [InlineData("[global::Corpus.Runtime.CompilerServices.Table(\"V1\\0Nentities", "[global::System.Obsolete(\"V1\\0Nentities", RefusalKind.Trimmed, "catalog")]
    [InlineData("\\0Nfacts\\0n", "\\0Nfacts\\0n9", RefusalKind.Trimmed, "parts of it were removed")]
    [InlineData("\\0Nsources\\0n", "\\0Nsources\\0n9", RefusalKind.Trimmed, "parts of it were removed")]
    public void AForgedCorpusIsRefused(string old, string text, object kind, string reason)
    {
        var refusal = AssemblyReader.Read(CompiledCode.Forged(Folder, old, text)).Refusal.ShouldNotBeNull();

        (refusal.Kind, refusal.Reason).ShouldBe(((RefusalKind)kind, refusal.Reason));
        refusal.Reason.ShouldContain(reason);
    }

    [Fact]
    public void ACorpusWithoutOneOfItsEntitiesIsRefused()
    {
        var holder = "[global::Corpus.Runtime.CompilerServices.Table(\"V1\\0I";

        AssemblyReader.Read(CompiledCode.Forged(Folder, holder, "[global::System.Obsolete(\"V1\\0I")).Refusal!.Reason.ShouldContain("parts of it were removed");
    }

    [Fact]
    public void AnAssemblyWithoutACorpusSaysThatItIsNone()
    {
        var assembly = AssemblyReader.Read(CompiledCode.Library("Plain", "public static class Plain { public const int One = 1; }")).Assembly.ShouldNotBeNull();

        assembly.Corpus.ShouldBeNull();
        assembly.Name.ShouldBe("Plain");
    }

    [Fact]
    public void ACorpusOfConstantsAloneSaysWhatItLacks()
    {
        var constants = CompiledCode.Corpus(
            Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryDatatype"), properties: ("CorpusEmit", "constants"));

        var refusal = AssemblyReader.Read(constants).Refusal.ShouldNotBeNull();
        refusal.Kind.ShouldBe(RefusalKind.ConstantsOnly);
        refusal.Reason.ShouldBe("has only the constants of its corpus (CorpusEmit=constants), and neither its facts nor their citations");
        Should.Throw<UsageException>(() => AssembledEdition.OfAssembly("Sample.dll", constants, static _ => null)).Message
            .ShouldBe("`Sample.dll` " + refusal.Reason);
        BillMessages.NotReadable(new BilledFile("Sample.dll", null, "", null, AssemblyReader.Read(constants))).ShouldBe(
            $"is not readable: it {refusal.Reason}; build the corpus without that property, and make the bill with what comes of it");
    }

    [Fact]
    public void APackageGivesItsAssemblies()
    {
        var (package, refusal) = AssemblyPackage.Read(
            Package(("lib/net8.0/Frozen.dll", Whole), ("lib/net8.0/de/Frozen.resources.dll", [1]), ("tools/a.dll", [1])));

        refusal.ShouldBeNull();
        (package!.Id, package.Version).ShouldBe(("Frozen", "1.2.3"));
        package.Assemblies.Single().Path.ShouldBe("lib/net8.0/Frozen.dll");
        package.Assemblies.Single().Reading.Assembly!.Corpus!.Id.ShouldBe("frozen");
    }

    [Fact]
    public void ADamagedPackageIsRefused()
    {
        var whole = Package(("lib/net8.0/Frozen.dll", Whole));
        AssemblyPackage.Read(whole[..^200]).Refusal.ShouldNotBeNull();
        AssemblyPackage.Read("PK\u0003\u0004 and no more"u8.ToArray()).Refusal!.Kind.ShouldBe(RefusalKind.Broken);
        using var none = new MemoryStream();
        using (var archive = new ZipArchive(none, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("lib/a.dll");
        }

        AssemblyPackage.Read(none.ToArray()).Refusal!.Reason.ShouldContain(".nuspec");
    }

    private static byte[] Package(params (string Path, byte[] Bytes)[] files)
    {
        const string Manifest = "<package><metadata><id>Frozen</id><version>1.2.3</version><description>x</description></metadata></package>";
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files.Append(("Frozen.nuspec", Encoding.UTF8.GetBytes(Manifest))))
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static void Refused(byte[] bytes, int length)
    {
        var reading = AssemblyReader.Read(bytes);

        reading.Assembly.ShouldBeNull(length.ToString());
        reading.Refusal!.Reason.ShouldNotBeEmpty();
    }
}
