namespace Corpus.Generator.Tests.Consumers;

/// <summary>Every way in which a program can name the constant of a fact is recorded, and nothing else is.</summary>
public sealed class ConstantUsesTests
{
    private const string Length = "bridges 1.0.0 GreatBridge.lengthMetres=1250";
    private static readonly byte[] Bridges = new BridgeCorpus().Image();

    [Theory]
    [InlineData("using Bridges; class C { int x = GreatBridge.LengthMetres; }")]
    [InlineData("class C { int x = Bridges.GreatBridge.LengthMetres; }")]
    [InlineData("class C { int x = global::Bridges.GreatBridge.LengthMetres; }")]
    [InlineData("using static Bridges.GreatBridge; class C { int x = LengthMetres; }")]
    [InlineData("namespace N { using static Bridges.GreatBridge; class C { int x = LengthMetres; } }")]
    [InlineData("namespace N; using static Bridges.GreatBridge; class C { int x = LengthMetres; }")]
    [InlineData("using B = Bridges.GreatBridge; class C { int x = B.LengthMetres; }")]
    [InlineData("using B = Bridges; class C { int x = B.GreatBridge.LengthMetres; }")]
    [InlineData("using B = Bridges; class C { int x = B::GreatBridge.LengthMetres; }")]
    [InlineData("using B = Bridges.GreatBridge; namespace N { using static B; class C { int x = LengthMetres; } }")]
    [InlineData("namespace Bridges.Plans { class C { int x = GreatBridge.LengthMetres; } }")]
    [InlineData("using Bridges; class C { int x = Great\\u0042ridge.LengthMetres; }")]
    [InlineData("using Bridges; class C { int x = @GreatBridge.@LengthMetres; }")]
    [InlineData("using Bridges; class C { int x = GreatBridge\u200D.LengthMetres; }")]
    [InlineData("using Bridges; class C { int x = GreatBridge /* why */ .\n  LengthMetres; }")]
    [InlineData("using Bridges; class C { void M() { const int x = GreatBridge.LengthMetres; System.Console.Write(x); } }")]
    [InlineData("using Bridges; class C { void M(int y = GreatBridge.LengthMetres) { } }")]
    [InlineData("using Bridges; class C { bool M(int y) { switch (y) { case GreatBridge.LengthMetres: return true; default: return false; } } }")]
    [InlineData("using Bridges; class C { bool M(object y) => y is GreatBridge.LengthMetres; }")]
    [InlineData("using Bridges; class C { bool M(int y) => y is > GreatBridge.LengthMetres and not (7 or 8); }")]
    [InlineData("using static Bridges.GreatBridge; class C { bool M(object y) => y is LengthMetres; }")]
    [InlineData("using Bridges; class C { int M(int y) => y switch { GreatBridge.LengthMetres => 1, _ => 2 }; }")]
    [InlineData("using Bridges; class C { bool M(string y) => y is { Length: GreatBridge.LengthMetres }; }")]
    [InlineData("using Bridges; class C { string M() => $\"{GreatBridge.LengthMetres}\"; }")]
    [InlineData("using Bridges; class C { string M() => GreatBridge.LengthMetres.ToString(); }")]
    [InlineData("using Bridges; class C { System.Func<int> M() => () => GreatBridge.LengthMetres; }")]
    [InlineData("using Bridges; [A(GreatBridge.LengthMetres)] class C { } class A(int x) : System.Attribute { public int X => x; }")]
    [InlineData("using Bridges; [A(X = GreatBridge.LengthMetres)] class C { } class A : System.Attribute { public int X; }")]
    [InlineData("[assembly: A(Bridges.GreatBridge.LengthMetres)] class A(int x) : System.Attribute { public int X => x; }")]
    [InlineData("using Bridges; System.Console.WriteLine(GreatBridge.LengthMetres);")]
    [InlineData("using Bridges; static int Twice() => 2 * GreatBridge.LengthMetres; System.Console.WriteLine(Twice());")]
    [InlineData("using Bridges; class B { } class C : B { int x = GreatBridge.LengthMetres; class D : B { } }")]
    [InlineData("using Bridges; class C : System.Collections.Generic.List<int> { void M() { Add(GreatBridge.LengthMetres); } }")]
    [InlineData("using Bridges; record R(int X); record S() : R(GreatBridge.LengthMetres);")]
    [InlineData("using Bridges; class C { int this[int x = GreatBridge.LengthMetres] => x; }")]
    [InlineData("using Bridges; class C { int x = unchecked((byte)(GreatBridge.LengthMetres)) + sizeof(int); }")]
    public void EveryWayToNameItIsRecorded(string code) => new Consumer("App", [Bridges], code).Uses().ShouldBe(Length);

    [Theory]
    [InlineData("using Bridges; class C { string x = nameof(GreatBridge.LengthMetres); }")]
    [InlineData("using static Bridges.GreatBridge; class C { string x = nameof(LengthMetres); }")]
    [InlineData("using Bridges; class C { int x => GreatBridge.Facts.LengthMetres.Value; }")]
    [InlineData("using Bridges; class C { object x => GreatBridge.OpenedOn; string y = Catalog.Id; }")]
    [InlineData("using Bridges; class C { /* GreatBridge.LengthMetres */ string x = \"GreatBridge.LengthMetres\"; }")]
    [InlineData("using Bridges; /// <see cref=\"GreatBridge.LengthMetres\"/>\nclass C { }")]
    [InlineData("using Bridges;\n#if NEVER\nclass C { int x = GreatBridge.LengthMetres; }\n#endif")]
    [InlineData("using Bridges; class C { class GreatBridge { public const int LengthMetres = 3; } int x = GreatBridge.LengthMetres; }")]
    [InlineData("using Bridges; class C { int M((int LengthMetres, int) GreatBridge) => GreatBridge.LengthMetres; }")]
    [InlineData("using static Bridges.GreatBridge; class C { int M() { int LengthMetres = 3; return LengthMetres; } }")]
    [InlineData("using static Bridges.GreatBridge; class D { public int LengthMetres; } class C { object M() => new D { LengthMetres = 3 }; }")]
    [InlineData("using static Bridges.GreatBridge; class C { object M() => new { LengthMetres = 3 }; }")]
    [InlineData("using static Bridges.GreatBridge; class C { int N(int LengthMetres) => 1; int M() => N(LengthMetres: 3); }")]
    [InlineData("class GreatBridge { public const int LengthMetres = 3; } class C { int x = GreatBridge.LengthMetres; }")]
    [InlineData("class C { }")]
    public void WhatNamesNoConstantIsNotRecorded(string code)
    {
        var consumer = new Consumer("App", [Bridges], code);

        consumer.Uses().ShouldBe("");
        consumer.Records().ShouldHaveSingleItem().CorpusId.ShouldBe("bridges");
    }

    [Fact]
    public void EveryDatatypeHasItsOneText() =>
        new Consumer("App", [Bridges], """
            using static Bridges.GreatBridge;
            using Bridges;
            class C
            {
                object[] all = { Mass, Toll, LoadFactor, IsOpen, Nickname, GreatBridge.Kind, LengthTwice, OldBridge.Spans };
            }
            """).Uses().ShouldBe("""
            bridges 1.0.0 GreatBridge.isOpen=true
            bridges 1.0.0 GreatBridge.kind=Arch (1)
            bridges 1.0.0 GreatBridge.lengthTwice=2500
            bridges 1.0.0 GreatBridge.loadFactor=0.1
            bridges 1.0.0 GreatBridge.mass=9000000000
            bridges 1.0.0 GreatBridge.nickname=the “Harp”
            bridges 1.0.0 GreatBridge.toll=2.50
            bridges 1.0.0 OldBridge.spans=7
            """);
}
