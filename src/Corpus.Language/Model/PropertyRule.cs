namespace Corpus.Language.Model;

/// <summary>What a property asks of its values and their quotes; bounds are in the text of the property's datatype.</summary>
internal sealed record PropertyRule
{
    public static PropertyRule None { get; } = new();

    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public string? Pattern { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>The most words of a quote, where it is not what the corpus says.</summary>
    public int? MaxWords { get; init; }

    /// <summary>The words of the field for the unit.</summary>
    public EquatableArray<string> UnitWords { get; init; } = [];

    /// <summary>The words that print <c>true</c>.</summary>
    public EquatableArray<string> TrueWords { get; init; } = [];

    /// <summary>The words that print <c>false</c>.</summary>
    public EquatableArray<string> FalseWords { get; init; } = [];
}
