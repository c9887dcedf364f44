using System.Text;
using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>
/// The class by which a shard hands its entities to the project that goes over all of them. Its own catalogue is internal: two of one name would be in the way
/// of whoever references both.
/// </summary>
internal static class ShardClass
{
    /// <summary>Who sees the catalogue and the sources of a part of a corpus.</summary>
    public static string AccessIn(CorpusPart part) => part is CorpusPart.Schema or CorpusPart.Shard ? "internal" : "public";

    /// <summary>The name of the class: no name of the language has an underscore.</summary>
    public static string NameOf(string assemblyName)
    {
        var name = new StringBuilder("Shard_");
        foreach (var character in assemblyName)
        {
            name.Append(char.IsLetterOrDigit(character) ? character : '_');
        }

        return name.ToString();
    }

    public static void Emit(CSharpWriter writer, string assemblyName, CodeNames names)
    {
        writer.Summary("Hands the entities of this part to the catalogue of the whole corpus. Only code that is generated from a corpus uses this.");
        writer.Line(CodeNames.Hidden);
        using (writer.Open($"public static class {NameOf(assemblyName)}"))
        {
            writer.Line("/// <summary>Gets the entities of this part, sorted by id.</summary>");
            writer.Line($"public static {CodeNames.Runtime}EquatableArray<{CodeNames.Runtime}Entity> Entities => {names.Of("Catalog")}.Entities;");
        }
    }
}
