namespace Corpus.Cli.Tests.Diffing;

/// <summary>A corpus that was edited in one way, and what has to be said of it.</summary>
/// <param name="Name">What was done, for people; also a row of docs/versions.md.</param>
/// <param name="Class">The class that it must get.</param>
/// <param name="Rules">The rules that apply, sorted and each once.</param>
/// <param name="Edits">The edits.</param>
public sealed record Mutation(string Name, string Class, string[] Rules, params Edit[] Edits)
{
    public override string ToString() => Name;
}

/// <param name="File">The file below the folder of the corpus.</param>
/// <param name="Old">What stands there; nothing for a file that is new.</param>
/// <param name="Text">What is put in its place.</param>
public sealed record Edit(string File, string Old, string Text);
