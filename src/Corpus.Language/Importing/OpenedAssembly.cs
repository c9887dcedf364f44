namespace Corpus.Language.Importing;

/// <summary>
/// An assembly that was opened, by whomever: by the compiler's own symbols, or by its metadata. The tables of its entities are read only as far as they are
/// asked for.
/// </summary>
/// <param name="outline">All but those.</param>
internal abstract class OpenedAssembly(AssemblyTables outline)
{
    public AssemblyTables Outline { get; } = outline;

    /// <summary>The table of one of its entities.</summary>
    /// <param name="id">The id of the entity, which the outline has.</param>
    public abstract string TableOf(string id);
}
