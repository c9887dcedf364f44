using System.Globalization;

namespace Corpus.Runtime;

/// <summary>Reads the fields whose texts are numbers and dates.</summary>
internal readonly struct FieldReader(TableSubject subject, FieldGroup fields)
{
    public EdtfDate? Date(char tag) => fields.Find(tag) is not { } field ? null
        : EdtfDate.TryParse(field.Text, out var date) ? date
        : throw TableError.At(subject, field, "an EDTF date");

    /// <summary>A whole number from 0 to a maximum.</summary>
    public int? Number(char tag, int maximum = int.MaxValue) => fields.Find(tag) is { } field ? Number(field, maximum) : null;

    /// <summary>A whole number of 0 or more that the group must have.</summary>
    public long Size(char tag, string what)
    {
        var text = Text(tag, what);
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw TableError.At(subject, fields.Find(tag)!, "a whole number of 0 or more");
    }

    /// <summary>The text of the field that started the group, which is a whole number from 0 to a maximum.</summary>
    public int HeadNumber(int maximum) => Number(fields.Head, maximum);

    /// <summary>A finite number of 0 or more.</summary>
    public double? Magnitude(char tag) => fields.Find(tag) is not { } field ? null
        : double.TryParse(field.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && !double.IsInfinity(number) ? number
        : throw TableError.At(subject, field, "a finite number of 0 or more");

    public Uri? Uri(char tag) => fields.Find(tag) is not { } field ? null
        : System.Uri.TryCreate(field.Text, UriKind.RelativeOrAbsolute, out var uri) ? uri
        : throw TableError.At(subject, field, "a URI");

    /// <summary>A text that the group must have.</summary>
    public string Text(char tag, string what) =>
        fields.FindText(tag) ?? throw Missing(tag, what);

    private InvalidOperationException Missing(char tag, string what) => TableError.At(subject, fields.Head, $"{what} ('{tag}') to follow");

    private int Number(Field field, int maximum) =>
        Invariant.TryReadNatural(field.Text, out var number) && number <= maximum ? number
        : throw TableError.At(subject, field, $"a whole number from 0 to {Invariant.Number(maximum)}");
}
