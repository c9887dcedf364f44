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
    public static EmittedFile Entity(Both<PlacedEntity, CodeNames?> output) =>
        Emit("Entity." + output.Left.Entity.Id, output.Left, output.Right, static (placed, names) =>
            names.ConstantsOnly ? ConstantsEmitter.Emit(placed, names) : EntityEmitter.Emit(placed, names));

    public static EmittedFile Type(Both<TypeEmission, CodeNames?> output) =>
        Emit("Type." + output.Left.Type.Name, output.Left, output.Right, static (type, names) => names.ConstantsOnly ? null : TypeEmitter.Emit(type, names));

    public static EmittedFile Enumeration(Both<EnumerationModel, CodeNames?> output) =>
        Emit("Enumeration." + output.Left.Name, output.Left, output.Right, static (enumeration, names) =>
            names.ConstantsOnly ? ConstantsEmitter.Emit(enumeration, names) : EnumerationEmitter.Emit(enumeration, names));

    public static EmittedFile Sources(Both<SourcesEmission, CodeNames?> output) =>
        Emit("Sources", output.Left, output.Right, static (sources, names) => names.ConstantsOnly ? null : SourcesEmitter.Emit(sources, names));

    public static EmittedFile Catalog(Both<CatalogEmission?, CodeNames?> output) =>
        output.Left is { } catalog ? Emit("Catalog", catalog, output.Right, static (corpus, names) =>
            names.ConstantsOnly ? ConstantsEmitter.Emit(corpus, names) : CatalogEmitter.Emit(corpus, names)) : new EmittedFile("", null);

    public static EmittedFile Used(Both<UsedFile, CodeLanguage> output) =>
        new(output.Left.Name + ".g.cs", output.Right.IsSupported ? output.Left.Emit() : null);

    public static void File(SourceProductionContext context, EmittedFile file)
    {
        if (file.Text is { } text)
        {
            context.AddSource(file.HintName, text);
        }
    }

    public static void Problems(SourceProductionContext context, Both<Batch<Problem>, Batch<InputPlace>> output)
    {
        var (problems, places) = output;
        if (problems.Items.IsEmpty)
        {
            return;
        }

        var fullPaths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, fullPath) in places.Items)
        {
            fullPaths[path] = fullPath;
        }

        foreach (var problem in problems.Items)
        {
            context.ReportDiagnostic(Diagnostics.Of(problem, fullPaths));
        }
    }

    /// <summary>Without a namespace there is nowhere to emit to; why there is none was reported.</summary>
    private static EmittedFile Emit<T>(string name, T model, CodeNames? names, Func<T, CodeNames, SourceText?> emit)
        where T : class =>
        new(name + ".g.cs", names is null ? null : emit(model, names));
}
