namespace Corpus.Consumer.Suggesting;

/// <summary>Finds the unit of a fact in the tables of its type, which the assembly of the corpus has.</summary>
internal static class UnitTable
{
    /// <summary>The code and the name of the unit; empty where there is none.</summary>
    public static (string Code, string Name) UnitOf(IFieldSymbol field)
    {
        var property = Casing.Uncapitalise(field.Name);
        foreach (var member in field.ContainingType.GetMembers("Record"))
        {
            for (var type = (member as IPropertySymbol)?.Type as INamedTypeSymbol; type is not null; type = type.BaseType)
            {
                if (TableOf(type) is { } table && Find(table, property) is { } unit)
                {
                    return unit;
                }
            }
        }

        return ("", "");
    }

    private static string? TableOf(INamedTypeSymbol type)
    {
        foreach (var nested in type.GetTypeMembers())
        {
            foreach (var attribute in nested.GetAttributes())
            {
                if (attribute.AttributeClass?.Name == "TableAttribute" && attribute.ConstructorArguments.Length == 1
                    && attribute.ConstructorArguments[0].Value is string table && table.StartsWith("V1\0N", StringComparison.Ordinal))
                {
                    return table;
                }
            }
        }

        return null;
    }

    /// <summary>What a table says of a property; nothing where it declares none of that name.</summary>
    private static (string Code, string Name)? Find(string table, string property)
    {
        var isProperty = false;
        var (code, name) = ("", "");
        foreach (var field in table.Split(TableTag.End))
        {
            if (field.Length > 0 && TableTag.StartsGroup(field[0]))
            {
                if (isProperty)
                {
                    break;
                }

                isProperty = field[0] == TableTag.Property && string.CompareOrdinal(field, 1, property, 0, int.MaxValue) == 0;
            }
            else if (isProperty && field.Length > 0)
            {
                code = field[0] == TableTag.UnitCode ? field.Substring(1) : code;
                name = field[0] == TableTag.UnitName ? field.Substring(1) : name;
            }
        }

        return isProperty ? (code, name) : null;
    }
}
