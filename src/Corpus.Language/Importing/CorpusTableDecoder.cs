using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Language.Importing;

/// <summary>Makes a corpus of its interface table. The format is described at <see cref="TableTag"/>.</summary>
internal static class CorpusTableDecoder
{
    private static readonly TableSubject Unnamed = new("the corpus", null, null);

    /// <param name="table">The table.</param>
    /// <param name="assemblyName">The simple name of the assembly that has it.</param>
    /// <param name="version">The version of that.</param>
    public static ImportedCorpus Read(string table, string assemblyName, string version)
    {
        var groups = FieldGroups.Read(table, Unnamed);
        var head = groups.Of(TableTag.Id).FirstOrDefault() ?? throw TableError.At(Unnamed, 0, "it has no id");
        var subject = new TableSubject("the corpus", head.Head.Text, null);
        var fields = new FieldReader(subject, head);
        var @namespace = fields.Text(TableTag.Namespace, "a namespace");
        Check(Names.IsCorpusId(head.Head.Text) && Names.IsNamespace(@namespace), "the id and the namespace of the corpus", $"{head.Head.Text}, {@namespace}");
        var types = new TypeTableDecoder(subject);
        var schema = types.Read(groups);
        return new ImportedCorpus(head.Head.Text, assemblyName, version, @namespace)
        {
            Part = head.FindText(TableTag.CorpusPart) is not { } part ? CorpusPart.All
                : CorpusParts.Find(part) ?? throw TableError.At(subject, head.Find(TableTag.CorpusPart)!, "a part of a corpus"),
            Title = fields.Text(TableTag.Title, "a title"),
            Language = fields.Text(TableTag.Language, "a language"),
            MaxWords = fields.Number(TableTag.QuoteWords) ?? throw TableError.At(subject, head.Head, "the most words of a quote to follow"),
            Types = schema.Types,
            Enumerations = schema.Enumerations,
            LeftOpen = types.LeftOpen,
            Imports = EquatableArray.From(groups.Of(TableTag.Import).Select(import => Import(import, subject))),
        };
    }

    /// <summary>The id of the corpus of a table, right after its version; null where the table does not start so.</summary>
    public static string? IdOf(string table)
    {
        var start = table.IndexOf(TableTag.End) + 1;
        var end = start < table.Length ? table.IndexOf(TableTag.End, start) : -1;
        return start > 0 && end > start && table[start] == TableTag.Id ? table.Substring(start + 1, end - start - 1) : null;
    }

    /// <summary>What gets into C# and into names must be a name: who wrote the assembly is not known.</summary>
    public static void Check(bool isRight, string what, string found)
    {
        if (!isRight)
        {
            throw new BrokenTableException($"what should be {what} is not: `{Problems.MessageText.Short(found)}`");
        }
    }

    private static ImportModel Import(FieldGroup import, TableSubject subject)
    {
        var fields = new FieldReader(subject, import);
        var model = new ImportModel(
            import.Head.Text,
            fields.Text(TableTag.ImportedId, "the id of a corpus"),
            fields.Text(TableTag.Namespace, "a namespace"),
            fields.Text(TableTag.ImportedAssembly, "an assembly"),
            fields.Text(TableTag.ImportedVersion, "a version"));
        Check(Names.IsUpper(model.Prefix) && Names.IsCorpusId(model.CorpusId) && Names.IsNamespace(model.Namespace), "an import", import.Head.Text);
        return model;
    }
}
