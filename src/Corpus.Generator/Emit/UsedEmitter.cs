using System.Globalization;
using Corpus.Language.Importing;
using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>A file of what a project takes of another corpus: an entity, a type, an enumeration, the sources, or what was taken.</summary>
/// <param name="Names">The names of that corpus, whose types only the project sees.</param>
/// <param name="Name">That of the file.</param>
internal abstract record UsedFile(CodeNames Names, string Name)
{
    public abstract SourceText Emit();
}

internal sealed record UsedEntityFile(CodeNames Names, string Name, EntityModel Entity) : UsedFile(Names, Name)
{
    public override SourceText Emit() => EntityEmitter.Emit(new PlacedEntity(Entity, []), Names);
}

internal sealed record UsedConstantsFile(CodeNames Names, string Name, EntityModel Entity) : UsedFile(Names, Name)
{
    public override SourceText Emit() => EntityEmitter.EmitConstants(Entity, Names);
}

internal sealed record UsedTypeFile(CodeNames Names, string Name, TypeEmission Type) : UsedFile(Names, Name)
{
    public override SourceText Emit() => TypeEmitter.Emit(Type, Names);
}

internal sealed record UsedEnumerationFile(CodeNames Names, string Name, EnumerationModel Enumeration) : UsedFile(Names, Name)
{
    public override SourceText Emit() => EnumerationEmitter.Emit(Enumeration, Names);
}

internal sealed record UsedSourcesFile(CodeNames Names, string Name, SourcesEmission Sources) : UsedFile(Names, Name)
{
    public override SourceText Emit() => SourcesEmitter.Emit(Sources, Names);
}

/// <summary>Says what was taken. It declares the namespace, too: one that nothing is named of yet can be named in a directive.</summary>
internal sealed record UsedSummaryFile(
    CodeNames Names, string Name, EquatableArray<string> Constants, EquatableArray<string> Named, EquatableArray<string> Needed, int Count)
    : UsedFile(Names, Name)
{
    public override SourceText Emit() => GeneratedFile.FromMany("", Names, writer =>
    {
        writer.Line($"// Of {Invariant(Count)} entities this project names constants of {Invariant(Constants.Count)}:");
        List(writer, Constants);
        writer.Line($"// and more of {Invariant(Named.Count)}:");
        List(writer, Named);
        writer.Line($"// which refer to {Invariant(Needed.Count)} others:");
        List(writer, Needed);
    });

    private static void List(CSharpWriter writer, EquatableArray<string> ids)
    {
        foreach (var id in ids)
        {
            writer.Line($"//   {id}");
        }
    }

    private static string Invariant(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>Divides what a project takes of another corpus into files.</summary>
internal static class UsedEmitter
{
    public static IEnumerable<UsedFile> FilesOf(UsedCorpus corpus)
    {
        var names = new CodeNames(corpus.Namespace, corpus.Imports)
        {
            Access = "internal",
            TakenFrom = $"the facts of {corpus.AssemblyName} {corpus.Version}, as far as this project names them",
        };
        var start = $"Used.{corpus.Namespace}.";
        var named = new HashSet<string>(corpus.Named, StringComparer.Ordinal);
        yield return new UsedSummaryFile(
            names,
            $"Used.{corpus.Namespace}",
            EquatableArray.From(corpus.Constants.Select(static entity => entity.Id)),
            EquatableArray.From(corpus.Entities.Select(static entity => entity.Id).Where(named.Contains)),
            EquatableArray.From(corpus.Entities.Select(static entity => entity.Id).Where(id => !named.Contains(id))),
            corpus.EntityCount);
        if (corpus.Entities.Count > 0 || corpus.Sources.Count > 0)
        {
            // Internal, as those of a part of a corpus are.
            yield return new UsedSourcesFile(names, start + "Sources", new SourcesEmission(corpus.Sources, corpus.OtherSources, CorpusPart.Shard));
        }

        foreach (var entity in corpus.Entities)
        {
            yield return new UsedEntityFile(names, $"{start}Entity.{entity.Id}", entity);
        }

        foreach (var entity in corpus.Constants)
        {
            yield return new UsedConstantsFile(names, $"{start}Entity.{entity.Id}", entity);
        }

        foreach (var type in corpus.Types)
        {
            yield return new UsedTypeFile(names, $"{start}Type.{type.Model.Name}", new TypeEmission(type.Model, type.Members, type.LeftOpen) { IsCut = true });
        }

        foreach (var enumeration in corpus.Enumerations)
        {
            yield return new UsedEnumerationFile(names, $"{start}Enumeration.{enumeration.Name}", enumeration);
        }
    }
}
