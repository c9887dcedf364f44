using System.Reflection;
using Corpus.Cli.Assemblies;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Runtime;

namespace Corpus.Cli.Tests.Assemblies;

/// <summary>An assembly gives the model that its folder gives, but for what <see cref="AssembledCorpus"/> says that an assembly has not.</summary>
public sealed class AssembledCorpusTests
{
    private static readonly string Cases = Repository.PathOf("tests/Corpus.Generator.Tests/Cases");

    public static TheoryData<string> CaseNames => [.. Directory.EnumerateDirectories(Cases).Where(static folder => Problems(folder) == 0)
        // Of a corpus of constants alone an assembly gives no model, which HostileAssemblyTests holds.
        .Where(static folder => PropertiesOf(folder).All(static property => property.Name != "CorpusEmit"))
        .Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void ACaseOfTheGenerator(string name)
    {
        var folder = Path.Combine(Cases, name);
        var properties = PropertiesOf(folder);

        ShouldBeSame(CompiledCode.Corpus(folder, properties: properties), folder, properties);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void TheFrozenCorpus(string framework)
    {
        var read = Read(File.ReadAllBytes(Repository.PathOf($"tests/Frozen/lib/{framework}/Corpus.Frozen.dll")));

        // It was compiled when less was asked of quotes: what does not hold today is told to be a warning, and one fact, which cannot be, is left out.
        var compiled = Compile(Repository.PathOf("tests/Frozen"), ("CorpusAllowUnproved", "true"), ("CorpusChecksAsWarnings", ""));
        Show(AsOfOld(read.Entities)).ShouldBe(Show(AsOfOld(Known(compiled.Entities))));
        read.Ledger.Facts.ShouldBe(compiled.Ledger.ToLedger().Facts + 1);
        read.Members.Count(static member => member.Kind != MemberKind.Record).ShouldBe(read.Ledger.Facts);
    }

    [Fact]
    public void TheRealCorpus()
    {
        var corpus = ShouldBeSame(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Corpus.RussiaIran.dll")), Repository.Root);

        corpus.Id.ShouldBe("russia-iran");
        corpus.Namespace.ShouldBe("Corpus.RussiaIran");
        corpus.Members.Single(static member => member.Id == "Pipeline.capacityBcm")
            .ShouldBe(new CorpusMember("Pipeline", "capacityBcm", "CapacityBcm", MemberKind.Constant, "int", IsNullable: false, "55"));
        corpus.Members.Single(static member => member.Id == "GasProject.capacityBcm")
            .ShouldBe(new CorpusMember("GasProject", "capacityBcm", "CapacityBcm", MemberKind.Record, "int?", IsNullable: true, null));
        corpus.Members.Single(static member => member.Id == "Pipeline.partners").Type.ShouldBe("Corpus.Runtime.EquatableArray<Corpus.RussiaIran.State>");
    }

    /// <summary>A comparison that finds nothing different would be worth nothing.</summary>
    [Fact]
    public void AnotherValueIsSeen()
    {
        var folder = Path.Combine(Cases, "EveryShape");
        var files = CompiledCode.FilesOf(folder);
        var (changed, text) = files.First(static file => file.Value.Contains("label: ", StringComparison.Ordinal));
        files[changed] = text.Replace("label: ", "label: The ", StringComparison.Ordinal);

        var read = Read(CompiledCode.Corpus(files, "Sample", "1.0.0", PropertiesOf(folder)));

        Show(read.Entities).ShouldNotBe(Show(Known(Compile(folder, PropertiesOf(folder)).Entities)));
    }

    private static AssembledCorpus ShouldBeSame(byte[] assembly, string folder, params (string Name, string Value)[] properties)
    {
        var (read, compiled) = (Read(assembly), Compile(folder, properties));
        var required = compiled.Findings.UnsettledRequiredProperties;

        read.Id.ShouldBe(compiled.Corpus!.Id);
        read.Title.ShouldBe(compiled.Corpus.Title);
        read.Namespace.ShouldBe(compiled.Corpus.Namespace);
        read.Ledger.ShouldBe(compiled.Ledger.ToLedger());
        Show(read.Sources).ShouldBe(Show(compiled.Linkage.Sources.Select(static source => source.Model)
            .OrderBy(static source => source.Id, StringComparer.Ordinal)));
        Show(read.Enumerations).ShouldBe(Show(compiled.Linkage.Enumerations.OrderBy(static known => known.Name, StringComparer.Ordinal).Select(static known =>
            known with { Summary = "", Values = EquatableArray.From(known.Values.Select(static value => value with { Summary = "", Aliases = [] })) })));
        Show(read.Types).ShouldBe(Show(compiled.Linkage.Types.Select(static type => type.Model).OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(type => type with { Properties = EquatableArray.From(type.Properties.Select(property => Known(property, required))) })));
        Show(read.Entities).ShouldBe(Show(Known(compiled.Entities, required)));
        read.Entities.ShouldBe(Known(compiled.Entities, required));
        return read;
    }

    private static AssembledCorpus Read(byte[] assembly)
    {
        var reading = AssemblyReader.Read(assembly);
        reading.Refusal.ShouldBeNull();
        return reading.Assembly!.Corpus.ShouldNotBeNull();
    }

    private static CompiledCorpus Compile(string folder, params (string Name, string Value)[] properties)
    {
        var files = CompiledCode.FilesOf(folder).Select(static file => new InputText(file.Key, file.Value)).ToArray();
        var build = properties.ToDictionary(static property => property.Name, static property => property.Value);
        var options = new CheckOptions(
            build.TryGetValue("CorpusToday", out var day) ? CheckOptions.ReadDay(day) : null, build.ContainsKey("CorpusAllowUnproved"), 0m, 1m)
        {
            ChecksAsWarnings = build.ContainsKey("CorpusChecksAsWarnings") ? EquatableArray.From(TurnedDownChecks.Ids) : [],
        };
        return CorpusCompiler.Compile(
            files.Where(static file => Path.GetExtension(file.Path) is ".yaml" or ".yml"),
            files.Where(static file => Path.GetExtension(file.Path) is ".txt" or ".md" or ".fingerprint"),
            options);
    }

    private static IEnumerable<EntityModel> Known(IEnumerable<EntityModel> entities, IEnumerable<string>? unsettled = null) =>
        entities.OrderBy(static entity => entity.Id, StringComparer.Ordinal).Select(entity => entity with
        {
            Path = "",
            Summary = null,
            Facts = EquatableArray.From(entity.Facts.Select(fact => Known(fact, unsettled ?? []))),
        });

    // Without what was added to the format or the rules since.
    private static IEnumerable<EntityModel> AsOfOld(IEnumerable<EntityModel> entities) => entities.Select(static entity => entity with
    {
        Facts = EquatableArray.From(entity.Facts.Where(static fact => fact.Property.Name != "weight").Select(static fact => fact with
        {
            Statement = AsOfOld(fact.Statement),
            Statements = EquatableArray.From(fact.Statements.Select(AsOfOld)),
            Claims = EquatableArray.From(fact.Claims.Select(AsOfOld)),
        })),
    });

    private static StatementModel AsOfOld(StatementModel statement) => statement with
    {
        Citations = EquatableArray.From(statement.Citations.Select(static citation => citation with { Points = default, Language = "" })),
    };

    private static FactModel Known(FactModel fact, IEnumerable<string> unsettled) => fact with
    {
        Property = Known(fact.Property, unsettled),
        Statement = Known(fact.Statement),
        Statements = EquatableArray.From(fact.Statements.Select(Known)),
        Claims = EquatableArray.From(fact.Claims.Select(Known)),
        Derivation = fact.Derivation is null ? null : fact.Derivation with { Expression = "" },
    };

    private static PropertyModel Known(PropertyModel property, IEnumerable<string> unsettled) => property with
    {
        IsRequired = property.IsRequired && !property.IsList && !unsettled.Contains($"{property.DeclaringType}.{property.Name}"),
    };

    private static StatementModel Known(StatementModel statement) => statement with
    {
        Citations = EquatableArray.From(statement.Citations.Select(Known)),
        Inferences = EquatableArray.From(statement.Inferences.Select(static inference =>
            inference with { Citations = EquatableArray.From(inference.Citations.Select(Known)) })),
    };

    private static CitationModel Known(CitationModel citation) => citation with
    {
        IsByOlderTables = false,
        Aliases = [],
        Points = citation.Support switch
        {
            ValueSupport.Printed => default(SupportPoints).With(SupportPoint.Value, PointState.Printed),
            ValueSupport.Read => default(SupportPoints).With(SupportPoint.Value, PointState.Read),
            ValueSupport.Inferred => default(SupportPoints).With(SupportPoint.Value, PointState.Inferred),
            ValueSupport.Exempt => default(SupportPoints).With(SupportPoint.Value, PointState.NotChecked),
            _ => default,
        },
    };

    private static string[] Show<T>(IEnumerable<T> records) => string.Join("\n", records.Select(static record => Flat(record))).Split('\n');

    private static string Flat(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        System.Collections.IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Flat))}]",
        _ when value.GetType() is { Namespace: "Corpus.Language.Model", IsEnum: false } type => $"{type.Name} {{ " + string.Join(", ", type
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(static property => property.GetIndexParameters().Length == 0 && property.Name is not ("AllStatements" or "AllCitations"))
            .Select(property => $"{property.Name} = {Flat(property.GetValue(value))}")) + " }\n  ",
        _ => value.ToString()!,
    };

    private static int Problems(string folder) => File.Exists(Path.Combine(folder, "problems.txt"))
        ? File.ReadAllLines(Path.Combine(folder, "problems.txt")).Count(static line => line.Contains("error CORP", StringComparison.Ordinal)) : 0;

    private static (string Name, string Value)[] PropertiesOf(string folder)
    {
        var file = Path.Combine(folder, "build.properties");
        return File.Exists(file) ? [.. File.ReadAllLines(file).Select(static line => line.Split('=', 2)).Where(static pair => pair.Length == 2)
            .Select(static pair => (pair[0].Trim(), pair[1].Trim()))] : [];
    }
}
