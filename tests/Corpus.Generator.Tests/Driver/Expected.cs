namespace Corpus.Generator.Tests.Driver;

/// <summary>A file that holds what is expected; an empty text is expected by the file's absence.</summary>
internal static class Expected
{
    public static void Matches(string path, string actual)
    {
        if (Repository.Rewrites)
        {
            Write(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        actual.ShouldBe(expected, $"{path} is not what is made; CORPUS_REWRITE=1 rewrites it.");
    }

    private static void Write(string path, string actual)
    {
        if (actual.Length == 0)
        {
            File.Delete(path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, actual);
    }
}
