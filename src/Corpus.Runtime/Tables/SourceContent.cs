namespace Corpus.Runtime;

/// <summary>What the table of the sources says.</summary>
internal sealed class SourceContent
{
    private SourceContent(Source[] sources, string[] othersIds, Source[] others, Type? holder)
    {
        if (othersIds.Length != others.Length)
        {
            throw new InvalidOperationException(
                $"The generated table of {new TableSubject("the sources", null, holder)} lists {Invariant.Number(othersIds.Length)} of other corpora, "
                + $"and was given {Invariant.Number(others.Length)}.");
        }

        All = EquatableArray.Own(sources);
        ById = sources.ToDictionary(static source => source.Id, StringComparer.Ordinal);
        for (var i = 0; i < others.Length; i++)
        {
            ById[othersIds[i]] = others[i];
        }
    }

    public EquatableArray<Source> All { get; }

    /// <summary>The same, and those of other corpora behind their prefixes.</summary>
    public Dictionary<string, Source> ById { get; }

    public static SourceContent Read(string text, Type? holder, Source[] others)
    {
        var groups = FieldGroups.Read(text, new TableSubject("the sources", null, holder));
        return new(
            groups.Of(TableTag.Id).Select(fields => ReadSource(fields, holder)).ToArray(),
            groups.Of(TableTag.Reference).Select(static other => other.Head.Text).ToArray(),
            others,
            holder);
    }

    private static Source ReadSource(FieldGroup fields, Type? holder)
    {
        var id = fields.Head.Text;
        var reader = new FieldReader(new TableSubject("the source", id, holder), fields);
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
            LanguageOfCorpus = fields.FindText(TableTag.LanguageOfCorpus),
            Sha256 = fields.FindText(TableTag.Sha256),
            Words = reader.Number(TableTag.Words),
            Original = fields.FindText(TableTag.OriginalSha256) is { } digest
                ? new(digest, reader.Text(TableTag.OriginalMediaType, "a media type"), reader.Size(TableTag.OriginalBytes, "a number of bytes"))
                {
                    File = fields.FindText(TableTag.OriginalFile),
                }
                : null,
        };
    }
}
