namespace Corpus.Generator.Tests.Consumers;

/// <summary>Constants that are computed from a corpus' are followed to whoever compiles them in, in other assemblies, too.</summary>
public sealed class PassedOnTests
{
    private static readonly byte[] Old = new BridgeCorpus().Image();
    private static readonly byte[] New = new BridgeCorpus { Version = "2.0.0", Length = 1300 }.Image();

    private const string Library = """
        using Bridges;
        namespace Shop
        {
            public class Terms
            {
                private const int Hidden = GreatBridge.LengthMetres;
                public const int Length = Hidden + 1;
                internal const int Own = 3 * GreatBridge.LengthMetres;
                protected const int Far = Twice + OldBridge.Spans;
                public const int Twice = 2 * Terms.Length;
                public const string Name = nameof(Twice);
                public const int Spans = 7;
                public int NotConstant = GreatBridge.LengthMetres;
                public static int Cost(int metres = GreatBridge.LengthMetres, int more = Length) => metres + more;
            }

            public class Plan(int metres = GreatBridge.LengthMetres)
            {
                public int Metres => metres;
            }

            public enum Sizes
            {
                Small = 1,
                Great = GreatBridge.LengthMetres,
                Greater,
                Other = 3,
                More,
            }
        }
        """;

    [Fact]
    public void WhatOthersCanNameIsRecorded() =>
        new Consumer("Shop", [Old], Library).Uses().ShouldBe(
            "bridges 1.0.0 GreatBridge.lengthMetres=1250 to F:Shop.Sizes.Great F:Shop.Sizes.Greater F:Shop.Terms.Far F:Shop.Terms.Length F:Shop.Terms.Twice "
            + "M:Shop.Plan.#ctor(System.Int32) metres M:Shop.Terms.Cost(System.Int32,System.Int32) metres M:Shop.Terms.Cost(System.Int32,System.Int32) more\n"
            + "bridges 1.0.0 OldBridge.spans=7 to F:Shop.Terms.Far");

    [Fact]
    public void FriendsCanNameWhatIsInternal() =>
        new Consumer("Shop", [Old], "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]", Library).Uses()
            .ShouldContain("F:Shop.Terms.Own");

    [Theory]
    [InlineData("class C { int x = Shop.Terms.Length; }", "F:Shop.Terms.Length")]
    [InlineData("using Shop; class C { int x = Terms.Twice; }", "F:Shop.Terms.Twice")]
    [InlineData("using static Shop.Terms; class C { int x = Length; }", "F:Shop.Terms.Length")]
    [InlineData("class C : Shop.Terms { int x = Length; }", "F:Shop.Terms.Length")]
    [InlineData("class D : Shop.Terms { } class C { int x = D.Length; }", "F:Shop.Terms.Length")]
    [InlineData("using T = Shop.Terms; class C { int x = T.Length; }", "F:Shop.Terms.Length")]
    [InlineData("using Shop; class C { Sizes x = Sizes.Greater; }", "F:Shop.Sizes.Greater")]
    [InlineData("using static Shop.Sizes; class C { object x = Greater; }", "F:Shop.Sizes.Greater")]
    [InlineData("using Shop; class C { int M(Terms Terms) => Terms.Length; }", "F:Shop.Terms.Length")]
    public void WhatALibraryPassesOnIsRecordedInAnother(string code, string through)
    {
        var shop = new Consumer("Shop", [Old], Library).Image();

        // The program is compiled against the new corpus; the value that it has is the old one all the same.
        new Consumer("App", [New, shop], code).Uses().ShouldBe($"bridges 1.0.0 GreatBridge.lengthMetres=1250 indirect through Shop/{through}");
    }

    [Fact]
    public void DirectUsesAndOnesThroughALibraryAreOfTheirVersions()
    {
        var shop = new Consumer("Shop", [Old], Library).Image();

        new Consumer("App", [New, shop], """
            public class C
            {
                public const int Sum = Bridges.GreatBridge.LengthMetres + Shop.Terms.Length;
                string no = nameof(Shop.Terms.Length);
                int spans = Shop.Terms.Spans;
            }
            """).Uses().ShouldBe(
            "bridges 1.0.0 GreatBridge.lengthMetres=1250 indirect through Shop/F:Shop.Terms.Length to F:C.Sum\n"
            + "bridges 2.0.0 GreatBridge.lengthMetres=1300 to F:C.Sum");
    }

    [Fact]
    public void AThirdAssemblyIsFollowedThroughTheSecond()
    {
        var shop = new Consumer("Shop", [Old], Library).Image();
        var second = new Consumer("Second", [New, shop], "public static class Two { public const int Length = Shop.Terms.Length; }").Image();

        // It does not reference the corpus or the first library.
        new Consumer("Third", [second], "class C { int x = Two.Length; }").Uses()
            .ShouldBe("bridges 1.0.0 GreatBridge.lengthMetres=1250 indirect through Second/F:Two.Length");
    }

    [Theory]
    [InlineData("class C { int x = Shop.Terms.Cost(1); }", "M:Shop.Terms.Cost(System.Int32,System.Int32) more")]
    [InlineData("class C { int x = Shop.Terms.Cost(more: 1); }", "M:Shop.Terms.Cost(System.Int32,System.Int32) metres")]
    [InlineData("using static Shop.Terms; class C { int x = Cost(1); }", "M:Shop.Terms.Cost(System.Int32,System.Int32) more")]
    [InlineData("class C { object x = new Shop.Plan(); }", "M:Shop.Plan.#ctor(System.Int32) metres")]
    [InlineData("class C { Shop.Plan x = new(); }", "M:Shop.Plan.#ctor(System.Int32) metres")]
    [InlineData("class C : Shop.Plan { C() : base() { } }", "M:Shop.Plan.#ctor(System.Int32) metres")]
    public void ADefaultThatACallLeavesOutIsRecorded(string code, string through)
    {
        var shop = new Consumer("Shop", [Old], Library).Image();

        new Consumer("App", [New, shop], code).Uses().ShouldBe($"bridges 1.0.0 GreatBridge.lengthMetres=1250 indirect through Shop/{through}");
    }

    [Theory]
    [InlineData("class C { int x = Shop.Terms.Cost(1, 2); }")]
    [InlineData("class C { int x = Shop.Terms.Cost(more: 1, metres: 2); object y = new Shop.Plan(1); static int Cost(int more = 1) => more; int z = Cost(); }")]
    public void ADefaultThatACallGivesIsNot(string code)
    {
        var shop = new Consumer("Shop", [Old], Library).Image();

        new Consumer("App", [New, shop], code).Uses().ShouldBe("");
    }
}
