using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Workspace.Tests.Support;

/// <summary>Strings that want to be more than strings where YAML reads them, always the same.</summary>
internal static class HostileStrings
{
    private static readonly string[] Parts =
    [
        "'", "''", "\"", "\\", "\\n", "{", "}", "[", "]", ",", ", ", ":", ": ", "#", " #", "# ", "&a", "*a", "!", "!!str ", "|", ">", "|-", "%", "@", "`", "-",
        "- ", "---", "...", "?",
        "? ", " ", "  ", "\n", "\n\n", "\t", "\r", "\r\n", "a", "Z", "0", "12", "1.5", "1e3", "0x1f", "true", "null", "~", "<<", "=", "é", "e\u0301", "水",
        "\u00a0", "\u0085", "\u2028",
        "\u2029", "\u200b", "\U0001F600", "'}, reading: x", "\" }, reading: \"x", "\n        reading: x", " # no more", "}]", "key: value", "yes", "2020-01-01",
        "12:30:45",
    ];

    public static Gen<string> Generator { get; } =
        from count in Gen.Choose(0, 6)
        from parts in Gen.ListOf(Gen.Elements(Parts), count)
        select string.Concat(parts);

    /// <summary>Holds a law for some hundreds of them.</summary>
    public static void Hold<T>(Gen<T> generator, Action<T> law, int cases = 1500) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20_260_117, 1), Prop.ForAll(Arb.From(generator), law));

    /// <summary>A text as YAML, which must be whole.</summary>
    public static YamlMapping Read(string text)
    {
        var problems = new ProblemList(new SourceFile("curated/a.yaml", text));
        var document = YamlReader.Read(problems, CancellationToken.None);
        document.IsWhole.ShouldBeTrue($"{text}\n{string.Join('\n', problems)}");
        return document.Root.ShouldBeOfType<YamlMapping>();
    }
}
