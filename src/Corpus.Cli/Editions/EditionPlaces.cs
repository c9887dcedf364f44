using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Cli.Editions;

/// <summary>Where an edition states what it says. Nothing is looked for until somebody asks.</summary>
/// <param name="files">The files as they were read.</param>
/// <param name="shown">The path of a file as a reader can open it.</param>
internal sealed class EditionPlaces(IEnumerable<FileSyntax> files, Func<string, string> shown)
{
    private Dictionary<Subject, (SourceFile File, TextSpan Span)>? _known;

    public static EditionPlaces None { get; } = new([], static path => path);

    public Place? Find(Subject subject)
    {
        if (!(_known ??= Collected()).TryGetValue(subject, out var found))
        {
            return null;
        }

        var place = found.File.At(found.Span);
        return place with { Path = shown(place.Path) };
    }

    private Dictionary<Subject, (SourceFile File, TextSpan Span)> Collected()
    {
        var known = new Dictionary<Subject, (SourceFile File, TextSpan Span)>();
        foreach (var file in files)
        {
            if (file.Corpus is { Id: { } id })
            {
                Add(file, SubjectKind.Corpus, id.Value, id.Span);
            }

            foreach (var type in file.EntityTypes)
            {
                Add(file, SubjectKind.EntityType, type.Name.Value, type.Name.Span);
                foreach (var property in type.Properties)
                {
                    Add(file, SubjectKind.Property, type.Name.Value + "." + property.Name.Value, property.Name.Span);
                }
            }

            foreach (var enumeration in file.Enumerations)
            {
                Add(file, SubjectKind.Enumeration, enumeration.Name.Value, enumeration.Name.Span);
                foreach (var value in enumeration.Values)
                {
                    Add(file, SubjectKind.EnumerationValue, enumeration.Name.Value + "." + value.Name.Value, value.Name.Span);
                }
            }

            foreach (var source in file.Sources)
            {
                Add(file, SubjectKind.Source, source.Name.Value, source.Name.Span);
            }

            foreach (var entity in file.Entities)
            {
                Add(file, SubjectKind.Entity, entity.Name.Value, entity.Name.Span);
                foreach (var fact in entity.Facts)
                {
                    Add(file, SubjectKind.Fact, entity.Name.Value + "." + fact.Name.Value, fact.Name.Span);
                }
            }
        }

        return known;

        void Add(FileSyntax file, SubjectKind kind, string name, TextSpan span) => known.TryAdd(new Subject(kind, name), (file.File, span));
    }
}
