namespace Corpus.Runtime;

/// <summary>Checks that a fact has the groups that its property and its marks ask for.</summary>
internal static class FactShape
{
    public static void Check(TableSubject subject, Property property, FactFields fields)
    {
        var expected = Expected(property, fields);
        if (expected is not null)
        {
            throw TableError.At(subject, fields.Head, $"of '{property.Name}' {expected}");
        }
    }

    private static string? Expected(Property property, FactFields fields)
    {
        var values = fields.All(TableTag.Value).Count();
        return (fields.IsDisputed, property.IsList) switch
        {
            _ when fields.IsList != property.IsList => property.IsList ? "the mark of a list" : "no mark of a list",
            _ when !property.IsList && fields.Statements.Count > 0 => "no statements, as it is not a list",
            (true, _) when values > 0 || fields.Statements.Count > 0 => "no value, as it is disputed",
            (true, _) when fields.Claims.Count < 2 => "two claims or more, as it is disputed",
            (false, false) when values != 1 => "one value",
            (false, true) when values > 0 && fields.Statements.Count > 0 => "values or statements, not both",
            _ => null,
        };
    }
}
