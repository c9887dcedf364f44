namespace Corpus.Language.Checking.Support;

/// <summary>Whether a quote prints a value. From the best to the worst.</summary>
internal enum ValueAnswerKind
{
    Printed,
    ByAlias,

    /// <summary>A part of it, to which other quotes may add.</summary>
    InPart,

    /// <summary>It prints it, and what stands around it may make it something else.</summary>
    Uncertain,

    NotPrinted,

    /// <summary>It prints something else in its place.</summary>
    Contradicted,

    /// <summary>Nothing in a quote could show it.</summary>
    NotChecked,
}

/// <param name="Kind">Whether it is printed.</param>
/// <param name="Because">
/// Why it is not, as the end of a sentence that begins with the quote: “contradicts: it prints …”; null where there is no more to say.
/// </param>
internal sealed record ValueAnswer(ValueAnswerKind Kind, string? Because = null)
{
    /// <summary>The longer name that it is a part of.</summary>
    public string? Longer { get; init; }

    public static ValueAnswer Printed { get; } = new(ValueAnswerKind.Printed);

    /// <summary>It prints the value in another unit, so that a reading may say how one follows from the other.</summary>
    public static ValueAnswer Converted { get; } = new(ValueAnswerKind.Printed, "prints it in another unit");

    public static ValueAnswer InPart { get; } = new(ValueAnswerKind.InPart);

    public static ValueAnswer NotPrinted { get; } = new(ValueAnswerKind.NotPrinted);

    public bool IsPrinted => Kind is ValueAnswerKind.Printed or ValueAnswerKind.ByAlias;

    public static ValueAnswer If(bool isPrinted) => isPrinted ? Printed : NotPrinted;
}
