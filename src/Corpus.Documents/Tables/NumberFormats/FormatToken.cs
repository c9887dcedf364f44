namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>A piece of a section of a number format.</summary>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text);

internal enum FormatTokenKind
{
    /// <summary>Stands as it is.</summary>
    Literal,

    /// <summary>A place for a digit: <c>0</c>, <c>#</c> or <c>?</c>.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>Between digits it groups them; after them it divides by a thousand.</summary>
    Comma,

    Percent,

    /// <summary><c>E+</c> or <c>E-</c>.</summary>
    Exponent,

    /// <summary>The bar of a fraction.</summary>
    Slash,

    /// <summary>The text of the cell.</summary>
    CellText,

    General,

    /// <summary>A part of a date or time, in small letters: <c>yyyy</c>, <c>am/pm</c>.</summary>
    Date,

    /// <summary>A time that has elapsed: <c>h</c>, <c>mm</c>, <c>s</c> in brackets.</summary>
    Elapsed,
}
