using System.Globalization;
using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>Emits an enumeration. Its values count from 1, so that <c>default</c> is none of them.</summary>
internal static class EnumerationEmitter
{
    public static SourceText Emit(EnumerationModel enumeration, CodeNames names) => GeneratedFile.Write($"the enumeration {enumeration.Name}", names.Namespace, writer =>
    {
        var self = names.Own(enumeration.Name);
        writer.Summary(enumeration.Summary);
        writer.Remarks("The values count from 1: the default of the type is none of them.");
        using (writer.Open($"public enum {enumeration.Name}"))
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

        writer.Line();
        using (writer.Open($"internal static class {enumeration.Name}_"))
        {
            writer.Line($"internal static readonly {CodeNames.Runtime}Datatype<{self}> Datatype = {CodeNames.Runtime}Datatype.Enumeration(");
            using (writer.Indented())
            {
                writer.Line($"{Literals.Text(enumeration.Name)},");
                writer.Line($"new string[] {{ {string.Join(", ", enumeration.Values.Select(static value => Literals.Text(value.Name)))} }},");
                writer.Line($"new {self}[] {{ {string.Join(", ", enumeration.Values.Select(value => $"{self}.{value.Name}"))} }});");
            }
        }
    });
}
