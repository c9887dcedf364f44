namespace Corpus.Runtime;

/// <summary>Specifies how the true quantity compares with the value that is given: “up to 55” is 55, <see cref="AtMost"/>.</summary>
/// <remarks>
/// In a corpus's YAML the key is <c>comparator</c>, and the values are written <c>at-most</c>, <c>at-least</c>, <c>less-than</c>,
/// <c>more-than</c> and <c>about</c>.
/// </remarks>
public enum Comparator
{
    /// <summary>The value itself. This is the default.</summary>
    Exactly = 0,

    /// <summary>The value or less: “up to 55”, “no more than 55”. Printed as <c>&lt;=</c>.</summary>
    AtMost = 1,

    /// <summary>The value or more: “at least 55”, “55 or more”. Printed as <c>&gt;=</c>.</summary>
    AtLeast = 2,

    /// <summary>Less than the value, and not the value itself: “under 55”. Printed as <c>&lt;</c>.</summary>
    LessThan = 3,

    /// <summary>More than the value, and not the value itself: “over 55”. Printed as <c>&gt;</c>.</summary>
    MoreThan = 4,

    /// <summary>Near the value, on either side, by an amount the source does not say: “some 55”, “around 55”. Printed as <c>~</c>.</summary>
    About = 5,
}
