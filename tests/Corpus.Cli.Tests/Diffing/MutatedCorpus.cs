namespace Corpus.Cli.Tests.Diffing;

/// <summary>Writes the corpus of these tests, as it is or mutated, into a folder.</summary>
internal static class MutatedCorpus
{
    private static readonly string Base = Repository.PathOf("tests/Corpus.Cli.Tests/Diffing/Bridges");

    public static void Write(ToolFolder folder, string below, Mutation? mutation = null)
    {
        foreach (var file in Directory.EnumerateFiles(Base, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine(below, Path.GetRelativePath(Base, file)), File.ReadAllText(file).ReplaceLineEndings("\n"));
        }

        foreach (var edit in mutation?.Edits ?? [])
        {
            Apply(folder, below, edit);
        }
    }

    private static void Apply(ToolFolder folder, string below, Edit edit)
    {
        var path = Path.Combine(below, edit.File);
        if (edit.Old.Length == 0)
        {
            folder.Write(path, edit.Text);
        }
        else if (edit.Old == "*")
        {
            File.Move(folder.PathOf(path), folder.PathOf(Path.Combine(below, edit.Text)));
        }
        else
        {
            var text = folder.Read(path);
            var at = text.IndexOf(edit.Old, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, $"{edit.File} has `{edit.Old}`");
            folder.Write(path, text[..at] + edit.Text + text[(at + edit.Old.Length)..]);
        }
    }
}
