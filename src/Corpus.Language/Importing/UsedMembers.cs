using Corpus.Language.Model;

namespace Corpus.Language.Importing;

/// <summary>Which members of an entity a program names. They are words: one that is a member of something else, too, may count.</summary>
internal static class UsedMembers
{
    /// <summary>The members by which a program has more of an entity than its constants.</summary>
    public static readonly string[] Always = ["Record", "Facts", "All"];

    /// <summary>Whether a program has more of an entity than its constants, which are compiled into it.</summary>
    public static bool AreMoreThanConstants(EntityModel entity, HashSet<string> named) =>
        Array.Exists(Always, named.Contains)
        || entity.Facts.Any(fact => CodeTypes.UseOf(fact) != FactUse.Constant && named.Contains(fact.Property.MemberName));

    /// <summary>The enumerations of an entity's constants.</summary>
    public static IEnumerable<string> EnumerationsOf(EntityModel entity) =>
        entity.Facts.Where(static fact => CodeTypes.UseOf(fact) == FactUse.Constant && fact.Property.Datatype.Kind == DatatypeKind.Enumeration)
            .Select(static fact => fact.Property.Datatype.Name);
}
