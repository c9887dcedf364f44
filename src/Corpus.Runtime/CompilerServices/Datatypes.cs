using System.ComponentModel;
using System.Globalization;

namespace Corpus.Runtime.CompilerServices;

/// <summary>The datatypes of the curation language. Not for people: code that is generated from a corpus names them when it declares its properties.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Datatypes
{
    // Each is made when it is first asked for, in a class of its own: so a program pays only for the datatypes of its corpus.

    /// <summary>Gets the datatype <c>boolean</c>: true or false.</summary>
    public static Datatype<bool> Boolean => BooleanHolder.Instance;

    /// <summary>Gets the datatype <c>integer</c>: a whole number of 32 bits, -2,147,483,648 to 2,147,483,647.</summary>
    public static Datatype<int> Integer => IntegerHolder.Instance;

    /// <summary>Gets the datatype <c>long</c>: a whole number of 64 bits.</summary>
    public static Datatype<long> Long => LongHolder.Instance;

    /// <summary>Gets the datatype <c>decimal</c>: a decimal fraction of up to 28 significant digits, which keeps the zeros that the source prints.</summary>
    public static Datatype<decimal> Decimal => DecimalHolder.Instance;

    /// <summary>Gets the datatype <c>number</c>: a finite binary floating-point number of 64 bits (IEEE 754).</summary>
    public static Datatype<double> Number => NumberHolder.Instance;

    /// <summary>Gets the datatype <c>text</c>: any text.</summary>
    public static Datatype<string> Text => TextHolder.Instance;

    /// <summary>Gets the datatype <c>uri</c>: a Uniform Resource Identifier (RFC 3986), or a reference to one.</summary>
    public static Datatype<Uri> Uri => UriHolder.Instance;

    /// <summary>Gets the datatype <c>date</c>: a date as documents print it (EDTF, ISO 8601-2: levels 0 and 1, and unspecified digits anywhere).</summary>
    public static Datatype<EdtfDate> Date => DateHolder.Instance;

    /// <summary>Gets the datatype <c>period</c>: a time with a start and an end (EDTF, ISO 8601-2 intervals of levels 0 and 1).</summary>
    public static Datatype<EdtfInterval> Period => PeriodHolder.Instance;

    /// <summary>Makes the datatype of the ranges of the values of another, which keeps its name.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="datatype">The datatype of a value.</param>
    /// <returns>The datatype.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="datatype"/> is <see langword="null"/>.</exception>
    public static Datatype<Interval<T>> Interval<T>(Datatype<T> datatype)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        _ = datatype ?? throw new ArgumentNullException(nameof(datatype));
        return new(datatype.Name, (string text, EntityTable table, out Interval<T> value) =>
        {
            value = default;
            return Runtime.Interval.Split(text) is var (minimum, maximum)
                && datatype.TryRead(minimum, table, out var least)
                && datatype.TryRead(maximum, table, out var greatest)
                && Runtime.Interval.TryCreate(least, greatest, out value);
        });
    }

    /// <summary>Makes the datatype of an enumeration that a corpus declares.</summary>
    /// <typeparam name="T">The C# enumeration.</typeparam>
    /// <param name="holder">The class whose <see cref="TableAttribute"/> names the enumeration and its values.</param>
    /// <param name="values">The values, in the order of the table. They are given, because finding them would take reflection.</param>
    /// <returns>The datatype.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The table breaks its format, or names another number of values.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public static Datatype<T> Enumeration<T>(Type holder, params T[] values)
        where T : struct, Enum
    {
        _ = holder ?? throw new ArgumentNullException(nameof(holder));
        _ = values ?? throw new ArgumentNullException(nameof(values));
        return EnumerationTableReader.Read(TableAttribute.Of(holder), holder, values);
    }

    /// <summary>Makes the datatype of references to the entities of a type.</summary>
    /// <typeparam name="T">The type's record, which has its name: <c>State</c>.</typeparam>
    /// <returns>The datatype.</returns>
    public static Datatype<T> Entity<T>()
        where T : Entity =>
        new(typeof(T).Name, static (string text, EntityTable table, out T value) => (value = (table.FindReference(text) as T)!) is not null);

    /// <summary>
    /// The value that a text prints, of a C# type that the language has one datatype for; null for others, and where the text prints none. Without that
    /// datatype, whose types would be loaded first.
    /// </summary>
    internal static object? Decode(Type type, string text) =>
        type == typeof(string) ? text
        : type == typeof(int) ? Boxed.Integer(text)
        : type == typeof(bool) ? Boxed.Boolean(text)
        : type == typeof(decimal) ? Boxed.Decimal(text)
        : type == typeof(double) ? Boxed.Number(text)
        : type == typeof(long) ? Boxed.Long(text)
        : null;

    /// <summary>The datatype of a name of the curation language, or null if it has none of this name.</summary>
    internal static Datatype? Named(string name) => name switch
    {
        "boolean" => BooleanHolder.Get(),
        "integer" => IntegerHolder.Get(),
        "long" => LongHolder.Get(),
        "decimal" => DecimalHolder.Get(),
        "number" => NumberHolder.Get(),
        "text" => TextHolder.Get(),
        "uri" => UriHolder.Get(),
        "date" => DateHolder.Get(),
        "period" => PeriodHolder.Get(),
        _ => null,
    };

    private static class Boxed
    {
        internal static object? Integer(string text) => Invariant.TryReadInteger(text, out var value) ? value : null;

        internal static object? Boolean(string text) => BooleanHolder.TryDecode(text, null, out var value) ? value : null;

        internal static object? Decimal(string text) => DecimalHolder.TryDecode(text, null, out var value) ? value : null;

        internal static object? Number(string text) => NumberHolder.TryDecode(text, null, out var value) ? value : null;

        internal static object? Long(string text) => LongHolder.TryDecode(text, null, out var value) ? value : null;
    }

    // Methods rather than lambdas: for those the compiler makes a class, which is one more thing to load before the first fact is read. Get does not
    // name the type of the value, so that asking for one datatype loads no other.
    private static class BooleanHolder
    {
        internal static readonly Datatype<bool> Instance = new("boolean", TryDecode);

        internal static Datatype Get() => Instance;

        internal static bool TryDecode(string text, EntityTable? table, out bool value) => (value = text == "true") || text == "false";
    }

    private static class IntegerHolder
    {
        internal static readonly Datatype<int> Instance = new("integer", TryDecode);

        internal static Datatype Get() => Instance;

        private static bool TryDecode(string text, EntityTable table, out int value) => Invariant.TryReadInteger(text, out value);
    }

    private static class LongHolder
    {
        internal static readonly Datatype<long> Instance = new("long", TryDecode);

        internal static Datatype Get() => Instance;

        internal static bool TryDecode(string text, EntityTable? table, out long value) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private static class DecimalHolder
    {
        internal static readonly Datatype<decimal> Instance = new("decimal", TryDecode);

        internal static Datatype Get() => Instance;

        internal static bool TryDecode(string text, EntityTable? table, out decimal value) =>
            decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static class NumberHolder
    {
        internal static readonly Datatype<double> Instance = new("number", TryDecode);

        internal static Datatype Get() => Instance;

        internal static bool TryDecode(string text, EntityTable? table, out double value) =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsNaN(value) && !double.IsInfinity(value);
    }

    private static class TextHolder
    {
        internal static readonly Datatype<string> Instance = new("text", TryDecode);

        internal static Datatype Get() => Instance;

        private static bool TryDecode(string text, EntityTable table, out string value) => (value = text) is not null;
    }

    private static class UriHolder
    {
        internal static readonly Datatype<Uri> Instance = new("uri", TryDecode);

        internal static Datatype Get() => Instance;

        private static bool TryDecode(string text, EntityTable table, out Uri value) => System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value!);
    }

    private static class DateHolder
    {
        internal static readonly Datatype<EdtfDate> Instance = new("date", TryDecode);

        internal static Datatype Get() => Instance;

        private static bool TryDecode(string text, EntityTable table, out EdtfDate value) => EdtfDate.TryParse(text, out value);
    }

    private static class PeriodHolder
    {
        internal static readonly Datatype<EdtfInterval> Instance = new("period", TryDecode);

        internal static Datatype Get() => Instance;

        private static bool TryDecode(string text, EntityTable table, out EdtfInterval value) => EdtfInterval.TryParse(text, out value);
    }
}
