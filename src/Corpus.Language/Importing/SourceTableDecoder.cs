using Corpus.Language.Model;

namespace Corpus.Language.Importing;

/// <summary>Makes sources of their table.</summary>
internal static class SourceTableDecoder
{
    private static readonly TableSubject Subject = new("the sources", null, null);

    /// <param name="table">The table.</param>
    /// <param name="memberNames">What C# calls them, in the order of the table; null where nobody asks for that.</param>
    /// <returns>The sources; null where they are not as many as the names.</returns>
    public static EquatableArray<SourceModel>? Read(string table, IReadOnlyList<string>? memberNames)
    {
        var sources = FieldGroups.Read(table, Subject).Of(TableTag.Id).ToArray();
        return memberNames is not null && memberNames.Count != sources.Length ? null
            : EquatableArray.From(sources.Select((fields, index) => Read(fields, memberNames?[index] ?? SourceModel.MemberNameOf(fields.Head.Text))));
    }

    private static SourceModel Read(FieldGroup fields, string memberName)
    {
        var id = fields.Head.Text;
        var reader = new FieldReader(new TableSubject("the source", id, null), fields);
        var language = fields.FindText(TableTag.Language);
        return new SourceModel(
            id,
            memberName,
            fields.FindText(TableTag.File),
            fields.FindText(TableTag.Title),
            EquatableArray.From(fields.All(TableTag.Author).Select(static author => author.Text)),
            fields.FindText(TableTag.Publisher),
            reader.DateText(TableTag.Issued),
            reader.DateText(TableTag.Retrieved),
            fields.FindText(TableTag.Url),
            language,
            fields.FindText(TableTag.Sha256),
            reader.Number(TableTag.Words))
        {
            QuoteLanguage = language ?? fields.FindText(TableTag.LanguageOfCorpus) ?? "",
            Original = fields.FindText(TableTag.OriginalSha256) is { } digest
                ? new OriginalModel(
                    fields.FindText(TableTag.OriginalFile),
                    digest,
                    reader.Text(TableTag.OriginalMediaType, "a media type"),
                    reader.Size(TableTag.OriginalBytes, "a number of bytes"))
                : null,
        };
    }
}
