namespace Corpus.Runtime;

/// <summary>What the table of the sources says.</summary>
internal sealed class SourceContent
{
    private SourceContent(Source[] sources)
    {
        All = EquatableArray.Own(sources);
        ById = sources.ToDictionary(static source => source.Id, StringComparer.Ordinal);
    }

    public EquatableArray<Source> All { get; }

    public Dictionary<string, Source> ById { get; }

    public static SourceContent Read(string text)
    {
        var groups = new List<FieldGroup>();
        var subject = "the sources";
        var scanner = new TableScanner(text);
        while (scanner.TryRead(subject, out var field))
        {
            if (field.Tag == TableTag.Id)
            {
                groups.Add(new FieldGroup(field));
                subject = SubjectOf(field.Text);
            }
            else if (groups.Count == 0 || !TableTag.IsIn(TableTag.OfSource, field.Tag) || !groups[groups.Count - 1].TryAdd(field))
            {
                throw TableError.At(subject, field, "another field here");
            }
        }

        return new SourceContent(groups.Select(ReadSource).ToArray());
    }

    private static Source ReadSource(FieldGroup fields)
    {
        var id = fields.Head.Text;
        var reader = new FieldReader(SubjectOf(id), fields);
        return new Source(id)
        {
            File = fields.FindText(TableTag.File),
            Title = fields.FindText(TableTag.Title),
            Authors = EquatableArray.From(fields.All(TableTag.Author).Select(static author => author.Text)),
            Publisher = fields.FindText(TableTag.Publisher),
            Issued = reader.Date(TableTag.Issued),
            Retrieved = reader.Date(TableTag.Retrieved),
            Url = reader.Uri(TableTag.Url),
            Language = fields.FindText(TableTag.Language),
            Sha256 = fields.FindText(TableTag.Sha256),
            Words = reader.Number(TableTag.Words),
        };
    }

    private static string SubjectOf(string id) => $"the source '{id}'";
}
