using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Corpus.Language.Tests.Architecture;

/// <summary>An assembly of the product, read without being loaded, with all that it refers to.</summary>
internal sealed class InspectedAssembly
{
    private readonly ModuleDefinition _module;

    private InspectedAssembly(string path)
    {
        _module = ModuleDefinition.ReadModule(path);
        Types = [.. _module.GetTypes()];
        References = [.. Types.SelectMany(ReferencesOf)];
    }

    public static InspectedAssembly Language { get; } = new(typeof(CorpusCompiler).Assembly.Location);

    public static InspectedAssembly Consumer { get; } = new(Beside("Corpus.Consumer.dll"));

    public static InspectedAssembly Generator { get; } = new(Beside("Corpus.Generator.dll"));

    public static InspectedAssembly Workspace { get; } = new(Beside("Corpus.Workspace.dll"));

    public static InspectedAssembly Site { get; } = new(Beside("Corpus.Site.dll"));

    public static InspectedAssembly Tool { get; } = new(Beside("Corpus.Cli.dll"));

    public static InspectedAssembly Documents { get; } = new(Beside("Corpus.Documents.dll"));

    /// <summary>The root of its namespaces, which is its name: <c>Corpus.Language</c>.</summary>
    public string Root => _module.Assembly.Name.Name;

    /// <summary>All its types, nested ones too.</summary>
    public IReadOnlyList<TypeDefinition> Types { get; }

    public IReadOnlyList<Reference> References { get; }

    public IEnumerable<string> ReferencedAssemblies => _module.AssemblyReferences.Select(static reference => reference.Name);

    /// <summary>Whether a type was written for this assembly: polyfills and what the compiler adds have other namespaces.</summary>
    public bool IsOwn(TypeReference type) => (Reference.NamespaceOf(type) + ".").StartsWith(Root + ".", StringComparison.Ordinal);

    /// <summary>The types that a type is made of: of <c>List&lt;Place[]&gt;</c>, both.</summary>
    public static IEnumerable<TypeReference> LeavesOf(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => LeavesOf(generic.ElementType).Concat(generic.GenericArguments.SelectMany(LeavesOf)),
        IModifierType modified => LeavesOf(modified.ElementType).Concat(LeavesOf(modified.ModifierType)),
        TypeSpecification specification => LeavesOf(specification.ElementType),
        _ => [type],
    };

    private static string Beside(string name) => Path.Combine(Path.GetDirectoryName(typeof(InspectedAssembly).Assembly.Location)!, "inspected", name);

    private static IEnumerable<Reference> ReferencesOf(TypeDefinition type)
    {
        var writtenIn = type;
        while (writtenIn.DeclaringType is { } outer)
        {
            writtenIn = outer;
        }

        return Declared(type).SelectMany(used => LeavesOf(used).Select(leaf => new Reference(writtenIn, "", leaf, leaf.FullName)))
            .Concat(type.Fields.SelectMany(field => UsedBy(writtenIn, field.Name, [field.FieldType, .. Attributes(field)])))
            .Concat(type.Properties.SelectMany(property => UsedBy(writtenIn, property.Name, Attributes(property))))
            .Concat(type.Methods.SelectMany(method => OfMethod(writtenIn, method)));
    }

    private static IEnumerable<Reference> OfMethod(TypeDefinition writtenIn, MethodDefinition method)
    {
        var signature = method.Parameters.Select(static parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Concat(Attributes(method))
            .Concat(method.Parameters.SelectMany(Attributes))
            .Concat(method.GenericParameters.SelectMany(static parameter => parameter.Constraints).Select(static constraint => constraint.ConstraintType));
        var references = UsedBy(writtenIn, method.Name, signature);
        if (!method.HasBody)
        {
            return references;
        }

        var locals = method.Body.Variables.Select(static variable => variable.VariableType)
            .Concat(method.Body.ExceptionHandlers.Select(static handler => handler.CatchType).OfType<TypeReference>());
        return references
            .Concat(UsedBy(writtenIn, method.Name, locals))
            .Concat(method.Body.Instructions.SelectMany(instruction => OfInstruction(writtenIn, method.Name, instruction)));
    }

    private static IEnumerable<Reference> OfInstruction(TypeDefinition writtenIn, string member, Instruction instruction) => instruction.Operand switch
    {
        MethodReference method => LeavesOf(method.DeclaringType)
            .Concat(method is GenericInstanceMethod generic ? generic.GenericArguments.SelectMany(LeavesOf) : [])
            .Concat(LeavesOf(method.ReturnType))
            .Concat(method.Parameters.SelectMany(static parameter => LeavesOf(parameter.ParameterType)))
            .Select(leaf => new Reference(writtenIn, member, leaf, method.FullName)),
        FieldReference field =>
            LeavesOf(field.DeclaringType).Concat(LeavesOf(field.FieldType)).Select(leaf => new Reference(writtenIn, member, leaf, field.FullName)),
        TypeReference type => UsedBy(writtenIn, member, [type]),
        _ => [],
    };

    private static IEnumerable<Reference> UsedBy(TypeDefinition writtenIn, string member, IEnumerable<TypeReference> types) =>
        types.SelectMany(LeavesOf).Select(leaf => new Reference(writtenIn, member, leaf, leaf.FullName));

    private static IEnumerable<TypeReference> Declared(TypeDefinition type) =>
    [
        .. type.BaseType is { } ancestor ? new[] { ancestor } : [],
        .. type.Interfaces.Select(static implemented => implemented.InterfaceType),
        .. type.GenericParameters.SelectMany(static parameter => parameter.Constraints).Select(static constraint => constraint.ConstraintType),
        .. Attributes(type),
    ];

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider provider) => provider.CustomAttributes.SelectMany(static attribute =>
        attribute.ConstructorArguments.Select(static argument => argument.Value).OfType<TypeReference>().Append(attribute.AttributeType));
}
