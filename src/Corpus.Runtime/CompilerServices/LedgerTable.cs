using System.ComponentModel;

namespace Corpus.Runtime.CompilerServices;

/// <summary>Reads the table in which generated code holds the ledger of its corpus. Not for people.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LedgerTable
{
    /// <summary>Reads a ledger. Counts that this assembly does not know are skipped, and those that the table does not have are 0.</summary>
    /// <param name="holder">The class whose <see cref="TableAttribute"/> has the table.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holder"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The table breaks its format.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public static Ledger Read(Type holder) => LedgerTableReader.Read(TableAttribute.Of(holder ?? throw new ArgumentNullException(nameof(holder))), holder);
}
