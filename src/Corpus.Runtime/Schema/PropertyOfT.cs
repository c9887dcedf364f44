using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>A property whose values are of a C# type.</summary>
/// <typeparam name="T">The type of a value; for a list, that of an item.</typeparam>
internal sealed class Property<T>(string name, string summary, Datatype<T> datatype, Unit? unit = null, bool isList = false)
    : Property(name, summary, unit, isList)
{
    /// <summary>The datatype of a value; for a list, that of an item.</summary>
    public Datatype<T> Datatype { get; } = datatype;

    public override string DatatypeName => Datatype.Name;

    internal override Fact MakeFact(string entityId, FactFields fields) => (fields.IsDisputed, IsList) switch
    {
        (false, false) => new Fact<T>(entityId, this, fields, Datatype.ReadOne),
        (false, true) => new ListFact<T>(entityId, this, fields),
        (true, false) => new Disputed<T>(entityId, this, fields, Datatype.ReadOne),
        (true, true) => new Disputed<EquatableArray<T>>(entityId, this, fields, Datatype.ReadAll),
    };
}
