using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>What the entity's member for a fact gives.</summary>
internal enum FactUse
{
    /// <summary>The value, compiled into whoever uses it.</summary>
    Constant,

    /// <summary>The value, read from the fact.</summary>
    Value,

    /// <summary>The fact itself: whoever uses it says whose word they take.</summary>
    Fact,
}

/// <summary>What a fact is at run time. The only place that decides it.</summary>
/// <param name="ValueType">The C# type of its value.</param>
/// <param name="FactType">Its own.</param>
/// <param name="Accessor">How the table of the entity is asked for it.</param>
/// <param name="Use">What the entity's member for it gives.</param>
internal sealed record FactShape(string ValueType, string FactType, string Accessor, FactUse Use)
{
    public static FactShape Of(FactModel fact, CodeNames names)
    {
        var property = fact.Property;
        var (value, element) = (names.Type(property), names.Type(property.Datatype));
        var (kind, accessor) = fact.Standing switch
        {
            Standing.Disputed => ($"Disputed<{value}>", $"Disputed<{value}>"),
            Standing.Attributed => ($"Attributed<{value}>", $"Attributed<{value}>"),
            // Settled by a claim, which gives the whole value: it has no statements of its own.
            _ when fact.Claims.Count > 0 || property.Cardinality == Cardinality.One => ($"Fact<{value}>", $"Fact<{value}>"),
            _ when property.IsSeries => ($"SeriesFact<{element}>", $"Series<{element}>"),
            _ => ($"ListFact<{element}>", $"List<{element}>"),
        };
        var use = fact.Standing != Standing.Settled ? FactUse.Fact
            : property is { Cardinality: Cardinality.One, Datatype.IsConstant: true } ? FactUse.Constant
            : FactUse.Value;
        return new FactShape(value, CodeNames.Runtime + kind, accessor, use);
    }
}
