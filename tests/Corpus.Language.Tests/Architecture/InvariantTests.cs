using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Corpus.Language.Tests.Architecture;

/// <summary>The invariants of ARCHITECTURE.md that compiled code shows, by their numbers there.</summary>
public sealed partial class InvariantTests
{
    /// <summary>What may be used of <c>System.IO</c>: what reads and writes memory, and the resources of the assembly.</summary>
    private static readonly HashSet<string> InMemory =
    [
        "System.IO.MemoryStream", "System.IO.Stream", "System.IO.StringReader", "System.IO.TextReader", "System.IO.Compression.DeflateStream",
        "System.IO.Compression.CompressionMode",
    ];

    /// <summary>Clock, culture, environment, chance, and whatever else makes one run unlike another.</summary>
    private static readonly string[] Surroundings =
    [
        "System.DateTime::get_Now(", "System.DateTime::get_UtcNow(", "System.DateTime::get_Today(", "System.DateTimeOffset::get_Now(",
        "System.DateTimeOffset::get_UtcNow(",
        "System.Diagnostics.Stopwatch::", "System.TimeProvider::", "System.TimeZoneInfo::", "System.Threading.Timer::",
        "System.Globalization.CultureInfo::get_Current", "System.Globalization.CultureInfo::get_InstalledUICulture", "System.Globalization.RegionInfo::",
        "System.Threading.Thread::get_Current", "System.StringComparer::get_CurrentCulture",
        "System.Environment::", "System.AppContext::", "System.AppDomain::", "System.Console::", "System.Diagnostics.Process::", "System.Random::",
        "System.Guid::NewGuid(",
    ];

    /// <summary>
    /// The overloads that ask the culture of the thread. Not <c>string.Format</c>: the compiler makes it of every interpolation, and of names alone it asks
    /// nothing.
    /// </summary>
    private static readonly HashSet<string> CultureSensitive =
    [
        "System.String::ToUpper()", "System.String::ToLower()", "System.Char::ToUpper(System.Char)", "System.Char::ToLower(System.Char)",
        "System.String::StartsWith(System.String)", "System.String::EndsWith(System.String)", "System.String::IndexOf(System.String)",
        "System.String::LastIndexOf(System.String)",
        "System.String::Compare(System.String,System.String)", "System.String::CompareTo(System.String)",
        "System.Int32::ToString()", "System.Int64::ToString()", "System.Double::ToString()", "System.Decimal::ToString()",
        "System.Int32::Parse(System.String)", "System.Int64::Parse(System.String)", "System.Double::Parse(System.String)",
        "System.Decimal::Parse(System.String)",
        "System.Collections.Generic.Comparer`1<System.String>::get_Default()",
    ];

    /// <summary>What knows where something is: a file's text, a place in it, and all that is read before it is bound.</summary>
    private static readonly string[] Positions =
        ["Corpus.Language.Text.TextSpan", "Corpus.Language.Text.Place", "Corpus.Language.Text.SourceFile", "Corpus.Language.Text.LineTable",
            "Corpus.Language.Yaml.", "Corpus.Language.Syntax.", "Corpus.Language.Problems."];

    // 1

    [Fact]
    public void TheLanguageReferencesNothingButItsReaderAndTheRuntime() =>
        InspectedAssembly.Language.ReferencedAssemblies.Order(StringComparer.Ordinal)
            .ShouldBe(["Corpus.Runtime", "System.Memory", "YamlDotNet", "netstandard"]);

    [Fact]
    public void TheLanguageKnowsNoFileSystem() => UsesOfFiles(InspectedAssembly.Language).ShouldBeEmpty();

    // 2

    [Fact]
    public void OnlyTheReaderNamesATypeOfYamlDotNet()
    {
        var uses = new[] { InspectedAssembly.Language, InspectedAssembly.Generator, InspectedAssembly.Tool }
            .SelectMany(static assembly => assembly.References)
            .Where(static reference => IsIn(reference.To, "YamlDotNet"))
            .ToArray();

        uses.Length.ShouldBeGreaterThan(20);
        uses.Where(static reference => !IsIn(reference.From, "Corpus.Language.Yaml")).ShouldBeEmpty();
    }

    // 4

    [Fact]
    public void NoModelHoldsAPosition()
    {
        var models =
            InspectedAssembly.Language.Types.Where(static type => type.DeclaringType is null && (IsIn(type, "Corpus.Language.Model") || type.Name == "Linkage"))
            .Concat(InspectedAssembly.Generator.Types.Where(static type => type.Name.EndsWith("Emission", StringComparison.Ordinal)))
            .ToArray();

        models.Length.ShouldBeGreaterThan(15);
        models.SelectMany(static model => PositionsHeldBy(model, model.Name, [])).ShouldBeEmpty();
    }

    [Fact]
    public void APositionThatIsHeldIsNamed() =>
        PositionsHeldBy(InspectedAssembly.Language.Types.Single(static type => type.Name == "BoundFile"), "BoundFile", [])
            .ShouldContain("BoundFile.FirstReview is a Corpus.Language.Text.Place");

    // 5

    [Fact]
    public void TheGeneratorReadsAndWritesNoFile() => UsesOfFiles(InspectedAssembly.Generator).ShouldBeEmpty();

    [Fact]
    public void NeitherTheGeneratorNorTheLanguageAsksItsSurroundings() =>
        new[] { InspectedAssembly.Generator, InspectedAssembly.Language }
            .SelectMany(static assembly => assembly.References)
            .Where(static reference => !IsPolyfill(reference.From) && AsksSurroundings(reference.Used) && !IsByTheCompiler(reference))
            .Select(static reference => reference.ToString())
            .Distinct()
            .ShouldBeEmpty();

    // 11

    [Fact]
    public void ReadersOfDocumentsKnowNothingElseOfOursAndNoNetworkFileOrProgram()
    {
        var documents = InspectedAssembly.Documents;
        documents.ReferencedAssemblies.Where(static name => name.StartsWith("Corpus.", StringComparison.Ordinal)).ShouldBeEmpty();
        documents.References.Count.ShouldBeGreaterThan(1_000);
        documents.References
            .Where(static reference => IsIn(reference.To, "System.Net") || IsIn(reference.To, "System.Reflection.Emit")
                || reference.To.FullName is "System.Diagnostics.Process" or "System.Diagnostics.ProcessStartInfo"
                    or "System.IO.File" or "System.IO.FileStream" or "System.IO.Directory")
            .Select(static reference => reference.ToString())
            .Where(static reference => !reference.Contains("System.Net.WebUtility", StringComparison.Ordinal))
            .Distinct()
            .ShouldBeEmpty();
        documents.References
            .Where(static reference => reference.Used.Contains("CultureInfo::get_Current", StringComparison.Ordinal)
                || reference.Used.Contains("::get_Now(", StringComparison.Ordinal) || reference.Used.Contains("::get_UtcNow(", StringComparison.Ordinal)
                || reference.Used.Contains("TimeZoneInfo::", StringComparison.Ordinal))
            .Select(static reference => reference.ToString())
            .Distinct()
            .ShouldBeEmpty();
    }

    // 13

    [Fact]
    public void ASiteIsMadeWithoutFilesNetworkClockAndCulture()
    {
        var site = InspectedAssembly.Site;
        site.References.Count.ShouldBeGreaterThan(1_000);
        UsesOfFiles(site).Where(static reference => reference.To.FullName != "System.IO.StreamReader").Select(static reference => reference.ToString())
            .ShouldBeEmpty();
        site.References.Where(static reference => AsksSurroundings(reference.Used) && !IsByTheCompiler(reference))
            .Select(static reference => reference.ToString())
            .Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void WhatAPageIsMadeOfIsMadeInOnePlace() =>
        InspectedAssembly.Site.Types.Where(static type => type.BaseType?.FullName is "Corpus.Site.Markup.Node" or "Corpus.Site.Markup.Part")
            .Where(static type => !IsIn(type, "Corpus.Site.Markup")).Select(static type => type.FullName)
            .ShouldBe(["Corpus.Site.Pages.Pager/RenderedNode"]);

    /// <summary>The tool does all of it: were it not found there, it would be found nowhere.</summary>
    [Fact]
    public void WhatIsForbiddenIsFoundWhereItIsAllowed()
    {
        UsesOfFiles(InspectedAssembly.Tool).Select(static reference => reference.To.FullName).ShouldContain("System.IO.File");
        InspectedAssembly.Tool.References.ShouldContain(static reference => reference.Used.Contains("System.Environment::", StringComparison.Ordinal)
            && AsksSurroundings(reference.Used));
        InspectedAssembly.Tool.References.ShouldContain(static reference => reference.Used.Contains("System.Console::", StringComparison.Ordinal)
            && AsksSurroundings(reference.Used));
        AsksSurroundings("System.String System.String::ToUpper()").ShouldBeTrue();
        AsksSurroundings("System.String System.String::ToUpperInvariant()").ShouldBeFalse();
    }

    private static bool AsksSurroundings(string used) =>
        Member().Match(used).Groups[1].Value is var member
            && (Surroundings.Any(forbidden => member.StartsWith(forbidden, StringComparison.Ordinal)) || CultureSensitive.Contains(member));

    /// <summary>An iterator knows the thread that made it, and a record prints its numbers for a debugger: nobody wrote either.</summary>
    private static bool IsByTheCompiler(Reference reference) =>
        reference.Member == "PrintMembers" || reference.Used.EndsWith("System.Environment::get_CurrentManagedThreadId()", StringComparison.Ordinal);

    private static IEnumerable<Reference> UsesOfFiles(InspectedAssembly assembly) => assembly.References.Where(static reference =>
        IsIn(reference.To, "System.IO") && !InMemory.Contains(reference.To.FullName) || IsIn(reference.To, "System.Net")
            || IsIn(reference.To, "Microsoft.Win32"));

    /// <summary>The fields by which a model leads to a position, however deep.</summary>
    private static IEnumerable<string> PositionsHeldBy(TypeDefinition type, string path, HashSet<string> seen)
    {
        if (!seen.Add(type.FullName))
        {
            yield break;
        }

        foreach (var field in type.Fields.Where(static field => !field.IsStatic))
        {
            var name = $"{path}.{BackingField().Replace(field.Name, "$1")}";
            foreach (var held in InspectedAssembly.LeavesOf(field.FieldType))
            {
                if (Positions.Any(position => held.FullName == position || position.EndsWith('.')
                    && held.FullName.StartsWith(position, StringComparison.Ordinal)))
                {
                    yield return $"{name} is a {held.FullName}";
                }
                else if (InspectedAssembly.Language.Types.FirstOrDefault(own => own.FullName == held.FullName) is { } next)
                {
                    foreach (var position in PositionsHeldBy(next, name, seen))
                    {
                        yield return position;
                    }
                }
            }
        }
    }

    private static bool IsIn(TypeReference type, string @namespace) =>
        (Reference.NamespaceOf(type) + ".").StartsWith(@namespace + ".", StringComparison.Ordinal);

    private static bool IsPolyfill(TypeReference type) => IsIn(type, "System");

    /// <summary>Of <c>System.String System.Int32::ToString()</c>, what is behind the type that comes of it.</summary>
    [GeneratedRegex(@"^\S+ (.*)$")]
    private static partial Regex Member();

    [GeneratedRegex("^<(.*)>k__BackingField$")]
    private static partial Regex BackingField();
}
