using Mono.Cecil;

namespace Corpus.Language.Tests.Architecture;

/// <summary>One use of a type or member by a member, as it is compiled.</summary>
/// <param name="From">The type that uses it; of a lambda or iterator, the type in which it was written.</param>
/// <param name="Member">The member that uses it; empty where the type itself does, by its base or an attribute.</param>
/// <param name="To">The type that is used, or whose member is.</param>
/// <param name="Used">What is used, for people to read.</param>
internal sealed record Reference(TypeDefinition From, string Member, TypeReference To, string Used)
{
    /// <summary>The namespace of a type: a nested one has that of the type around it.</summary>
    public static string NamespaceOf(TypeReference type) => type.DeclaringType is { } outer ? NamespaceOf(outer) : type.Namespace;

    public override string ToString() => $"{From.FullName}{(Member.Length == 0 ? "" : "." + Member)} uses {Used}";
}
