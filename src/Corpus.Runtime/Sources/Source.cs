using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>A document that a corpus quotes: its bibliography, and the digest that says which text of it was read.</summary>
/// <remarks>
/// The names of the bibliographic properties are those of the Citation Style Language (CSL). Compared by value. What a source record
/// does not say is <see langword="null"/>. The document's text is not here: a corpus proves its quotes without passing anyone's article on.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Source
{
    // What the table says of the source, until something but its id is asked for: most programs that read a citation ask for no more.
    private readonly Type? _holder;
    private FieldGroup? _unread;
    private string? _file;
    private string? _title;
    private EquatableArray<string> _authors;
    private string? _publisher;

    // In boxes, so that nothing of dates is loaded for a source whose dates nobody asks for.
    private StrongBox<EdtfDate>? _issued;
    private StrongBox<EdtfDate>? _retrieved;
    private Uri? _url;
    private string? _language;
    private string? _languageOfCorpus;
    private string? _sha256;
    private int? _words;
    private OriginalDocument? _original;

    internal Source(string id) => Id = id;

    /// <summary>Makes a source that is not read yet.</summary>
    /// <param name="unread">What the table says of it.</param>
    /// <param name="holder">The class that has the table.</param>
    internal Source(FieldGroup unread, Type? holder)
    {
        Id = unread.Head.Text;
        _unread = unread;
        _holder = holder;
    }

    /// <summary>Gets the name that is unique in the corpus: <c>TwentyYearTreaty</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the name of the file that the text was read from, without a folder.</summary>
    public string? File
    {
        get => Read()._file;
        internal init => _file = value;
    }

    /// <summary>Gets the document's title (CSL <c>title</c>).</summary>
    public string? Title
    {
        get => Read()._title;
        internal init => _title = value;
    }

    /// <summary>Gets who wrote it, in the order in which the document names them (CSL <c>author</c>); empty where it names nobody.</summary>
    public EquatableArray<string> Authors
    {
        get => Read()._authors;
        internal init => _authors = value;
    }

    /// <summary>Gets who published it (CSL <c>publisher</c>).</summary>
    public string? Publisher
    {
        get => Read()._publisher;
        internal init => _publisher = value;
    }

    /// <summary>Gets when it was published (CSL <c>issued</c>).</summary>
    public EdtfDate? Issued
    {
        get => Read()._issued?.Value;
        internal init => _issued = Boxed(value);
    }

    /// <summary>Gets when the text was fetched (CSL <c>accessed</c>).</summary>
    public EdtfDate? Retrieved
    {
        get => Read()._retrieved?.Value;
        internal init => _retrieved = Boxed(value);
    }

    /// <summary>Gets where it was published (CSL <c>URL</c>).</summary>
    public Uri? Url
    {
        get => Read()._url;
        internal init => _url = value;
    }

    /// <summary>Gets the language it is written in (CSL <c>language</c>), as a BCP 47 tag: <c>en</c>.</summary>
    public string? Language
    {
        get => Read()._language;
        internal init => _language = value;
    }

    /// <summary>The language of its quotes where it says none: that of the corpus.</summary>
    internal string? LanguageOfCorpus
    {
        get => Read()._languageOfCorpus;
        init => _languageOfCorpus = value;
    }

    /// <summary>Gets the SHA-256 digest of the text that was read, in small hexadecimal digits. It says which text the quotes were checked against.</summary>
    public string? Sha256
    {
        get => Read()._sha256;
        internal init => _sha256 = value;
    }

    /// <summary>Gets how many words the text has.</summary>
    public int? Words
    {
        get => Read()._words;
        internal init => _words = value;
    }

    /// <summary>Gets the file that the text was taken from; <see langword="null"/> if the text itself is the document.</summary>
    public OriginalDocument? Original
    {
        get => Read()._original;
        internal init => _original = value;
    }

    /// <summary>The language of its quotes that say none, known without reading the rest.</summary>
    internal string? LanguageOfQuotes => Volatile.Read(ref _unread) is { } unread
        ? unread.FindText(TableTag.Language) ?? unread.FindText(TableTag.LanguageOfCorpus)
        : _language ?? _languageOfCorpus;

    /// <summary>Determines whether another source has the same values.</summary>
    /// <param name="other">The source to compare with.</param>
    /// <returns><see langword="true"/> if all values are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals(Source? other) => ReferenceEquals(this, other) || (other is not null && Id == other.Id && File == other.File && Title == other.Title
        && Authors == other.Authors && Publisher == other.Publisher && Issued == other.Issued && Retrieved == other.Retrieved && Url == other.Url
        && Language == other.Language && LanguageOfCorpus == other.LanguageOfCorpus && Sha256 == other.Sha256 && Words == other.Words
        && Original == other.Original);

    /// <summary>Returns a hash code that agrees with <see cref="Equals(Source?)"/>.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the source in a line: <c>TwentyYearTreaty: Title (Publisher, 2025-01-17)</c>, without what is not known.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var title = Title is null ? Id : $"{Id}: {Title}";
        var imprint = string.Join(", ", new[] { Publisher, Issued?.ToString() }.Where(static part => part is not null));
        return imprint.Length == 0 ? title : $"{title} ({imprint})";
    }

    /// <summary>Reads what the table says. Threads may read it twice, and write the same.</summary>
    internal Source Read()
    {
        if (Volatile.Read(ref _unread) is { } unread)
        {
            Read(unread, new FieldReader(new TableSubject("the source", Id, _holder), unread));
            Volatile.Write(ref _unread, null);
        }

        return this;
    }

    private static StrongBox<EdtfDate>? Boxed(EdtfDate? date) => date is { } known ? new(known) : null;

    private void Read(FieldGroup fields, FieldReader reader)
    {
        _file = fields.FindText(TableTag.File);
        _title = fields.FindText(TableTag.Title);
        _authors = EquatableArray.From(fields.All(TableTag.Author).Select(static author => author.Text));
        _publisher = fields.FindText(TableTag.Publisher);
        _issued = Boxed(reader.Date(TableTag.Issued));
        _retrieved = Boxed(reader.Date(TableTag.Retrieved));
        _url = reader.Uri(TableTag.Url);
        _language = fields.FindText(TableTag.Language);
        _languageOfCorpus = fields.FindText(TableTag.LanguageOfCorpus);
        _sha256 = fields.FindText(TableTag.Sha256);
        _words = reader.Number(TableTag.Words);
        if (fields.FindText(TableTag.OriginalSha256) is { } digest)
        {
            _original = new(digest, reader.Text(TableTag.OriginalMediaType, "a media type"), reader.Size(TableTag.OriginalBytes, "a number of bytes"))
            {
                File = fields.FindText(TableTag.OriginalFile),
            };
        }
    }
}
