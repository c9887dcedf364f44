namespace Corpus.Documenting;

/// <summary>What stands below a comment is nothing that the generator emits: documentation under a wrong name would be worse than none.</summary>
internal sealed class UnknownDeclarationException(string file, int line, string text)
    : Exception($"{file}({line}): `{text}` is documented, but it is nothing that the generator of this version emits.");
