using Corpus.Cli.Assemblies;
using Corpus.Language.Model;
using Corpus.Language.Problems;

namespace Corpus.Cli.Billing;

/// <summary>What is wrong with a use or not known of a file, in a sentence: what is wrong first, then what to do.</summary>
internal static class BillMessages
{
    /// <summary>Why a value that was compiled in is stale, or cannot be told.</summary>
    public static string Of(BilledUse use)
    {
        var (fact, record) = (use.Use.FactId, use.Record);
        var compiled = $"`{fact}` of {record.CorpusId} {record.CorpusVersion} is compiled in as {Value(use.Use.Value)}{Through(use.Use)}";
        if (use.Corpus is not { } corpus)
        {
            return use.State == UseState.NotReadable
                ? $"{compiled}, and {record.AssemblyName} beside it cannot be read, so nobody can tell whether that is still so; name its package as well"
                : $"{compiled}, and the corpus is not among the files, so nobody can tell whether that is still so; name {record.AssemblyName}.dll as well";
        }

        var there = $"{corpus.Shown} ({corpus.File.Shown})";
        var again = $"build {Builders(use)} again with {corpus.Shown}";
        return use.State switch
        {
            UseState.Changed => $"{compiled}, and {there} has {Value(use.Deployed!)}; {again}",
            UseState.Gone => $"{compiled}, and {there} has no such fact; see what took its place, and {again}",
            UseState.Disputed => $"{compiled}, and in {there} it is disputed; decide whose word you take, and {again}",
            UseState.Attributed => $"{compiled}, and in {there} it is only the word of {Claimants(use.Fact!)}; decide whether you take it, and {again}",
            UseState.Renumbered => $"{compiled} by the number {use.Use.Number}, and in {there} that name has another number; {again}",
            _ => $"{compiled}, and in {there} it is {Datatype(use.Fact!, corpus.Member(fact))}; change the code that uses it, and {again}",
        };
    }

    /// <summary>Why a file says nothing of what it uses.</summary>
    public static string NotRecorded(Bill bill, BilledFile file)
    {
        var named = Joined([.. bill.Named[file]]);
        return $"is not recorded: it was built with {named} and says nothing of the constants that it uses; "
            + "build it against the corpus's own package, with records on";
    }

    public static string NotReadable(BilledFile file) => $"is not readable: it {file.Reading.Refusal!.Reason}" + (file.Reading.Refusal.Kind switch
    {
        RefusalKind.AheadOfTime or RefusalKind.Trimmed => "; make the bill of what was built, before it was trimmed or compiled to machine code",
        RefusalKind.ConstantsOnly => "; build the corpus without that property, and make the bill with what comes of it",
        _ => "",
    });

    /// <summary>That a fact was superseded, which changes no value.</summary>
    public static string? Superseded(BilledUse use) => use.Fact?.Superseded is not { } superseded ? null
        : $"`{use.Use.FactId}` is superseded in {use.Corpus!.Shown}" + (superseded.By is { } by ? $" by `{by}`" : "");

    public static string Value(string value) => value.Length == 0 ? "an empty text" : MessageText.Short(value);

    /// <summary>“a, b and c”.</summary>
    public static string Joined(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1];

    private static string Through(ConstantUse use) =>
        use.IsDirect || use.Through.Count == 0 ? "" : $" through {Joined([.. use.Through.Select(static through => Constant(through))])}";

    /// <summary>What documentation comments call <c>F:Shop.Terms.Years</c>, as C# does.</summary>
    private static string Constant(PassedConstant constant) =>
        $"`{constant.Id[(constant.Id.IndexOf(':', StringComparison.Ordinal) + 1)..]}` of {constant.AssemblyName}";

    // A value that came through another assembly is in that one as well.
    private static string Builders(BilledUse use)
    {
        var first = use.Use.IsDirect ? [] : use.Use.Through.Select(static through => through.AssemblyName).Distinct(StringComparer.Ordinal).ToArray();
        return first.Length == 0 ? use.File.Name : $"{Joined(first)} and then {use.File.Name}";
    }

    private static string Claimants(FactModel fact) => Joined([.. fact.Statement.ClaimedBy.Select(static claimant => claimant.Name)]);

    private static string Datatype(FactModel fact, CorpusMember? member) =>
        member?.Kind == MemberKind.Constant ? $"of another datatype ({fact.Property.Datatype.Name})" : $"no constant ({fact.Property.Datatype.Name})";
}
