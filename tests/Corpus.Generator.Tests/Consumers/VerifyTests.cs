using System.Reflection;
using System.Runtime.Loader;
using Corpus.Generator.Tests.Driver;
using Corpus.Runtime;

namespace Corpus.Generator.Tests.Consumers;

/// <summary><c>Catalog.Verify</c> of a corpus, in a program whose libraries were compiled against other versions of it.</summary>
public sealed class VerifyTests
{
    private const string Uses = """
        public class C
        {
            public const int Length = Bridges.GreatBridge.LengthMetres;
            object[] all = { Bridges.GreatBridge.Kind, Bridges.GreatBridge.LoadFactor, Bridges.GreatBridge.Toll, Bridges.OldBridge.Spans };
        }
        """;

    private static readonly BridgeCorpus First = new();
    private static readonly byte[] Old = First.Image();

    [Fact]
    public void AnAssemblyOfTheSameValuesPasses() =>
        Verify((First with { Version = "1.1.0" }).Image(), new Consumer("App", [Old], Uses)).ShouldBeNull();

    [Fact]
    public void AnotherValueIsStale()
    {
        var now = (First with { Version = "2.0.0", Length = 1300 }).Image();
        var error = Verify(now, new Consumer("App", [Old], Uses)).ShouldBeOfType<StaleConstantsException>();

        error.CorpusId.ShouldBe("bridges");
        var stale = error.Constants.ShouldHaveSingleItem();
        (stale.AssemblyName, stale.FactId, stale.CompiledValue, stale.CurrentValue, stale.CorpusVersion, stale.Through.Count)
            .ShouldBe(("App", "GreatBridge.lengthMetres", "1250", "1300", "1.0.0", 0));
        error.Message.ShouldBe(
            """
            Constants of the corpus bridges were compiled in that it no longer has:
              App has GreatBridge.lengthMetres = 1250, of version 1.0.0; now it is 1300.
            Build these assemblies again with the version of the corpus that the program has, those that others have their constants from first.
            """);
    }

    [Fact]
    public void TheNumberOfAValueIsWhatWasCompiledIn() =>
        Finding(First with { Kinds = "Beam Arch" }, Uses)
            .ShouldBe("App has GreatBridge.kind = Arch, of version 1.0.0; it still is, but the number of that value is 2 now, and was 1");

    [Fact]
    public void WhatOnlySomebodySaysIsNoConstant()
    {
        var error = Verify((First with { Claimant = "Ada Lovelace" }).Image(), new Consumer("App", [Old], Uses)).ShouldBeOfType<StaleConstantsException>();

        var stale = error.Constants.ShouldHaveSingleItem();
        stale.CurrentValue.ShouldBeNull();
        stale.ToString().ShouldEndWith("; now it holds only because somebody says so");
    }

    [Fact]
    public void WhatTheCorpusNoLongerHasIsStale() =>
        Finding(First with { OldSpans = "" }, Uses).ShouldBe("App has OldBridge.spans = 7, of version 1.0.0; the corpus no longer has it");

    [Fact]
    public void AConstantThatCameThroughALibraryIsStaleInBoth()
    {
        var now = (First with { Version = "2.0.0", Length = 1300 }).Image();
        var library = new Consumer("Library", [Old], Uses);
        var program = new Consumer("App", [now, library.Image()], "public class D { public int X = C.Length, Y = Bridges.GreatBridge.LengthMetres; }");

        Verify(now, program).ShouldBeOfType<StaleConstantsException>().Constants.ShouldHaveSingleItem().ToString()
            .ShouldBe("App has GreatBridge.lengthMetres = 1250, of version 1.0.0 (through Library/F:C.Length); now it is 1300");
        // The program is compiled again, and the library is not: only with what it references is all found.
        var rebuilt = new Consumer("App", [now, library.Image()], "public class D : C { public int Y = Bridges.GreatBridge.LengthMetres; }");
        Verify(now, rebuilt, library).ShouldBeNull();
        Verify(now, "VerifyWithReferenced", rebuilt, library).ShouldBeOfType<StaleConstantsException>().Constants.ShouldHaveSingleItem()
            .AssemblyName.ShouldBe("Library");
    }

    [Fact]
    public void NotRecordedIsNotFine()
    {
        var off = Inputs.None.WithProperty("CorpusRecordUses", "false");
        var unrecorded = new Consumer("App", [Old], off, Uses);
        unrecorded.Generated.ShouldBeNull();

        Verify(Old, unrecorded).ShouldBeOfType<InvalidOperationException>().Message
            .ShouldStartWith("It is not known which constants of the corpus bridges were compiled in. Not recorded, and so not verified: App.");
        // One that was recorded and uses none passes.
        Verify(Old, new Consumer("App", [Old], "class C { }")).ShouldBeNull();
    }

    [Fact]
    public void AReferencedAssemblyThatRefersToTheCorpusMustBeRecorded()
    {
        var off = Inputs.None.WithProperty("CorpusRecordUses", "false");
        var library = new Consumer("Library", [Old], off, "public class C { public object Record => Bridges.GreatBridge.Record; }");
        var program = new Consumer("App", [Old, library.Image()], "class D : C { }");

        Verify(Old, program, library).ShouldBeNull();
        Verify(Old, "VerifyWithReferenced", program, library).ShouldBeOfType<InvalidOperationException>().Message.ShouldContain("not verified: Library.");
    }

    [Fact]
    public void TheRecordOfAnotherCorpusIsNone() =>
        Verify(Old, new Consumer("App", [new BridgeCorpus { Id = "tunnels" }.Image()], Uses)).ShouldBeOfType<InvalidOperationException>();

    private static string Finding(BridgeCorpus now, string code) =>
        Verify(now.Image(), new Consumer("App", [Old], code)).ShouldBeOfType<StaleConstantsException>().Constants.ShouldHaveSingleItem().ToString();

    private static Exception? Verify(byte[] corpus, params Consumer[] program) => Verify(corpus, "Verify", program);

    /// <summary>Loads a program as it is deployed, and calls the catalogue of the corpus that lies beside it.</summary>
    /// <param name="program">The program, then its libraries.</param>
    private static Exception? Verify(byte[] corpus, string method, params Consumer[] program)
    {
        var context = new AssemblyLoadContext("Deployed", isCollectible: true);
        try
        {
            var catalog = context.LoadFromStream(new MemoryStream(corpus)).GetType("Bridges.Catalog", throwOnError: true)!;
            var loaded = program.Reverse().Select(part => context.LoadFromStream(new MemoryStream(part.Image()))).ToArray();
            catalog.GetMethod(method)!.Invoke(null, [loaded[^1]]);
            return null;
        }
        catch (TargetInvocationException error)
        {
            return error.InnerException;
        }
        finally
        {
            context.Unload();
        }
    }
}
