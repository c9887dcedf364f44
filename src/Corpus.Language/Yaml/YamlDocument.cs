using Corpus.Language.Text;

namespace Corpus.Language.Yaml;

/// <summary>What was read of a file.</summary>
/// <param name="Root">The root mapping, or null where the file has none that can be used.</param>
/// <param name="IsWhole">Whether the text was read to its end; where not, names may be missing that the file does define.</param>
/// <param name="Instead">What a whole file has instead of a mapping, and where it starts; null where it has one or nothing, or where it was reported.</param>
internal sealed record YamlDocument(YamlMapping? Root, bool IsWhole, (TextSpan FirstLine, string Kind)? Instead = null);
