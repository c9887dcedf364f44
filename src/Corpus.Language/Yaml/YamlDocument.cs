namespace Corpus.Language.Yaml;

/// <summary>What was read of a file.</summary>
/// <param name="Root">The root mapping, or null where the file has none that can be used.</param>
/// <param name="IsWhole">Whether the text was read to its end; where not, names may be missing that the file does define.</param>
internal sealed record YamlDocument(YamlMapping? Root, bool IsWhole);
