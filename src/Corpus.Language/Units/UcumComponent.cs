namespace Corpus.Language.Units;

/// <summary>One factor of a unit's code.</summary>
/// <param name="Atom">The unit; null of a bare number or annotation.</param>
/// <param name="Prefix">Its prefix, or empty.</param>
/// <param name="Exponent">The power it is raised to; 1 where none is written.</param>
/// <param name="Number">A bare number, or empty.</param>
/// <param name="Annotation">What stands in braces, or null.</param>
/// <param name="IsDivisor">Whether it divides: a slash stands before it or before the parentheses around it, but not before both.</param>
internal sealed record UcumComponent(UcumAtom? Atom, string Prefix, int Exponent, string Number, string? Annotation, bool IsDivisor);
