namespace Corpus.Language.Importing;

/// <summary>
/// The alias of a reference to a corpus of which a project takes only the facts that it names. An alias keeps the types of the assembly out of the way: those
/// that are generated have their names.
/// </summary>
internal static class FactsAlias
{
    public const string Name = "CorpusFacts";

    /// <param name="aliases">All aliases of a reference; with <c>global</c> among them its types are seen as well, and nothing is to be generated.</param>
    public static bool IsOf(IReadOnlyCollection<string> aliases)
    {
        var isOf = false;
        foreach (var alias in aliases)
        {
            if (alias == "global")
            {
                return false;
            }

            isOf |= alias == Name;
        }

        return isOf;
    }
}
