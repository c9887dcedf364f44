using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace Corpus.Runtime.Tests.Golden;

/// <summary>
/// A corpus that was compiled once, for both frameworks, and is read by every later runtime, with the code that was generated for it. Before 1.0
/// <c>scripts/freeze-corpus.sh</c> freezes it anew; since 1.0 a failure here is a break of the contract.
/// </summary>
public sealed class FrozenCorpusTests
{
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void IsReadWhole(string framework)
    {
        var context = new AssemblyLoadContext(framework, isCollectible: true);
        try
        {
            var assembly = context.LoadFromAssemblyPath(Expected.PathOf($"tests/Frozen/lib/{framework}/Corpus.Frozen.dll"));
            var catalog = assembly.GetType("Frozen.Catalog", throwOnError: true)!;
            var entities = Get<EquatableArray<Entity>>(catalog, null, "Entities");
            var text = new StringBuilder(ReadOut.Of(Get<Ledger>(catalog, null, "Ledger"), Get<EquatableArray<Source>>(catalog, null, "Sources"), entities));
            foreach (var entity in entities)
            {
                Members(text, assembly.GetType($"Frozen.{entity.Id}", throwOnError: true)!, entity);
            }

            entities.SelectMany(static entity => entity.Facts)
                .ShouldAllBe(fact => (bool)catalog.GetMethod("Contains")!.Invoke(null, new object[] { fact })!);
            Expected.Matches("tests/Corpus.Runtime.Tests/Golden/Frozen.txt", text.ToString());
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>What the generated members say: those of the entity's class, of its facts and of its record.</summary>
    private static void Members(StringBuilder text, Type type, Entity entity)
    {
        foreach (var field in type.GetFields())
        {
            text.Append(CultureInfo.InvariantCulture, $"const {entity.Id}.{field.Name} = {field.GetRawConstantValue()}\n");
        }

        foreach (var property in type.GetProperties())
        {
            text.Append(CultureInfo.InvariantCulture, $"{entity.Id}.{property.Name} = {property.GetValue(null)}\n");
        }

        foreach (var field in type.GetNestedType("Facts")!.GetFields())
        {
            text.Append(CultureInfo.InvariantCulture, $"{entity.Id}.Facts.{field.Name}: {field.GetValue(null)!.GetType().Name} {field.GetValue(null)}\n");
        }

        foreach (var property in entity.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            text.Append(CultureInfo.InvariantCulture, $"{entity.Id}.Record.{property.Name} = {property.GetValue(entity) ?? "null"}\n");
        }
    }

    private static T Get<T>(Type type, object? instance, string property) => (T)type.GetProperty(property)!.GetValue(instance)!;
}
