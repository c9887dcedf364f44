using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>
/// How many characters of string literals the generated code loads. An assembly holds 16 MB of them (CS8103). Constants that nothing in it loads do
/// not count, nor do the tables where the language has UTF-8 literals; what types say of themselves always does.
/// </summary>
internal static class LiteralCount
{
    /// <summary>What the heap keeps for each literal beside its characters, counted in characters.</summary>
    private const int Overhead = 3;

    public static long Of(IEnumerable<EntityModel> entities, IEnumerable<SourceModel> sources, IEnumerable<EntityTypeModel> types, IEnumerable<EnumerationModel> enumerations, bool hasUtf8Literals)
    {
        long count = 0;
        foreach (var type in types)
        {
            count += Of(type.Name) + Of(type.Summary);
            foreach (var property in type.Properties)
                count += Of(property.Name) + Of(property.Summary) + Of(property.Datatype.Name) + Of(property.UnitCode) + Of(property.UnitName);
        }

        foreach (var enumeration in enumerations)
            count += Of(enumeration.Name) + enumeration.Values.Sum(static value => Of(value.Name));
        var cited = sources.ToArray();
        count += cited.Sum(static source => Of(source.Id));
        if (!hasUtf8Literals)
            count += Of(TableWriter.Write(cited)) + entities.Sum(static entity => Of(TableWriter.Write(entity, [])) + entity.Id.Length);
        return count;
    }

    private static long Of(string? literal) => literal is null ? 0 : literal.Length + Overhead;
}
