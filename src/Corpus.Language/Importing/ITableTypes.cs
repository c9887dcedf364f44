using Corpus.Language.Model;

namespace Corpus.Language.Importing;

/// <summary>The entity types and enumerations that tables of entities name.</summary>
internal interface ITableTypes
{
    bool Has(string type);

    /// <summary>The property of a name as tables call it: with the type that declares it before it, where that is not the entity's own.</summary>
    PropertyModel? Property(string type, string name);

    /// <summary>Whether an enumeration has a value of this name; one that is not known may have any.</summary>
    bool HasOption(string enumeration, string name);
}
