using Corpus.Language.Importing;
using Corpus.Language.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Roslyn;

/// <summary>An assembly by the symbols of its compilation: that of another project in an editor.</summary>
internal sealed class SymbolAssembly : OpenedAssembly
{
    private readonly Dictionary<string, INamedTypeSymbol> _entities;

    private SymbolAssembly(Dictionary<string, INamedTypeSymbol> entities, AssemblyTables outline)
        : base(outline) => _entities = entities;

    /// <summary>The assembly, or nothing where it has nothing of a corpus.</summary>
    public static SymbolAssembly? Open(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static name => name.Name == "Corpus.Runtime") || compilation.Assembly.GetAttributes().Any(IsOfConstants)
            ? Open(compilation.Assembly)
            : null;

    public override string TableOf(string id) => TableOf(_entities[id]) ?? throw new InvalidOperationException($"the entity {id} has no table");

    private static SymbolAssembly? Open(IAssemblySymbol assembly)
    {
        var (table, version) = (default(string), default(string));
        foreach (var attribute in assembly.GetAttributes())
        {
            if (IsTable(attribute))
            {
                table = TextOf(attribute);
            }
            else if (attribute.AttributeClass?.Name == "AssemblyInformationalVersionAttribute")
            {
                version = TextOf(attribute);
            }
        }

        if (table is null && !assembly.TypeNames.Contains("Catalog"))
        {
            return null;
        }

        var entities = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        var (corpusId, sources, ledger) = (default(string), default(string), default(string));
        foreach (var type in TypesIn(assembly.GlobalNamespace))
        {
            if (type.Name == "Catalog")
            {
                corpusId ??= type.GetMembers("Id").OfType<IFieldSymbol>().Select(static field => field.ConstantValue as string).FirstOrDefault();
                ledger ??= type.GetTypeMembers("Ledger_").Select(TableOf).FirstOrDefault();
            }
            else if (type.GetTypeMembers("Data_").FirstOrDefault() is { } data && !IsTaken(type))
            {
                if (type.Name == "Sources")
                {
                    sources = TableOf(data);
                }
                else if (type.GetTypeMembers("Facts").Length > 0)
                {
                    entities[type.Name] = data;
                }
            }
        }

        return table is null && corpusId is null ? null : new SymbolAssembly(
            entities,
            new AssemblyTables(assembly.Name, AssemblyTables.VersionOf(version, assembly.Identity.Version))
            {
                CorpusId = corpusId,
                IsOfConstants = assembly.GetAttributes().Any(IsOfConstants),
                Interface = table,
                EntityIds = EquatableArray.From(entities.Keys.OrderBy(static id => id, StringComparer.Ordinal)),
                Sources = sources,
                Ledger = ledger,
                Forwards = TypeForward.Sorted(assembly.GetForwardedTypes()
                    .Select(static type => new TypeForward(type.ToDisplayString(), type.ContainingAssembly.Name))),
            });
    }

    /// <summary>As <see cref="TakenFacts"/> says it.</summary>
    private static bool IsTaken(INamedTypeSymbol type) =>
        type.DeclaredAccessibility != Accessibility.Public && type.ContainingNamespace.GetTypeMembers("Catalog").IsEmpty;

    private static string? TableOf(INamedTypeSymbol type) => type.GetAttributes().Where(IsTable).Select(TextOf).FirstOrDefault();

    private static bool IsOfConstants(AttributeData attribute) =>
        attribute is { AttributeClass.Name: nameof(System.Reflection.AssemblyMetadataAttribute), ConstructorArguments: [var key, var value] }
        && key.Value is EmittedParts.Key && value.Value is EmittedParts.Constants;

    private static bool IsTable(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "TableAttribute", ContainingNamespace: { Name: "CompilerServices", ContainingNamespace.Name: "Runtime" } };

    private static string? TextOf(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string : null;

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol root)
    {
        var open = new Stack<INamespaceSymbol>([root]);
        while (open.Count > 0)
        {
            var current = open.Pop();
            foreach (var type in current.GetTypeMembers())
            {
                yield return type;
            }

            foreach (var inner in current.GetNamespaceMembers())
            {
                open.Push(inner);
            }
        }
    }
}
