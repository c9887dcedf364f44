namespace Corpus.Consumer.Suggesting;

/// <summary>A constant that a literal may stand for.</summary>
/// <param name="Field">The constant.</param>
/// <param name="Entity">The words of its entity's name.</param>
/// <param name="Unit">The words of its unit; none where it has none that a name could say.</param>
/// <param name="UnitCode">The code of its unit in small letters; empty where it is too short to be taken for anything.</param>
internal sealed record KnownConstant(IFieldSymbol Field, List<string> Entity, List<string> Unit, string UnitCode)
{
    /// <summary>As messages name it.</summary>
    public string Name => Field.ContainingType.Name + "." + Field.Name;

    /// <summary>As it can be written anywhere.</summary>
    public string FullName => Field.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + Field.Name;

    /// <summary>Whether words of the code name its entity.</summary>
    public bool IsOfEntity(List<string> words) => NameWords.Contains(words, Entity);

    /// <summary>Whether words of the code name its unit.</summary>
    public bool IsOfUnit(List<string> words) => NameWords.Contains(words, Unit) || UnitCode.Length > 1 && words.Contains(UnitCode);

    public static KnownConstant Of(IFieldSymbol field)
    {
        var (code, name) = UnitTable.UnitOf(field);
        return new KnownConstant(field, NameWords.Of(field.ContainingType.Name), NameWords.Of(name), code.Length > 1 ? code.ToLowerInvariant() : "");
    }
}
