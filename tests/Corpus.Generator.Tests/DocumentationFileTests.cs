using System.Text;
using Corpus.Documenting;
using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests;

/// <summary>What writes the documentation file in the compiler's place finds what the compiler finds, to the letter.</summary>
public sealed class DocumentationFileTests
{
    private static readonly string Cases = Repository.PathOf("tests/Corpus.Generator.Tests/Cases");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateDirectories(Cases).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsThatOfTheCompiler(string name) => Matches(GeneratorRun.Of(Inputs.FromFolder(Path.Combine(Cases, name))));

    [Fact]
    public void IsThatOfTheCompilerForTheFirstCorpus() => Matches(GeneratorRun.Of(Inputs.FromFolder(Repository.Root))).ShouldBeGreaterThan(1000);

    [Fact]
    public void WhatIsDocumentedAndNotKnownIsAnError() =>
        Should.Throw<UnknownDeclarationException>(static () => GeneratedCode.Members("A.cs", new StringReader(
            "namespace A\n{\n    public static class B\n    {\n        /// <summary>Adds.</summary>\n"
            + "        public static B operator +(B a, B b) => a;\n    }\n}\n")).ToArray())
        .Message.ShouldStartWith("A.cs(6): `public static B operator +(B a, B b) => a;` is documented");

    private static int Matches(GeneratorRun run)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var members = run.Sources.SelectMany(static source => GeneratedCode.Members(source.Key, new StringReader(source.Value)))
            .OrderBy(static member => member.Id, StringComparer.Ordinal).Select(static member => KeyValuePair.Create(member.Id, member.Text)).ToArray();
        DocumentationFile.Write(writer, run.Compile().AssemblyName!, members);

        // The compiler has its own order of the members.
        Sorted(writer.ToString()).ShouldBe(Sorted(Encoding.UTF8.GetString(run.Emit().Documentation).TrimStart('\uFEFF')));
        return members.Length;
    }

    private static string Sorted(string documentation)
    {
        const string end = "        </member>\n";
        const string start = "    <members>\n";
        var text = documentation.Replace("\r\n", "\n", StringComparison.Ordinal);
        var at = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var until = text.LastIndexOf("    </members>", StringComparison.Ordinal);
        return text[..at] + string.Concat(text[at..until].Split(end).Order(StringComparer.Ordinal)) + text[until..].TrimEnd('\n');
    }
}
