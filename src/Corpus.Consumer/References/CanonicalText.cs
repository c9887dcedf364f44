using System.Globalization;

namespace Corpus.Consumer.References;

/// <summary>The one text that a constant of a corpus has in its tables.</summary>
internal static class CanonicalText
{
    public static string Of(IFieldSymbol field) => field.ConstantValue switch
    {
        bool value => value ? "true" : "false",
        string value => value,
        double value => Shortest(value),
        { } value when field.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type => NameOf(type, value) ?? Invariant(value),
        { } value => Invariant(value),
        null => "",
    };

    /// <summary>The number of a value of an enumeration, which is all that is compiled in.</summary>
    public static string? NumberOf(IFieldSymbol field) =>
        field is { ConstantValue: { } value, Type.TypeKind: TypeKind.Enum } ? Invariant(value) : null;

    private static string? NameOf(INamedTypeSymbol type, object value)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { ConstantValue: { } other } && value.Equals(other))
            {
                return member.Name;
            }
        }

        return null;
    }

    /// <summary>The fewest digits that give the same number again; the R format of older frameworks writes others.</summary>
    private static string Shortest(double value)
    {
        for (var digits = 15; digits < 17; digits++)
        {
            var text = value.ToString("G" + Invariant(digits), CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture).Equals(value))
            {
                return text;
            }
        }

        return value.ToString("G17", CultureInfo.InvariantCulture);
    }

    private static string Invariant(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
}
