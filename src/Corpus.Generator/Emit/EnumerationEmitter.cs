using System.Globalization;
using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>Emits an enumeration. Its values count from 1, so that <c>default</c> is none of them.</summary>
internal static class EnumerationEmitter
{
    public static SourceText Emit(EnumerationModel enumeration, CodeNames names) => GeneratedFile.FromMany(Origin(enumeration), names, writer =>
    {
        var self = names.Of(enumeration.Name);
        Values(writer, enumeration, names);
        writer.Line();
        // Public, for other corpora whose properties have this datatype.
        writer.Line($"/// <summary>Reads the values of <see cref=\"{enumeration.Name}\" />. Only code that is generated from a corpus uses this.</summary>");
        writer.Line(CodeNames.Hidden);
        writer.Line(CodeNames.Table(TableWriter.Write(enumeration)));
        using (writer.Open($"{names.Access} static class {enumeration.Name}_"))
        {
            writer.Line("/// <summary>The datatype.</summary>");
            writer.Line($"public static readonly {CodeNames.Services}Datatype<{self}> Datatype = {CodeNames.Services}Datatypes.Enumeration(");
            using (writer.Indented())
            {
                writer.Line($"typeof({enumeration.Name}_),");
                writer.Line($"new {self}[] {{ {string.Join(", ", enumeration.Values.Select(value => $"{self}.{value.Name}"))} }});");
            }
        }
    });

    /// <summary>The enumeration itself.</summary>
    public static void Values(CSharpWriter writer, EnumerationModel enumeration, CodeNames names)
    {
        writer.Summary(enumeration.Summary);
        writer.Remarks("The values start at 1, so the default of the type is not one of them.");
        using (writer.Open($"{names.Access} enum {enumeration.Name}"))
        {
            for (var i = 0; i < enumeration.Values.Count; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                writer.Summary(enumeration.Values[i].Summary);
                writer.Line($"{enumeration.Values[i].Name} = {(i + 1).ToString(CultureInfo.InvariantCulture)},");
            }
        }

    }

    public static string Origin(EnumerationModel enumeration) => $"the curated files: {enumeration.Name} in `enumerations`";
}
