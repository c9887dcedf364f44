namespace Corpus.Language.Importing;

/// <summary>
/// Reads what a program takes of corpora that are generated only as far as it names them. What their facts say was proved when they were compiled, and is not
/// proved again.
/// </summary>
internal static class UsedCorpora
{
    /// <summary>All names that a program can ask for.</summary>
    public static OfferedNames Offered(IReadOnlyList<ReferencedAssembly> assemblies)
    {
        var offered = assemblies.Where(static assembly => assembly.IsOffered).ToArray();
        if (offered.Length == 0)
        {
            return OfferedNames.None;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var corpus in ImportedCorpora.Read(offered.Select(static assembly => assembly.Opened.Outline)).Where(static corpus => corpus.Fault is null))
        {
            names.UnionWith(UsedMembers.Always);
            names.Add(UsedSources.ClassName);
            names.UnionWith(corpus.EntityIds);
            names.UnionWith(corpus.Types.Select(static type => type.Model.Name));
            names.UnionWith(corpus.Types.SelectMany(static type => type.Model.Properties).Select(static property => property.MemberName));
            names.UnionWith(corpus.Enumerations.Select(static enumeration => enumeration.Name));
            names.UnionWith(corpus.Sources.Select(static source => source.MemberName));
        }

        return new OfferedNames(EquatableArray.From(names), IsReferenced: true);
    }

    /// <param name="assemblies">All corpora that the project references: those that are generated name others.</param>
    /// <param name="names">The names that the program uses, as far as they are offered.</param>
    /// <returns>The corpora, in the order of their namespaces.</returns>
    public static EquatableArray<UsedCorpus> Read(IReadOnlyList<ReferencedAssembly> assemblies, EquatableArray<string> names)
    {
        var named = new HashSet<string>(names, StringComparer.Ordinal);
        var closure = new UsedEntities(assemblies);
        closure.Ask(named);
        foreach (var corpus in ImportedCorpora.Read(closure.Tables()))
        {
            closure.Follow(corpus, corpus.Entities.Where(entity => UsedMembers.AreMoreThanConstants(entity, named)).Select(static entity => entity.Id));
        }

        var corpora = ImportedCorpora.Read(closure.Tables()).Where(corpus => corpus.Fault is null || closure.IsOffered(corpus)).ToArray();
        var offered = corpora.Where(corpus => corpus.Fault is null && closure.IsOffered(corpus)).ToArray();
        var types = new UsedTypes(corpora.Where(static corpus => corpus.Fault is null), new HashSet<string>(offered.Select(static corpus => corpus.Namespace)));
        foreach (var corpus in offered)
        {
            types.Add(corpus, named, closure.IsFollowed);
        }

        var parts = offered.GroupBy(static corpus => corpus.Namespace).OrderBy(static parts => parts.Key, StringComparer.Ordinal)
            .Select(parts => Used([.. parts], types, named, closure)).ToArray();
        var sources = new UsedSources(offered, parts, named);
        return EquatableArray.From(parts.Select(sources.AddTo).Concat(corpora.Where(static corpus => corpus.Fault is not null).Select(
            static corpus => new UsedCorpus(corpus.CorpusId, corpus.AssemblyName, corpus.Version, "") { Fault = corpus.Fault })));
    }

    /// <summary>A corpus of which several projects may have parts: there it is one.</summary>
    private static UsedCorpus Used(ImportedCorpus[] parts, UsedTypes types, HashSet<string> named, UsedEntities closure)
    {
        var (first, ids) = (parts[0], new HashSet<string>(StringComparer.Ordinal));
        var entities = parts.SelectMany(static part => part.Entities).Where(entity => ids.Add(entity.Id))
            .OrderBy(static entity => entity.Id, StringComparer.Ordinal).ToArray();
        // Parts of a corpus import what they need each; a prefix means the same in all of them.
        var imports = EquatableArray.From(parts.SelectMany(static part => part.Imports).GroupBy(static import => import.Prefix, StringComparer.Ordinal)
            .Select(static same => same.First()).OrderBy(static import => import.Prefix, StringComparer.Ordinal));
        var prefixes = new UsedPrefixes(imports, first.Namespace);
        var whole = entities.Where(entity => closure.IsFollowed(first.Namespace, entity.Id)).ToArray();
        return new UsedCorpus(first.CorpusId, first.AssemblyName, first.Version, first.Namespace)
        {
            Imports = imports,
            Entities = EquatableArray.From(whole.Select(prefixes.Entity)),
            Constants = EquatableArray.From(entities.Where(entity => !closure.IsFollowed(first.Namespace, entity.Id)).Select(prefixes.Entity)),
            Named = EquatableArray.From(entities.Select(static entity => entity.Id).Where(named.Contains)),
            EntityCount = parts.Sum(static part => part.EntityIds.Count),
            Types = EquatableArray.From(types.Of(first.Namespace, whole).Select(prefixes.Type)),
            Enumerations = EquatableArray.From(types.EnumerationsOf(first.Namespace)),
        };
    }
}
