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
    public static EmittedFile Entity((PlacedEntity Placed, CodeNames? Names) output) =>
        Emit("Entity." + output.Placed.Entity.Id, output.Placed, output.Names, EntityEmitter.Emit);

    public static EmittedFile Type((TypeEmission Type, CodeNames? Names) output) =>
        Emit("Type." + output.Type.Type.Name, output.Type, output.Names, TypeEmitter.Emit);

    public static EmittedFile Enumeration((EnumerationModel Enumeration, CodeNames? Names) output) =>
        Emit("Enumeration." + output.Enumeration.Name, output.Enumeration, output.Names, EnumerationEmitter.Emit);

    public static EmittedFile Sources((EquatableArray<SourceModel> Sources, CodeNames? Names) output) =>
        Emit("Sources", output.Sources, output.Names, SourcesEmitter.Emit);

    public static EmittedFile Catalog((CatalogEmission? Catalog, CodeNames? Names) output) =>
        output.Catalog is { } catalog ? Emit("Catalog", catalog, output.Names, CatalogEmitter.Emit) : new EmittedFile("", null);

    public static void File(SourceProductionContext context, EmittedFile file)
    {
        if (file.Text is { } text)
        {
            context.AddSource(file.HintName, text);
        }
    }

    public static void Problems(
        SourceProductionContext context,
        (EquatableArray<Problem> Problems, EquatableArray<(string Path, string FullPath)> Places) output)
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
    private static EmittedFile Emit<T>(string name, T model, CodeNames? names, Func<T, CodeNames, SourceText> emit) =>
        new(name + ".g.cs", names is null ? null : emit(model, names));
}
