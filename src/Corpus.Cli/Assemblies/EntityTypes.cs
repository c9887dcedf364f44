using Corpus.Language.Importing;
using Corpus.Language.Model;

namespace Corpus.Cli.Assemblies;

/// <summary>
/// The types as one entity sees them. What a type of another corpus declares is not in this assembly, nor what the schema of a shard does: of that the
/// members of the entity say which values a property has, and nobody here says its unit and what it is about.
/// </summary>
internal sealed class EntityTypes(AssembledTypes types, EntityMembers members, bool isShard) : ITableTypes
{
    public bool Has(string type) => types.Has(type) || CorpusNames.IsForeign(type) || isShard;

    public bool HasOption(string enumeration, string name) => types.HasOption(enumeration, name);

    public PropertyModel? Property(string type, string name)
    {
        if (types.Property(type, name) is { } own)
        {
            return own;
        }

        var (above, dot) = (types.ForeignAbove(type), name.IndexOf('.', StringComparison.Ordinal));
        if (isShard && above is null && !types.Has(dot < 0 ? type : name[..dot]))
        {
            return members.Property(dot < 0 ? type : name[..dot], name[(dot + 1)..]);
        }

        if (above is null || (dot < 0 && above != type))
        {
            return null;
        }

        var declaring = dot < 0 || CorpusNames.Simple(above) == name[..dot] ? above : above[..(above.LastIndexOf('.') + 1)] + name[..dot];
        return members.Property(declaring, name[(dot + 1)..]);
    }
}
