using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>What a fact is at run time, as generated code writes it; <see cref="CodeTypes"/> decides it.</summary>
/// <param name="ValueType">The C# type of its value.</param>
/// <param name="FactType">Its own.</param>
/// <param name="Accessor">How the table of the entity is asked for it.</param>
/// <param name="Use">What the entity's member for it gives.</param>
internal sealed record FactShape(string ValueType, string FactType, string Accessor, FactUse Use)
{
    public static FactShape Of(FactModel fact, CodeNames names)
    {
        var (value, element) = (names.Type(fact.Property), names.Type(fact.Property.Datatype));
        var accessor = CodeTypes.ClassOf(fact) switch
        {
            FactClass.Disputed => $"Disputed<{value}>",
            FactClass.Attributed => $"Attributed<{value}>",
            FactClass.Series => $"Series<{element}>",
            FactClass.List => $"List<{element}>",
            _ => $"Fact<{value}>",
        };
        return new FactShape(value, names.Type(fact), accessor, CodeTypes.UseOf(fact));
    }
}
