namespace Corpus.Benchmarks.Making;

/// <summary>A made corpus: files by their path within the project.</summary>
internal sealed record MadeCorpus(MakerOptions Options, IReadOnlyDictionary<string, string> Files, int Entities, int Facts, int Citations, long DocumentWords)
{
    public void WriteTo(string folder)
    {
        foreach (var (path, text) in Files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }
}
