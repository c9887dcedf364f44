namespace Corpus.Cli.Folders;

/// <summary>The file that <c>--output</c> names. It is made anew from the corpus each time, so it must not be a file that people write.</summary>
internal static class OutputFile
{
    /// <summary>Endings of what people write, in a corpus and in the project around it.</summary>
    private static readonly string[] Written =
        [".yaml", ".yml", ".txt", ".md", ".fingerprint", ".cs", ".csproj", ".props", ".targets", ".sln", ".slnx", ".config", ".globalconfig", ".editorconfig"];

    public static void Write(Host host, CorpusFolder? folder, string typed, string text) =>
        Write(host, folder, [typed], drafts =>
        {
            using var writer = drafts[0].OpenText();
            writer.Write(text);
        });

    /// <summary>Writes files that belong together. None takes its place before all are whole.</summary>
    public static void Write(Host host, CorpusFolder? folder, IReadOnlyList<string> typed, Action<IReadOnlyList<NewFileDraft>> write)
    {
        string[] paths = [.. typed.Select(host.Resolve)];
        foreach (var (path, name) in paths.Zip(typed))
        {
            Check(host, folder, path, name);
        }

        var drafts = new List<NewFileDraft>();
        try
        {
            foreach (var path in paths)
            {
                drafts.Add(NewFileDraft.Begin(host, path));
            }

            write(drafts);
            drafts.ForEach(static draft => draft.Commit());
        }
        finally
        {
            drafts.ForEach(static draft => draft.Dispose());
        }
    }

    private static void Check(Host host, CorpusFolder? folder, string path, string typed)
    {
        NewFile.Check(host, path);
        var isWritten = Written.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
        if (isWritten && File.Exists(path))
        {
            throw new UsageException(
                $"--output is `{typed}`, which is there and looks like a file that a person wrote, so it is not replaced; name another file");
        }

        var real = RealPath.Of(path) ?? path;
        if (isWritten && folder is not null && folder.Roots.Both.Any(root => RealPath.IsWithin(real, root)))
        {
            throw new UsageException($"--output is `{typed}`, which would be a file of the corpus; name one elsewhere");
        }
    }
}
