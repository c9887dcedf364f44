using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>
/// How many characters of string literals the generated code loads. An assembly holds 16 MB of them (CS8103). Constants that nothing in it loads do
/// not count, nor do the tables, which stand in attributes; what types say of themselves does.
/// </summary>
internal static class LiteralCount
{
    /// <summary>What the heap keeps for each literal beside its characters, counted in characters.</summary>
    private const int Overhead = 3;

    public static long Of(IEnumerable<SourceModel> sources, IEnumerable<EntityTypeModel> types, IEnumerable<EnumerationModel> enumerations)
    {
        long count = 0;
        foreach (var type in types)
        {
            count += Of(type.Name) + Of(type.Summary);
            foreach (var property in type.Properties)
            {
                count += Of(property.Name) + Of(property.Summary) + Of(property.Datatype.Name) + Of(property.UnitCode) + Of(property.UnitName);
            }
        }

        foreach (var enumeration in enumerations)
        {
            count += Of(enumeration.Name) + enumeration.Values.Sum(static value => Of(value.Name));
        }

        return count + sources.Sum(static source => Of(source.Id));
    }

    private static long Of(string? literal) => literal is null ? 0 : literal.Length + Overhead;
}
