using System.Globalization;
using Corpus.Language.Derivation;
using Corpus.Language.Model;
using Corpus.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

/// <summary>The compiler of C# folds each expression for a derived value to the value that the language computed, and warns of none.</summary>
public sealed class DerivedConstantTests
{
    private const int Count = 3000;

    private static readonly DatatypeKind[] Kinds = [DatatypeKind.Integer, DatatypeKind.Long, DatatypeKind.Decimal, DatatypeKind.Number];

    private static readonly string[] Wholes = ["0", "1", "3", "12", "20", "55", "-7", "2000000000", "-2147483648", "2147483647"];
    private static readonly string[] Longs = [.. Wholes, "9000000000", "9223372036854775807", "-9223372036854775808"];
    private static readonly string[] Decimals = [.. Longs, "0.1", "2.50", "-0.05", "1234.5678", "7922816251426433759354395033"];
    private static readonly string[] Numbers = [.. Wholes, "0.1", "-2.5", "6.02e23", "1e-9"];
    private static readonly string?[] Units = [null, "a", "mo", "km", "m", "%", "10*3"];

    [Fact]
    public void TheCompilerComesToTheValueThatTheLanguageComputed()
    {
        // The seed makes a failure come again; what is drawn covers each type, operator and unit many times.
        var random = new Random(12);
        var members = new List<string>();
        var expected = new List<(string Value, string Formula)>();
        while (expected.Count < Count)
        {
            var inputs = new Dictionary<string, DerivationInput>(StringComparer.Ordinal);
            var formula = Draw(random, inputs, 3);
            var target = new DerivationTarget(Pick(random, Kinds), Pick(random, Units));
            var parsed = Formula.Parse(formula, out _)!;
            if (FormulaEvaluator.Evaluate(parsed, target, input => inputs[input.Name], out _) is not { } result)
            {
                continue;
            }

            var constants = inputs.Values.Select(static input => $"const {Keyword(input.Kind)} {input.Constant} = {Literal(input)};");
            members.Add(
                $"public static class C{expected.Count} {{ {string.Join(" ", constants)} public const {Keyword(target.Kind)} Value = {result.Code}; }}");
            expected.Add((result.Value, $"{formula} with {string.Join(", ", inputs.Values)} into {target}: {result.Code}"));
        }

        var tree = CSharpSyntaxTree.ParseText(string.Join("\n", members));
        var compilation = CSharpCompilation.Create(
            "Derived", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(5).ShouldBeEmpty();
        for (var index = 0; index < Count; index++)
        {
            var value = ((IFieldSymbol)compilation.GetTypeByMetadataName($"C{index}")!.GetMembers("Value").Single()).ConstantValue;
            Convert.ToString(value, CultureInfo.InvariantCulture).ShouldBe(expected[index].Value, expected[index].Formula);
        }
    }

    private static string Draw(Random random, Dictionary<string, DerivationInput> inputs, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            if (random.Next(4) == 0)
            {
                return Pick(random, ["2", "3", "12", "0.5", "100", "4000000000"]);
            }

            var kind = Pick(random, Kinds);
            var name = "x" + inputs.Count.ToString(CultureInfo.InvariantCulture);
            var text = Pick(random, kind switch { DatatypeKind.Integer => Wholes, DatatypeKind.Long => Longs, DatatypeKind.Decimal => Decimals, _ => Numbers });
            inputs.Add(name, new(kind, text, Pick(random, Units), Comparator.Exactly, false, "X" + name[1..]));
            return name;
        }

        var operation = Pick(random, ["+", "-", "*", "*", "*", "/"]);
        var whole = $"{Draw(random, inputs, depth - 1)} {operation} {Draw(random, inputs, depth - 1)}";
        return random.Next(3) == 0 ? $"-({whole})" : $"({whole})";
    }

    private static T Pick<T>(Random random, T[] choices) => choices[random.Next(choices.Length)];

    private static string Keyword(DatatypeKind kind) => kind switch
    {
        DatatypeKind.Integer => "int",
        DatatypeKind.Long => "long",
        DatatypeKind.Decimal => "decimal",
        _ => "double",
    };

    private static string Literal(DerivationInput input) => input.Kind switch
    {
        DatatypeKind.Integer => input.Text,
        DatatypeKind.Long => input.Text + "L",
        DatatypeKind.Decimal => input.Text + "m",
        _ => input.Text + "d",
    };
}
