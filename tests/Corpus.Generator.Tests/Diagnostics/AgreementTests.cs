using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpus.Generator.Tests.Driver;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>Descriptors, factories, pages, index and release files: each diagnostic is in all of them, and they say the same of it.</summary>
public sealed partial class AgreementTests
{
    /// <summary>
    /// What is not raised through a descriptor: CORP5100 by the compiler, of code that the generator marked; CORP7xxx in projects that use a corpus; the others
    /// by the targets.
    /// </summary>
    private static readonly Dictionary<string, (string Title, string Severity)> RaisedElsewhere = new(StringComparer.Ordinal)
    {
        ["CORP5100"] = ("A superseded fact is used", "Warning"),
        ["CORP6002"] = ("A folder does not exist", "Error"),
        ["CORP6008"] = ("The compiler is too old", "Error"),
        ["CORP6009"] = ("The generator does not reach the compiler", "Error"),
        ["CORP6011"] = ("The documentation file cannot be written", "Error"),
        ["CORP7001"] = ("A literal is the value of a constant of a corpus", "Info"),
        ["CORP7002"] = ("The use of constants is not recorded", "Warning"),
    };

    private const string Targets = "src/Corpus.Generator/build/Corpus.Generator.targets";

    private static readonly Dictionary<string, string> Bands = new(StringComparer.Ordinal)
    {
        [nameof(ReadingProblems)] = "1",
        [nameof(ImportProblems)] = "2",
        [nameof(TypeProblems)] = "2",
        [nameof(FactProblems)] = "3",
        [nameof(SeriesProblems)] = "3",
        [nameof(RangeProblems)] = "3",
        [nameof(UnitProblems)] = "4",
        [nameof(DerivationProblems)] = "3",
        [nameof(ProvenanceProblems)] = "4",
        [nameof(ComparatorProblems)] = "4",
        [nameof(QualifierProblems)] = "4",
        [nameof(ExcuseProblems)] = "4",
        [nameof(NumberProblems)] = "4",
        [nameof(ContextProblems)] = "4",
        [nameof(WordingProblems)] = "4",
        [nameof(ClaimProblems)] = "5",
        [nameof(SetupProblems)] = "69",
    };

    private static readonly Type[] Classes =
        [.. typeof(ProblemDescriptor).Assembly.GetTypes().Where(static type => type.Namespace == typeof(ProblemDescriptor).Namespace && Fields(type).Any())];

    private static IReadOnlyList<ProblemDescriptor> Descriptors =>
        [.. Classes.SelectMany(Fields).Select(static declared => (ProblemDescriptor)declared.GetValue(null)!)];

    private static IReadOnlyList<MethodInfo> Factories =>
        [.. Classes.SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(static method => method.ReturnType == typeof(Problem)))];

    public static TheoryData<string> FactoryNames => [.. Factories.Select(static factory => factory.DeclaringType!.Name + "." + factory.Name)];

    [Fact]
    public void EveryIdIsUniqueAndInTheBandOfItsClass()
    {
        Descriptors.Select(static descriptor => descriptor.Id).ShouldBeUnique();
        foreach (var type in Classes)
        {
            foreach (var field in Fields(type))
            {
                ((ProblemDescriptor)field.GetValue(null)!).Id.ShouldMatch($"^CORP[{Bands[type.Name]}][0-9]{{3}}$");
            }
        }
    }

    [Fact]
    public void ALinkIsShownIfTheProjectHasAnAddressAndOnlyThen()
    {
        var address = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("ProjectAddress").Single().Value;

        foreach (var descriptor in Descriptors)
        {
            descriptor.HelpLink.ShouldBe(address.Length == 0 ? null : $"{address}docs/diagnostics/{descriptor.Id}");
            descriptor.HelpCommand.ShouldBe("corpus explain " + descriptor.Id);
        }

        ProjectAddress.Of("https://a.example/", "docs/diagnostics/CORP1001").ShouldBe("https://a.example/docs/diagnostics/CORP1001");
        ProjectAddress.Of("", "docs/diagnostics/CORP1001").ShouldBeNull();
    }

    [Fact]
    public void EveryTitleIsATitleAndNoSentence() =>
        Descriptors.ShouldAllBe(static descriptor => descriptor.Title.Length > 0 && !descriptor.Title.EndsWith('.')
            && (char.IsUpper(descriptor.Title[0]) || descriptor.Title[0] == '`'));

    [Fact]
    public void EveryTitleIsDifferent() => Descriptors.Select(static descriptor => descriptor.Title).ShouldBeUnique();

    /// <summary>A factory is named like the descriptor it makes a problem of; a second one of an id has a descriptor without a name of its own.</summary>
    [Fact]
    public void EveryDescriptorHasAFactory()
    {
        foreach (var type in Classes)
        {
            foreach (var field in Fields(type))
            {
                var factory = Factories.SingleOrDefault(method => method.DeclaringType == type && method.Name + "Id" == field.Name);
                factory.ShouldNotBeNull($"{type.Name}.{field.Name} has no factory of its name");
                Make(factory).Descriptor.ShouldBe(field.GetValue(null));
            }
        }

        Factories.Select(static factory => Make(factory).Id).Distinct().ShouldBe(Descriptors.Select(static descriptor => descriptor.Id), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(FactoryNames))]
    public void EveryMessageIsOneSentenceThatSaysWhatToDo(string name)
    {
        var message = Make(Factories.Single(factory => factory.DeclaringType!.Name + "." + factory.Name == name)).Message;

        message.ShouldNotContain('\n');
        message.ShouldNotContain('\r');
        message.ShouldMatch(@"[^.?!…][.?]$");
        message.ShouldNotContain("  ");
        message.ShouldMatch("^(?:[A-Z“`]|\\p{Lu})");
        Sentences().Matches(message).Count.ShouldBe(0, message);
        message.Count(static character => character == '`').ShouldBeOneOf([.. Enumerable.Range(0, 20).Select(static number => 2 * number)]);
    }

    [Fact]
    public void TheReleaseFileHasEveryDescriptorAndNoOther()
    {
        var expected = Descriptors.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)
            .Select(static descriptor => $"{descriptor.Id} | {descriptor.Category} | {Word(descriptor.Severity)} | {descriptor.Title}");
        var rows = File.ReadAllLines(Repository.PathOf("src/Corpus.Generator/AnalyzerReleases.Unshipped.md"))
            .Concat(File.ReadAllLines(Repository.PathOf("src/Corpus.Generator/AnalyzerReleases.Shipped.md")))
            .Where(static line => line.StartsWith("CORP", StringComparison.Ordinal));

        rows.ShouldBe(expected);
    }

    [Fact]
    public void EveryIdHasAPageThatSaysTheSame()
    {
        DocumentationPage.All.Keys.ShouldBe(Descriptors.Select(static descriptor => descriptor.Id).Concat(RaisedElsewhere.Keys), ignoreOrder: true);
        foreach (var (id, title, severity) in Everything)
        {
            var page = DocumentationPage.All[id];
            page.Text.ShouldStartWith($"# {id}: {title}\n\n");
            page.Line.ShouldBe(severity);
            page.Headings.Take(2).ShouldBe(["What happened", "Why it matters"], $"in the page of {id}");
            page.Text.ShouldEndWith("\n");
            page.Text.ShouldNotContain("\n\n\n");
        }
    }

    [Fact]
    public void TheIndexHasEveryPageInItsBand()
    {
        var expected = Everything.Select(static entry => $"| [{entry.Id}]({entry.Id}.md) | {entry.Severity} | {entry.Title} |");
        var rows = File.ReadAllLines(Path.Combine(DocumentationPage.Folder, "README.md"))
            .Where(static line => line.StartsWith("| [CORP", StringComparison.Ordinal)).ToArray();

        rows.ShouldBe(expected);
        var band = '0';
        foreach (var line in File.ReadAllLines(Path.Combine(DocumentationPage.Folder, "README.md")))
        {
            if (Band().Match(line) is { Success: true } heading)
            {
                band = heading.Groups[1].Value[0];
            }

            if (line.StartsWith("| [CORP", StringComparison.Ordinal))
            {
                line["| [CORP".Length].ShouldBe(band, line);
            }
        }
    }

    [Fact]
    public void WhatIsRaisedElsewhereSaysWhereItsPageIs()
    {
        foreach (var (path, id) in new[] { (Targets, "CORP6002"), (Targets, "CORP6008"), (Targets, "CORP6009"),
            ("src/Corpus.Documenting/Command.cs", "CORP6011"),
            ("src/Corpus.Generator/Emit/ObsoleteEmitter.cs", "CORP5100"),
            ("src/Corpus.Consumer/Suggesting/MagicNumberAnalyzer.cs", "CORP7001"),
            ("src/Corpus.Consumer/Recording/ConstantUsesGenerator.cs", "CORP7002") })
        {
            File.ReadAllText(Repository.PathOf(path)).ShouldContain(id);
        }

        Descriptors.Select(static descriptor => descriptor.Id).ShouldNotContain(id => RaisedElsewhere.ContainsKey(id));
    }

    private static IEnumerable<(string Id, string Title, string Severity)> Everything =>
        Descriptors.Select(static descriptor => (descriptor.Id, descriptor.Title, Word(descriptor.Severity)))
            .Concat(RaisedElsewhere.Select(static entry => (entry.Key, entry.Value.Title, entry.Value.Severity)))
            .OrderBy(static entry => entry.Item1, StringComparer.Ordinal);

    private static string Word(Severity severity) => severity switch { Severity.Error => "Error", Severity.Warning => "Warning", _ => "Info" };

    private static IEnumerable<FieldInfo> Fields(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public).Where(static field => field.FieldType == typeof(ProblemDescriptor));

    /// <summary>A problem of this factory, made of stand-ins.</summary>
    private static Problem Make(MethodInfo factory) =>
        (Problem)factory.Invoke(null, [.. factory.GetParameters().Select(static parameter => StandIn(parameter.ParameterType))])!;

    private static object StandIn(Type type) =>
        type == typeof(string) ? "Thing"
        : type == typeof(Place) ? Place.Of("curated/example.yaml")
        : type == typeof(int) ? 7
        : type == typeof(long) ? 7L
        : type == typeof(bool) ? false
        : type == typeof(Exception) ? new InvalidOperationException("a fault")
        : new[] { "First", "Second" };

    /// <summary>The end of one sentence and the start of the next.</summary>
    [GeneratedRegex(@"[.?!] [A-Z]")]
    private static partial Regex Sentences();

    [GeneratedRegex("^## ([0-9])xxx: ")]
    private static partial Regex Band();
}
