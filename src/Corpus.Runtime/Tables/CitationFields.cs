namespace Corpus.Runtime;

/// <summary>
/// The fields of a citation. One whose head is empty is of the same source as the citation before it, and proved in the same way but for what it
/// says itself: neighbours mostly are, and the table is the most expensive part of an entity to compile.
/// </summary>
internal sealed class CitationFields : FieldGroup
{
    /// <summary>The field that names the source.</summary>
    public readonly Field Source;

    private readonly Field? _grade;
    private readonly Field? _evidence;
    private readonly Field? _support;

    /// <param name="head">The field that starts the citation.</param>
    /// <param name="before">The citation before it in the table, all of whose fields were read.</param>
    public CitationFields(Field head, CitationFields? before)
        : base(head)
    {
        Source = head;
        if (head.Text.Length == 0 && before is not null)
        {
            Source = before.Source;
            _grade = before.Find(TableTag.Grade);
            _evidence = before.Find(TableTag.Evidence);
            _support = before.Find(TableTag.Support);
        }
    }

    public override Field? Find(char tag) => base.Find(tag) ?? tag switch
    {
        TableTag.Grade => _grade,
        TableTag.Evidence => _evidence,
        TableTag.Support => _support,
        _ => null,
    };
}
