using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>
/// Emits a corpus of constants alone (<c>CorpusEmit=constants</c>): of an entity its constants with their documentation, and of the corpus its id, its title
/// and a mark, by which whoever reads the assembly knows that the rest was left out and is not missing.
/// </summary>
internal static class ConstantsEmitter
{
    /// <summary>The entity's constants; nothing where it has none.</summary>
    public static SourceText? Emit(PlacedEntity placed, CodeNames names)
    {
        var entity = placed.Entity;
        return entity.Facts.Any(static fact => CodeTypes.UseOf(fact) == FactUse.Constant)
            ? GeneratedFile.FromFile(entity.Path, names, writer =>
            {
                writer.Summary(entity.Label);
                writer.Remarks(Documentation.RemarksOf(entity));
                using (writer.Open($"{names.Access} static class {entity.Id}"))
                {
                    EntityEmitter.Members(writer, placed, static fact => CodeTypes.UseOf(fact) == FactUse.Constant, names);
                }
            })
            : null;
    }

    public static SourceText Emit(EnumerationModel enumeration, CodeNames names) =>
        GeneratedFile.FromMany(EnumerationEmitter.Origin(enumeration), names, writer => EnumerationEmitter.Values(writer, enumeration, names));

    public static SourceText Emit(CatalogEmission emission, CodeNames names) => GeneratedFile.FromMany(
        "all curated files",
        names,
        writer =>
        {
            writer.Summary(emission.Corpus.Title);
            writer.Remarks("The constants of the corpus; its facts, records and sources were left out when it was compiled.");
            using (writer.Open($"{ShardClass.AccessIn(emission.Corpus.Part)} static class Catalog"))
            {
                CatalogEmitter.Head(writer, emission.Corpus);
            }
        },
        static writer => writer.Line(
            $"[assembly: global::System.Reflection.AssemblyMetadata(\"{EmittedParts.Key}\", \"{EmittedParts.Constants}\")]"));
}
