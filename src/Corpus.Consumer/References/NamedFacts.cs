using System.Collections.Immutable;
using Corpus.Language.Importing;

namespace Corpus.Consumer.References;

/// <summary>
/// Corpora of which only that is generated which the project names. What is generated no other generator sees; the assembly that it comes from has the same
/// names and constants, once the alias that keeps them out of the way is taken off.
/// </summary>
internal static class NamedFacts
{
    /// <summary>The compilation in which such names mean what the assemblies have; itself where there are none.</summary>
    public static Compilation Seen(Compilation compilation)
    {
        foreach (var reference in compilation.References)
        {
            if (IsOf(reference))
            {
                return compilation.WithReferences(
                    compilation.References.Select(static found => IsOf(found) ? found.WithAliases(default(ImmutableArray<string>)) : found));
            }
        }

        return compilation;
    }

    private static bool IsOf(MetadataReference reference) =>
        !reference.Properties.Aliases.IsDefaultOrEmpty && FactsAlias.IsOf(reference.Properties.Aliases);
}
