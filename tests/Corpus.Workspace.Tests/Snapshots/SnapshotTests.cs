using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Tests.Support;

namespace Corpus.Workspace.Tests.Snapshots;

public sealed class SnapshotTests
{
    public static TheoryData<string> Cases => [.. CaseFolders.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ASnapshotHasTheProblemsOfACompilation(string name)
    {
        var texts = CaseFolders.Texts(name);

        var snapshot = CorpusSnapshot.Empty(CorpusSettings.Default).With(texts);

        Problems(snapshot).ShouldBe(Problems(texts));
    }

    /// <summary>A line goes here, a file there, and both come back: what was taken over from before is never another than a fresh check finds.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void EditsLeadWhereAFreshCheckBegins(string name)
    {
        var texts = CaseFolders.Texts(name).ToDictionary(static text => text.Path, StringComparer.Ordinal);
        var original = texts.ToDictionary(StringComparer.Ordinal);
        var random = new Random(name.Length);
        var snapshot = CorpusSnapshot.Empty(CorpusSettings.Default).With(texts.Values);
        for (var edit = 0; edit < 24; edit++)
        {
            var path = original.Keys.ElementAt(random.Next(original.Count));
            if (random.Next(8) == 0)
            {
                texts.Remove(path);
                snapshot = snapshot.Without([path]);
            }
            else
            {
                var lines = original[path].Text.Split('\n').ToList();
                lines.RemoveAt(random.Next(lines.Count));
                texts[path] = new CorpusText(path, random.Next(3) == 0 ? original[path].Text : string.Join("\n", lines));
                snapshot = snapshot.With([texts[path]]);
            }

            if (random.Next(2) == 0)
            {
                Problems(snapshot).ShouldBe(Problems(texts.Values));
            }
        }

        Problems(snapshot).ShouldBe(Problems(texts.Values));
    }

    [Fact]
    public void AnEditOfAValueChecksOneFile()
    {
        var texts = CaseFolders.Texts(".");
        var before = CorpusSnapshot.Empty(CorpusSettings.Default).With(texts);
        before.FilesChecked.ShouldBeGreaterThan(10);
        var treaty = texts.Single(static text => text.Path == "curated/treaty.yaml");

        var after = before.With([treaty with { Text = treaty.Text.Replace("value: 20\n", "value: 21\n", StringComparison.Ordinal) }]);

        after.FilesChecked.ShouldBe(1);
        after.Problems.ShouldContain(static problem => problem.Id == "CORP4009");
    }

    /// <summary>A name is asked for by few files; the others stay checked.</summary>
    [Fact]
    public void AnEditOfALabelChecksWhoAsksForIt()
    {
        var texts = CaseFolders.Texts(".");
        var before = CorpusSnapshot.Empty(CorpusSettings.Default).With(texts);
        var all = before.FilesChecked;
        var people = texts.Single(static text => text.Path == "curated/people.yaml");
        var changed = people with { Text = people.Text.Replace("    label: Dmitry Peskov\n", "    label: Dmitri Peskov\n", StringComparison.Ordinal) };
        changed.Text.ShouldNotBe(people.Text);

        var after = before.With([changed]);

        after.FilesChecked.ShouldBeInRange(1, all / 2);
        Problems(after).ShouldBe(Problems(texts.Select(text => text.Path == changed.Path ? changed : text)));
    }

    [Fact]
    public void AFolderOfAnotherNameIsNamed() =>
        CorpusSnapshot.Empty(CorpusSettings.Default with { Folders = new CorpusFolders("facts") }).Problems.ShouldHaveSingleItem()
            .Message.ShouldContain("facts");

    private static string[] Problems(CorpusSnapshot snapshot) => [.. snapshot.Problems.Select(static problem => problem.ToString())];

    private static string[] Problems(IEnumerable<CorpusText> texts)
    {
        var inputs = texts.ToLookup(static text => CorpusText.KindOf(text.Path, new CorpusFolders()), static text => new InputText(text.Path, text.Text));
        return
        [
            .. CorpusCompiler.Compile(
                inputs[TextKind.Yaml],
                inputs[TextKind.Document].Concat(inputs[TextKind.Fingerprint]),
                new CheckOptions(),
                inputs[TextKind.Yaml].Any() ? [] : [Language.Problems.SetupProblems.NoCuratedFile("curated")],
                [.. inputs[TextKind.Other].Select(static text => text.Path)]).Problems.Select(static problem => problem.ToString()),
        ];
    }
}
