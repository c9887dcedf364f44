using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>From the text of one file to the names, facts and records it holds. Looks nothing up and never throws.</summary>
internal static class FileReader
{
    public static FileSyntax Read(string path, string text, CancellationToken cancellation)
    {
        // A byte order mark is no part of the text, and offsets in editors do not count it.
        var file = new SourceFile(path, text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text);
        var problems = new ProblemList(file);
        var document = YamlReader.Read(problems, cancellation);
        if (document.Instead is var (firstLine, kind))
        {
            problems.Add(ReadingProblems.NotSections(problems.At(firstLine), kind, Keys.Sections));
        }

        CorpusSyntax? corpus = null;
        var types = new List<EntityTypeSyntax>();
        var enumerations = new List<EnumerationSyntax>();
        var entities = new List<EntitySyntax>();
        var sources = new List<SourceSyntax>();
        foreach (var section in document.Root?.Entries ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            var owner = $"the section `{section.Key.Value}`";
            switch (section.Key.Value)
            {
                case Keys.Corpus:
                    corpus = SchemaReader.Corpus(section, problems);
                    break;
                case Keys.EntityTypes:
                    types.AddRange(Read(section, owner, problems, SchemaReader.EntityType));
                    break;
                case Keys.Enumerations:
                    enumerations.AddRange(Read(section, owner, problems, SchemaReader.Enumeration));
                    break;
                case Keys.Entities:
                    entities.AddRange(Read(section, owner, problems, EntityReader.Entity));
                    break;
                case Keys.Sources:
                    sources.AddRange(Read(section, owner, problems, SourceReader.Source));
                    break;
                default:
                    problems.Add(ReadingProblems.UnknownKey(problems.At(section.Key.Span), section.Key.Value, "a curated file", Keys.Sections));
                    break;
            }
        }

        return new FileSyntax(file, document.IsWhole, corpus, types, enumerations, entities, sources, problems.ToArray());
    }

    private static IEnumerable<T> Read<T>(YamlEntry section, string owner, ProblemList problems, Func<YamlEntry, ProblemList, T> read)
    {
        foreach (var entry in MappingReader.Named(section.Value, owner, section.Key.Span, problems))
        {
            yield return read(entry, problems);
        }
    }
}
