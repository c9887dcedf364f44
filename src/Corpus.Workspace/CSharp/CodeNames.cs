using Corpus.Language.Binding;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.CSharp;

/// <summary>
/// Finds what a name in C# stands for, by the names alone: no compiler runs here. <c>Treaty.TermYears</c>, <c>Treaty.Facts.TermYears</c>, <c>Sources.Report</c>
/// and <c>Status.Signed</c> are certain; behind a variable, a name may be a property of several types, and all are given.
/// </summary>
internal static class CodeNames
{
    /// <summary>The longest way of names that is read: <c>global::Some.Namespace.Treaty.Facts.TermYears</c> has six.</summary>
    private const int LongestChain = 16;

    /// <param name="code">The text of the C# file.</param>
    /// <param name="offset">Where one asks, in it.</param>
    /// <param name="linkage">What the corpus defines.</param>
    public static IReadOnlyList<Symbol> At(string code, int offset, Linkage linkage)
    {
        var chain = ChainTo(code, offset);
        if (chain is not [.., var last])
        {
            return [];
        }

        var owner = chain.Count > 1 ? chain[^2] : null;
        if (owner == "Facts" && chain.Count > 2)
        {
            owner = chain[^3];
        }

        return Member(owner, last, linkage) is { } member ? [member]
            : Named(last, linkage) is { } named ? [named]
            : owner is null ? []
            : [.. linkage.Types.SelectMany(static type => type.Model.Properties).Where(property => property.MemberName == last)
                .Select(static property => new Symbol(SymbolKind.Property, property.DeclaringType, property.Name))];
    }

    private static Symbol? Member(string? owner, string name, Linkage linkage)
    {
        if (owner is null)
        {
            return null;
        }

        if (owner == "Sources" && linkage.Source(name) is not null)
        {
            return new Symbol(SymbolKind.Source, null, name);
        }

        if (linkage.Enumeration(owner)?.Values.Any(value => value.Name == name) == true)
        {
            return new Symbol(SymbolKind.EnumerationValue, owner, name);
        }

        var entity = linkage.Entity(owner);
        var property = linkage.Type(entity?.TypeName ?? owner)?.Properties.FirstOrDefault(known => known.Model.MemberName == name)?.Model;
        return property is null ? null
            : entity is not null ? new Symbol(SymbolKind.Fact, owner, property.Name)
            : new Symbol(SymbolKind.Property, property.DeclaringType, property.Name);
    }

    private static Symbol? Named(string name, Linkage linkage) =>
        linkage.Entity(name) is not null ? new Symbol(SymbolKind.Entity, null, name)
        : linkage.Type(name) is not null ? new Symbol(SymbolKind.EntityType, null, name)
        : linkage.Enumeration(name) is not null ? new Symbol(SymbolKind.Enumeration, null, name)
        : null;

    /// <summary>The name at an offset with the names before it that lead to it.</summary>
    private static List<string> ChainTo(string code, int offset)
    {
        List<string> chain = [];
        if (offset < 0 || offset > code.Length)
        {
            return chain;
        }

        var end = offset;
        while (end < code.Length && IsPart(code[end]))
        {
            end++;
        }

        while (chain.Count < LongestChain)
        {
            var start = end;
            while (start > 0 && IsPart(code[start - 1]))
            {
                start--;
            }

            if (start == end)
            {
                break;
            }

            chain.Insert(0, code[start..end].TrimStart('@'));
            var dot = SkipWhite(code, start);
            if (dot == 0 || code[dot - 1] is not '.')
            {
                break;
            }

            // `?.` and `!.` lead on, too.
            end = SkipWhite(code, dot - 1);
            while (end > 0 && code[end - 1] is '?' or '!')
            {
                end--;
            }
        }

        return chain;
    }

    private static int SkipWhite(string code, int end)
    {
        while (end > 0 && char.IsWhiteSpace(code[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '_' or '@';
}
