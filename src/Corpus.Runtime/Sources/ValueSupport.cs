namespace Corpus.Runtime;

/// <summary>Specifies how the value of a fact follows from a quote that is cited for it.</summary>
public enum ValueSupport
{
    /// <summary>It was not checked whether the value follows from the quote.</summary>
    None = 0,

    /// <summary>The quote prints the value: in digits, in words, as a date, by a name or alias, or as the text itself.</summary>
    Printed = 1,

    /// <summary>The quote does not print the value; the citation's <see cref="Citation.Reading"/> says how the quote is to be read.</summary>
    Read = 2,

    /// <summary>No quote prints the value; the fact's <see cref="Assertion.Inferences"/> say how it follows.</summary>
    Inferred = 3,

    /// <summary>The value is of a kind that a quote cannot print: a truth value.</summary>
    Exempt = 4,
}
