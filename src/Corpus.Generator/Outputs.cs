using Corpus.Generator.Emit;
using Corpus.Generator.Roslyn;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator;

/// <summary>What the pipeline ends in: files, and diagnostics. A hint name's first part keeps kinds apart and device names off Windows' disks.</summary>
internal static class Outputs
{
    public static void Entity(SourceProductionContext context, (EntityModel Entity, CodeNames? Names) output) =>
        Emit(context, "Entity." + output.Entity.Id, output.Entity, output.Names, EntityEmitter.Emit);

    public static void Type(SourceProductionContext context, (TypeEmission Type, CodeNames? Names) output) =>
        Emit(context, "Type." + output.Type.Type.Name, output.Type, output.Names, TypeEmitter.Emit);

    public static void Enumeration(SourceProductionContext context, (EnumerationModel Enumeration, CodeNames? Names) output) =>
        Emit(context, "Enumeration." + output.Enumeration.Name, output.Enumeration, output.Names, EnumerationEmitter.Emit);

    public static void Sources(SourceProductionContext context, (EquatableArray<SourceModel> Sources, CodeNames? Names) output) =>
        Emit(context, "Sources", output.Sources, output.Names, SourcesEmitter.Emit);

    public static void Catalog(SourceProductionContext context, (CatalogEmission? Catalog, CodeNames? Names) output)
    {
        if (output.Catalog is { } catalog)
        {
            Emit(context, "Catalog", catalog, output.Names, CatalogEmitter.Emit);
        }
    }

    public static void Problems(SourceProductionContext context, (EquatableArray<Problem> Problems, EquatableArray<(string Path, string FullPath)> Places) output)
    {
        if (output.Problems.Count == 0)
        {
            return;
        }

        var fullPaths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, fullPath) in output.Places)
        {
            fullPaths[path] = fullPath;
        }

        foreach (var problem in output.Problems)
        {
            context.ReportDiagnostic(Diagnostics.Of(problem, fullPaths));
        }
    }

    /// <summary>Without a namespace there is nowhere to emit to; why there is none was reported.</summary>
    private static void Emit<T>(SourceProductionContext context, string name, T model, CodeNames? names, Func<T, CodeNames, SourceText> emit)
    {
        if (names is not null)
        {
            context.AddSource(name + ".g.cs", emit(model, names));
        }
    }
}
