using System.Globalization;

namespace Corpus.Runtime;

/// <summary>The datatypes of the curation language. Code that is generated from a corpus names them when it declares its properties.</summary>
public static class Datatype
{
    // Each is made when it is first asked for, in a class of its own: so a program pays only for the datatypes of its corpus.

    /// <summary><c>boolean</c>: true or false.</summary>
    public static Datatype<bool> Boolean => BooleanHolder.Instance;

    /// <summary><c>integer</c>: a whole number of 32 bits, -2,147,483,648 to 2,147,483,647.</summary>
    public static Datatype<int> Integer => IntegerHolder.Instance;

    /// <summary><c>long</c>: a whole number of 64 bits.</summary>
    public static Datatype<long> Long => LongHolder.Instance;

    /// <summary><c>decimal</c>: a decimal fraction of up to 28 significant digits, which keeps the zeros that the source prints.</summary>
    public static Datatype<decimal> Decimal => DecimalHolder.Instance;

    /// <summary><c>number</c>: a finite binary floating-point number of 64 bits (IEEE 754).</summary>
    public static Datatype<double> Number => NumberHolder.Instance;

    /// <summary><c>text</c>: any text.</summary>
    public static Datatype<string> Text => TextHolder.Instance;

    /// <summary><c>uri</c>: a Uniform Resource Identifier (RFC 3986), or a reference to one.</summary>
    public static Datatype<Uri> Uri => UriHolder.Instance;

    /// <summary><c>date</c>: a date known to the year, the month or the day (EDTF, ISO 8601-2 level 0).</summary>
    public static Datatype<EdtfDate> Date => DateHolder.Instance;

    /// <summary>An enumeration that a corpus declares.</summary>
    /// <typeparam name="T">The C# enumeration.</typeparam>
    /// <param name="name">The enumeration's name: <c>ProjectStage</c>.</param>
    /// <param name="names">The names of its values, as the corpus writes them.</param>
    /// <param name="values">Its values, in the order of <paramref name="names"/>. They are given, because finding them would take reflection.</param>
    /// <returns>The datatype.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not as many names as values, or a name comes twice.</exception>
    public static Datatype<T> Enumeration<T>(string name, string[] names, T[] values)
        where T : struct, Enum
    {
        var byName = new EnumerationValues<T>(names, values);
        return new Datatype<T>(name, (string text, EntityTable _, out T value) => byName.TryFind(text, out value));
    }

    /// <summary>References to the entities of a type.</summary>
    /// <typeparam name="T">The type's record.</typeparam>
    /// <param name="typeName">The type's name: <c>State</c>.</param>
    /// <returns>The datatype.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeName"/> is <see langword="null"/>.</exception>
    public static Datatype<T> Entity<T>(string typeName)
        where T : Entity =>
        new(typeName, static (string text, EntityTable table, out T value) => (value = (table.FindReference(text) as T)!) is not null);

    private static class BooleanHolder
    {
        internal static readonly Datatype<bool> Instance = new("boolean", static (string text, EntityTable _, out bool value) =>
            (value = text == "true") || text == "false");
    }

    private static class IntegerHolder
    {
        internal static readonly Datatype<int> Instance = new("integer", static (string text, EntityTable _, out int value) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));
    }

    private static class LongHolder
    {
        internal static readonly Datatype<long> Instance = new("long", static (string text, EntityTable _, out long value) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));
    }

    private static class DecimalHolder
    {
        internal static readonly Datatype<decimal> Instance = new("decimal", static (string text, EntityTable _, out decimal value) =>
            decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value));
    }

    private static class NumberHolder
    {
        internal static readonly Datatype<double> Instance = new("number", static (string text, EntityTable _, out double value) =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsNaN(value) && !double.IsInfinity(value));
    }

    private static class TextHolder
    {
        internal static readonly Datatype<string> Instance = new("text", static (string text, EntityTable _, out string value) => (value = text) is not null);
    }

    private static class UriHolder
    {
        internal static readonly Datatype<Uri> Instance = new("uri", static (string text, EntityTable _, out Uri value) =>
            System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value!));
    }

    private static class DateHolder
    {
        internal static readonly Datatype<EdtfDate> Instance = new("date", static (string text, EntityTable _, out EdtfDate value) =>
            EdtfDate.TryParse(text, out value));
    }
}
