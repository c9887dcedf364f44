namespace Corpus.Runtime;

/// <summary>A fact whose constant was compiled into an assembly.</summary>
/// <param name="FactId">The id of the fact: <c>Treaty.termYears</c>.</param>
/// <param name="Value">The value that was compiled in, as tables have it; of an enumeration the name that its number had.</param>
/// <param name="Number">The number of the value of an enumeration, which is what was compiled in; else nothing.</param>
/// <param name="IsDirect">Whether code of the assembly names the constant itself.</param>
/// <param name="Through">The constants of other assemblies that it came through, each as <see cref="PassedConstant"/> spells it.</param>
/// <param name="PassedOn">What of the assembly passes it on to others, as documentation comments spell it: <c>F:Shop.Terms.Years</c>.</param>
internal sealed record ConstantUse(
    string FactId, string Value, string? Number, bool IsDirect, EquatableArray<PassedConstant> Through, EquatableArray<string> PassedOn);
