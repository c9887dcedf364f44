using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Yaml;
using Corpus.Workspace.Completion;
using Corpus.Workspace.Remedies;
using Corpus.Workspace.Symbols;
using Corpus.Workspace.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Workspace.Tests.Yaml;

public sealed class YamlEditsTests
{
    private static readonly Gen<Case> Cases =
        from layout in Gen.Choose(0, 2)
        from count in Gen.Choose(2, 4)
        from values in Gen.ListOf(HostileStrings.Generator, count)
        from index in Gen.Choose(0, count - 1)
        from text in HostileStrings.Generator
        select new Case(layout, [.. values], index, text);

    [Fact]
    public void AnotherTextStandsInPlaceOfAScalar() => HostileStrings.Hold(Cases, static @case =>
    {
        var (file, mapping) = @case.Read();
        var scalar = (YamlScalar)mapping.Entries[@case.Index].Value;

        var after = Apply(file, new YamlEdits(file).Replace(new Located(scalar.Value, scalar.Span), @case.Text));

        string[] expected = [.. @case.Values];
        expected[@case.Index] = @case.Text;
        ValuesOf(after).ShouldBe(expected);
    });

    [Fact]
    public void AKeyIsAddedBehindAnother() => HostileStrings.Hold(Cases, static @case =>
    {
        var (file, mapping) = @case.Read();
        var edits = new YamlEdits(file);
        var beside = mapping.Entries[@case.Index].Value.Span;

        var after = Apply(file, edits.Add(beside, "added", edits.Yaml(@case.Text, beside)).ShouldNotBeNull());

        ValuesOf(after).ShouldBe([.. @case.Values[..(@case.Index + 1)], @case.Text, .. @case.Values[(@case.Index + 1)..]]);
    });

    [Fact]
    public void AKeyIsRemoved() => HostileStrings.Hold(Cases, static @case =>
    {
        var (file, mapping) = @case.Read();

        var after = Apply(file, new YamlEdits(file).Remove(mapping.Entries[@case.Index].Key.Span).ShouldNotBeNull());

        ValuesOf(after).ShouldBe([.. @case.Values[..@case.Index], .. @case.Values[(@case.Index + 1)..]]);
    });

    private static string Apply(SourceFile file, TextEdit edit) =>
        file.Text[..edit.Span.Start] + edit.NewText + file.Text[edit.Span.End..];

    private static IEnumerable<string> ValuesOf(string text)
    {
        var root = HostileStrings.Read(text);
        // What stands around the mapping is left as it was.
        ((YamlScalar)root.Entries[^1].Value).Value.ShouldBe("end");
        return MappingOf(root).Entries.Select(static entry => ((YamlScalar)entry.Value).Value);
    }

    private static YamlMapping MappingOf(YamlMapping root) =>
        root.Entries[0].Value is YamlSequence sequence ? (YamlMapping)sequence.Items[0] : (YamlMapping)root.Entries[0].Value;

    /// <summary>A mapping of hostile texts: in lines, in an item of a list, or within braces.</summary>
    private sealed record Case(int Layout, string[] Values, int Index, string Text)
    {
        public (SourceFile File, YamlMapping Mapping) Read()
        {
            var entries = Values.Select((value, index) => $"k{index}: {YamlText.Of(value, Layout == 2)}");
            var text = Layout switch
            {
                0 => "outer:\n  " + string.Join("\n  ", entries),
                1 => "outer:\n  - " + string.Join("\n    ", entries),
                _ => "outer: { " + string.Join(", ", entries) + " }",
            } + "\nlast: end\n";
            return (new SourceFile("curated/a.yaml", text), MappingOf(HostileStrings.Read(text)));
        }
    }
}
