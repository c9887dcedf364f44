using System.Globalization;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Yaml;

namespace Corpus.Cli.Records;

/// <summary>What proves quotes of one document, on its way to its record: the text and its fingerprint, and what the record has to say of them.</summary>
/// <param name="FileName">The document's file name.</param>
/// <param name="Text">Its text.</param>
internal abstract record RecordEvidence(string FileName, DocumentText Text)
{
    public string Sha256 => Text.Sha256;

    public string Words => Text.WordCount.ToString(CultureInfo.InvariantCulture);

    /// <summary>The title that was given for a new record, which also gets its name from it; null where none was.</summary>
    public string? GivenTitle { get; init; }

    /// <summary>The name of a new record, where none was given.</summary>
    public string DefaultName => RecordName.From(GivenTitle ?? Path.GetFileNameWithoutExtension(FileName));

    /// <summary>What the text's own file has to say; null where it is not to be written.</summary>
    public virtual string? KeptText => null;

    /// <summary>Whether a text beside the record has to be this one. A document that is text itself may lie there, or not.</summary>
    public virtual bool RequiresSameText => false;

    /// <summary>Whether the kept text may be passed on; where not, a line of <c>.gitignore</c> keeps it out of the repository.</summary>
    public virtual bool MayShareText => false;

    /// <summary>What a record of it must say.</summary>
    public virtual IEnumerable<RecordLine> Lines =>
        [new RecordLine(null, "sha256", Sha256, IsRequired: true), new RecordLine(null, "words", Words, IsRequired: false)];

    /// <summary>
    /// The fingerprint's file, by the tables of the language that the record says; of English where it says none, or one that nothing is known of.
    /// </summary>
    public abstract string FingerprintFor(string? language);

    /// <summary>A record file with a new record of it.</summary>
    public abstract string NewRecord(string id);

    /// <summary>The records of it, the surest first: of more than one group that have any, the first counts.</summary>
    public abstract IEnumerable<Func<YamlEntry, bool>> Matches();

    /// <summary>What to do about a record that says something else, as the end of a sentence that begins with the document.</summary>
    /// <param name="differences">The lines that differ.</param>
    /// <param name="id">The record.</param>
    /// <param name="shown">Its file.</param>
    /// <param name="present">The fingerprint that lies beside it; null where there is none.</param>
    public abstract RecordChange Refuse(IReadOnlyList<RecordDifference> differences, string id, string shown, string? present);

    /// <summary>Whether a fingerprint that is there says the same, so that it need not be written again.</summary>
    public virtual bool IsSame(string present, string made, string? language) => present == made;
}

/// <summary>A line that a record has to have.</summary>
/// <param name="Parent">The key of the mapping in which it stands; null for the record itself.</param>
/// <param name="IsRequired">Whether it may not be missing.</param>
internal sealed record RecordLine(string? Parent, string Key, string Value, bool IsRequired);

/// <param name="Line">The line as it should be.</param>
/// <param name="Stated">What the record says; null where it does not.</param>
internal sealed record RecordDifference(RecordLine Line, string? Stated);
