namespace Corpus.Runtime;

/// <summary>A constant of an assembly that is computed from one of a corpus, and that another assembly used: <c>Shop/F:Shop.Terms.Years</c>.</summary>
/// <param name="AssemblyName">The simple name of the assembly that declares it.</param>
/// <param name="Id">What documentation comments call it.</param>
internal readonly record struct PassedConstant(string AssemblyName, string Id)
{
    /// <summary>Between the name of the assembly, which cannot have it, and the id.</summary>
    public const char Separator = '/';

    public static PassedConstant? Parse(string text) => text.AsSpan().IndexOf(Separator) is > 0 and var slash && slash < text.Length - 1
        ? new PassedConstant(text.Substring(0, slash), text.Substring(slash + 1)) : null;

    public override string ToString() => AssemblyName + Separator + Id;
}
