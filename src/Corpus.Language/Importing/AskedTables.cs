namespace Corpus.Language.Importing;

/// <summary>Reads of opened assemblies what is asked for, and nothing else.</summary>
internal static class AskedTables
{
    /// <param name="assemblies">The assemblies.</param>
    /// <param name="asked">The names that are asked for, by the ids of corpora.</param>
    /// <returns>The tables of those that are corpora, or that could not be read.</returns>
    public static EquatableArray<AssemblyTables> Read(IReadOnlyList<OpenedAssembly> assemblies, AskedNames asked)
    {
        var names = assemblies.Select(assembly => Names(assembly.Outline, asked)).ToArray();
        Follow(assemblies, names);
        return EquatableArray.From(assemblies.Select((assembly, index) => Read(assembly, names[index])));
    }

    private static AssemblyTables Read(OpenedAssembly assembly, HashSet<string> asked)
    {
        try
        {
            return assembly.Outline with
            {
                Entities = EquatableArray.From(
                    assembly.Outline.EntityIds.Where(asked.Contains).Select(id => new HeldTable(id, assembly.TableOf(id)))),
            };
        }
#pragma warning disable CA1031 // Whoever reads metadata throws what it meets, and an assembly that nobody vouches for decides what that is.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return assembly.Outline with { Fault = $"is damaged: {exception.Message}" };
        }
    }

    private static HashSet<string> Names(AssemblyTables outline, AskedNames asked)
    {
        var id = outline.Interface is { } table ? CorpusTableDecoder.IdOf(table) : outline.CorpusId;
        return new HashSet<string>(id is null ? [] : asked.Of(id), StringComparer.Ordinal);
    }

    /// <summary>What moved to another assembly is asked for there, too; and there again, as often as there are assemblies to move through.</summary>
    private static void Follow(IReadOnlyList<OpenedAssembly> assemblies, HashSet<string>[] names)
    {
        if (assemblies.All(static assembly => assembly.Outline.Forwards.IsEmpty))
        {
            return;
        }

        var byName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < assemblies.Count; index++)
        {
            byName[assemblies[index].Outline.AssemblyName] = index;
        }

        for (var (round, isChanged) = (0, true); isChanged && round < assemblies.Count; round++)
        {
            isChanged = false;
            for (var index = 0; index < assemblies.Count; index++)
            {
                foreach (var forward in assemblies[index].Outline.Forwards)
                {
                    var name = forward.Name.Substring(forward.Name.LastIndexOf('.') + 1);
                    isChanged |= names[index].Contains(name) && byName.TryGetValue(forward.AssemblyName, out var target) && names[target].Add(name);
                }
            }
        }
    }
}
