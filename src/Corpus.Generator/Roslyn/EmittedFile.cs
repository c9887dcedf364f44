using Corpus.Language.Problems;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Roslyn;

/// <summary>One file of what is generated, or what went wrong with us while it was made. Equal files have equal texts.</summary>
internal sealed class EmittedFile(string hintName, SourceText? text, Problem? fault = null) : IEquatable<EmittedFile>
{
    public string HintName { get; } = hintName;

    /// <summary>Its text, or null where there is nothing to emit.</summary>
    public SourceText? Text { get; } = text;

    public Problem? Fault { get; } = fault;

    public static EmittedFile Failed(Problem fault) => new("", null, fault);

    public bool Equals(EmittedFile? other) =>
        other is not null
        && HintName == other.HintName
        && Equals(Fault, other.Fault)
        && (Text is null ? other.Text is null : other.Text is not null && Text.ContentEquals(other.Text));

    public override bool Equals(object? obj) => Equals(obj as EmittedFile);

    public override int GetHashCode() => HintName.GetHashCode();
}
