using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Corpus.RussiaIran.Tests;

/// <summary>What a developer does with constants: the compiler takes them wherever it takes a literal, and leaves nothing but the literal.</summary>
public sealed class ConstantTests
{
    private const int TermMonths = Treaty.TermYears * 12;

    [Range(1, Treaty.TermYears)]
    public int PlannedYears { get; init; }

    [Fact]
    public void TheTermAndTheCapacityAreWhatTheDocumentsSay()
    {
        Treaty.TermYears.ShouldBe(20);
        Pipeline.CapacityBcm.ShouldBe(55);
        TermMonths.ShouldBe(240);
    }

    [Fact]
    public void AConstantIsACaseLabel() => Describe(55).ShouldBe("capacity");

    [Fact]
    public void AConstantIsAnAttributesArgument() =>
        typeof(ConstantTests).GetProperty(nameof(PlannedYears))!.GetCustomAttribute<RangeAttribute>()!.Maximum.ShouldBe(20);

    [Fact]
    public void AConstantIsADefaultOfAParameter() => Years().ShouldBe(20);

    [Fact]
    public void AnEnumerationIsAConstantToo()
    {
        const ProjectStage stage = Pipeline.Stage;
        stage.ShouldBe(ProjectStage.Negotiating);
        default(ProjectStage).ShouldNotBeOneOf(Enum.GetValues<ProjectStage>());
    }

    [Fact]
    public void ReadingAConstantIsTheLiteralInIL()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(ConstantTests).Assembly.Location);
        var instructions =
            assembly.MainModule.GetType(typeof(ConstantTests).FullName).Methods.Single(static method => method.Name == nameof(Years)).Parameters.Single();
        instructions.Constant.ShouldBe(20);
        var read =
            assembly.MainModule.GetType(typeof(ConstantTests).FullName).Methods.Single(static method => method.Name == nameof(ReadTerm)).Body.Instructions;
        read.Where(static instruction => instruction.OpCode.Code is not (Code.Nop or Code.Br_S or Code.Stloc_0 or Code.Ldloc_0))
            .Select(static instruction => instruction.ToString().Split(": ")[1])
            .ShouldBe(["ldc.i4.s 20", "ret"]);
    }

    [Fact]
    public void NothingRunsAtStartUp()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Treaty).Assembly.Location);
        var module = assembly.MainModule;

        module.GetType("<Module>").Methods.ShouldBeEmpty();
        foreach (var type in module.GetTypes())
        {
            // A static constructor that must run at a fixed moment is one without beforefieldinit.
            if (type.Methods.Any(static method => method.IsConstructor && method.IsStatic))
            {
                type.IsBeforeFieldInit.ShouldBeTrue(type.FullName);
            }
        }

        // The record is made when it is asked for, and has to be kept somewhere.
        module.GetType(typeof(Treaty).FullName).Fields.Where(static field => !field.IsLiteral).Select(static field => field.FieldType.Name)
            .ShouldBe([nameof(Agreement)]);
    }

    private static string Describe(int capacity)
    {
        switch (capacity)
        {
            case Pipeline.CapacityBcm:
                return "capacity";
            default:
                return "other";
        }
    }

    private static int Years(int years = Treaty.TermYears) => years;

    private static int ReadTerm() => Treaty.TermYears;
}
