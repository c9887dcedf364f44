namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler make an <c>EquatableArray</c> from a collection expression; part of the framework since .NET 8.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    public Type BuilderType { get; } = builderType;

    public string MethodName { get; } = methodName;
}
