namespace Corpus.Runtime;

/// <summary>That a fact holds no longer, mostly because another has taken its place. The superseded fact's constant is marked <see cref="ObsoleteAttribute"/>.</summary>
public sealed record Supersession
{
    internal Supersession(string? by) => By = by;

    /// <summary>Gets the id of the fact that took the place, as in <c>Treaty.termYears</c>, or <see langword="null"/> if none did.</summary>
    public string? By { get; }

    /// <summary>Gets since when it has, or <see langword="null"/> where that is not said.</summary>
    public EdtfDate? Since { get; internal init; }

    /// <summary>Gets why it has, or <see langword="null"/> where that is not said.</summary>
    public string? Reason { get; internal init; }

    /// <summary>Returns the supersession in a line: <c>superseded by Treaty.termYears since 2025: the treaty was renewed</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"superseded{(By is null ? "" : $" by {By}")}{(Since is { } since ? $" since {since}" : "")}{(Reason is null ? "" : $": {Reason}")}";
}
