using Corpus.Language.Model;

namespace Corpus.Cli.Billing;

// A family in one file: a constant that an assembly uses, and what the corpus beside it says of that.

/// <summary>How the value that was compiled in stands to the corpus that is deployed.</summary>
internal enum UseState
{
    /// <summary>It is the value of that corpus.</summary>
    Same,

    /// <summary>The fact has another value there.</summary>
    Changed,

    /// <summary>The corpus has no such fact.</summary>
    Gone,

    /// <summary>The fact is disputed there, so it has no value.</summary>
    Disputed,

    /// <summary>The fact holds there only because somebody says so, so it has no constant.</summary>
    Attributed,

    /// <summary>The fact is of another datatype there.</summary>
    OtherType,

    /// <summary>The value is the same by name, and has another number.</summary>
    Renumbered,

    /// <summary>The corpus is not among the files.</summary>
    NotThere,

    /// <summary>The corpus is among the files and could not be read.</summary>
    NotReadable,
}

/// <param name="File">The assembly that uses it.</param>
/// <param name="Record">The record that says so: of which corpus, in which version.</param>
/// <param name="Use">The fact and the value that was compiled in.</param>
/// <param name="Corpus">The corpus that is deployed with it; null where there is none that can be read.</param>
/// <param name="State">How it stands to that corpus.</param>
internal sealed record BilledUse(BilledFile File, ConstantUses Record, ConstantUse Use, DeployedCorpus? Corpus, UseState State)
{
    /// <summary>The fact in the corpus that is deployed.</summary>
    public FactModel? Fact => Corpus?.Fact(Use.FactId);

    /// <summary>The value that the deployed corpus has, if it has one.</summary>
    public string? Deployed => Fact is { Standing: not Standing.Disputed, Statement.Values: [var value] } ? value : null;

    /// <summary>The part of the corpus that has the fact, where it is not the one that had it when it was compiled in.</summary>
    public string? Moved => Corpus is { IsPart: true } corpus && Fact is not null && corpus.File.Name != Record.AssemblyName ? corpus.File.Name : null;

    /// <summary>Whether the assembly has something compiled in that the deployed corpus does not say.</summary>
    public bool IsStale => State is not (UseState.Same or UseState.NotThere or UseState.NotReadable);

    /// <summary>Whether nobody can tell.</summary>
    public bool IsUnknown => State is UseState.NotThere or UseState.NotReadable;

    /// <summary>The sources that the fact rests on in the deployed corpus.</summary>
    public IReadOnlyCollection<string> Sources => Corpus?.Grounds.Sources(Use.FactId) ?? [];
}
