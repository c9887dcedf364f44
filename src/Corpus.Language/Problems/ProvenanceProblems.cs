using System.Globalization;
using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>4xxx: what can be wrong with sources, citations and proofs.</summary>
internal static class ProvenanceProblems
{
    public static readonly ProblemDescriptor NoCitationId = new("CORP4001", "A fact has no citation");
    public static readonly ProblemDescriptor UnknownSourceId = new("CORP4002", "Unknown source");
    public static readonly ProblemDescriptor QuoteNotFoundId = new("CORP4003", "The quote is not in the document");
    public static readonly ProblemDescriptor QuoteTooShortId = new("CORP4004", "The quote is too short to be proved by a fingerprint");
    public static readonly ProblemDescriptor QuoteTooLongId = new("CORP4005", "The quote is longer than the corpus allows");
    public static readonly ProblemDescriptor QuoteEdgeId = new("CORP4006", "The quote does not start and end with a whole word");
    public static readonly ProblemDescriptor AmbiguousQuoteId = new("CORP4007", "The quote appears more than once", Severity.Warning);
    public static readonly ProblemDescriptor ContextNotFoundId = new("CORP4008", "The quote is not where its prefix and suffix say");
    public static readonly ProblemDescriptor ValueNotPrintedId = new("CORP4009", "The quote does not print the value");
    public static readonly ProblemDescriptor NoEvidenceId = new("CORP4013", "A source has no evidence");
    public static readonly ProblemDescriptor DamagedFingerprintId = new("CORP4014", "A fingerprint cannot be used");
    public static readonly ProblemDescriptor OtherFingerprintId = new("CORP4015", "A fingerprint does not agree with its record or text");
    public static readonly ProblemDescriptor OtherTextId = new("CORP4016", "A text is not that of the record");
    public static readonly ProblemDescriptor DatePartNotPrintedId = new("CORP4017", "A part of the date is not printed");
    public static readonly ProblemDescriptor DuplicateCitationId = new("CORP4018", "A citation appears twice", Severity.Warning);
    public static readonly ProblemDescriptor InvalidSourceFieldId = new("CORP4019", "A field of a source record is not valid");
    public static readonly ProblemDescriptor UnusableDocumentId = new("CORP4020", "A document cannot be used");
    public static readonly ProblemDescriptor NothingCheckedId = new("CORP4021", "No citation was checked");
    public static readonly ProblemDescriptor ShareTooLowId = new("CORP4022", "Too few citations are proved");
    public static readonly ProblemDescriptor UnprovedId = new("CORP4023", "A citation is accepted without proof", Severity.Warning);
    public static readonly ProblemDescriptor EvidenceChangedWithFactsId = new("CORP4100", "Evidence changed together with what rests on it");

    public static Problem NoCitation(Place at, string owner) =>
        NoCitationId.At(at, $"{owner} has no citation; add `citations:` with a `source` and a `quote`: a fact without a citation does not compile.");

    public static Problem UnknownSource(Place at, string found, IReadOnlyList<string>? known) =>
        UnknownSourceId.At(at, $"There is no source `{MessageText.Short(found)}`; {MessageText.Suggest(found, known)}.");

    public static Problem SourceOfOtherEnding(Place at, string found, string meant) =>
        UnknownSourceId.At(at, $"There is no source `{MessageText.Short(found)}`; did you mean `{MessageText.Short(meant)}`?");

    /// <summary>A file of that name is there, but no text.</summary>
    public static Problem UnreadSource(Place at, string found, string path, bool isIngested) =>
        UnknownSourceId.At(
            at, $"There is no source `{MessageText.Short(found)}`: `{MessageText.Short(FileNames.OfPath(path))}` is there, but a build reads texts alone; " +
            (isIngested
                ? $"run `corpus ingest {MessageText.Short(path)}`, and cite the record that it writes."
                : "save its text beside it as `.txt` or `.md` and cite that, or save it as PDF, DOCX or HTML and run `corpus ingest` on that."));

    /// <summary>The tool's own: a build knows no revision.</summary>
    public static Problem EvidenceChangedWithFacts(Place at, string source, string revision, IReadOnlyList<string> parts, IReadOnlyList<string> facts) =>
        EvidenceChangedWithFactsId.At(
            at, $"The evidence of `{MessageText.Short(source)}` ({string.Join(", ", parts)}) is another than at `{MessageText.Short(revision)}`, and so " +
            $"{(facts.Count == 1 ? "is a fact" : "are facts")} that {(facts.Count == 1 ? "rests" : "rest")} on it ({MessageText.And(facts)}), " +
            "so a quote may hold only because its document was edited; hold the document against the original, then run this with `--evidence-reviewed`.");

    public static Problem QuoteNotFound(Place at, string quote, string source, string nearest) =>
        QuoteNotFoundId.At(at, $"“{MessageText.Short(quote)}” is not in the document of {source}; {nearest}.");

    public static Problem QuoteTooShort(Place at, string quote, string source, int words, int least) =>
        QuoteTooShortId.At(
            at, $"“{MessageText.Short(quote)}” has {Count(words, "word")}, but the fingerprint of {source} can only prove quotes of {Count(least, "word")} " +
            "or more; quote a little more of the sentence.");

    public static Problem QuoteTooLong(Place at, string quote, int words, int most, bool hasCharacters) =>
        QuoteTooLongId.At(
            at, $"“{MessageText.Short(quote)}” has {Count(words, "word")}{(hasCharacters ? " (two characters count as one)" : "")}, " +
            $"but this corpus allows at most {Count(most, "word")} in a quote (`quotation.maxWords`); quote only the phrase that states the value.");

    public static Problem QuoteBeyondLimit(Place at, string quote, int most) =>
        QuoteTooLongId.At(
            at, $"“{MessageText.Short(quote)}” has more than {most.ToString("N0", CultureInfo.InvariantCulture)} characters with its `prefix` and `suffix`; " +
            "quote only the phrase that states the value, and shorten the two.");

    public static Problem QuoteEdge(Place at, string quote, string reason) =>
        QuoteEdgeId.At(at, $"“{MessageText.Short(quote)}” does not start and end with a whole word: {reason}.");

    public static Problem AmbiguousQuote(Place at, string quote, string source, int matches) =>
        AmbiguousQuoteId.At(
            at, $"“{MessageText.Short(quote)}” appears {Count(matches, "time")} in {source}, even with its `prefix` or `suffix`; lengthen them until only " +
            "one place matches.");

    public static Problem ContextNotFound(Place at, string quote, string source, string what) =>
        ContextNotFoundId.At(
            at, $"“{MessageText.Short(quote)}” is in {source}, but nowhere with this {what}; write the words directly next to the quote, or delete the " +
            $"{what}.");

    public static Problem ValueNotPrinted(Place at, string owner, string value, string quotes) =>
        ValueNotPrintedId.At(
            at, $"{owner} is `{MessageText.Short(value)}`, which {quotes}; fix the value or the quote, or explain in `reading:` how the quote states it, or " +
            "in the fact's `inference:` how it follows.");

    /// <param name="at">Where the record is.</param>
    /// <param name="source">Its name.</param>
    /// <param name="expected">What would be its evidence.</param>
    /// <param name="document">The path of the document that is there, whose text the tool takes out; null where none is.</param>
    public static Problem NoEvidence(Place at, string source, string expected, string? document) =>
        NoEvidenceId.At(
            at, $"The source {source} has neither a fingerprint nor a text beside it ({expected}), so no quote of it can be proved; " + (document is null
                ? "run `corpus fingerprint` on the document, or put its text beside the record."
                : $"run `corpus ingest {MessageText.Short(document)}`."));

    /// <param name="isIngested">Whether the record was made from an original, whose text the tool takes out.</param>
    public static Problem DamagedFingerprint(Place at, string source, string reason, bool isIngested) =>
        DamagedFingerprintId.At(at, $"The fingerprint of {source} cannot be used: {reason}; run {Maker(isIngested)} on the document again.");

    public static Problem FingerprintWithoutRecord(Place at, string path, string source) =>
        DamagedFingerprintId.At(
            at, $"The fingerprint {path} cannot be used: no record in its folder is called `{MessageText.Short(source)}`; write the record, rename the file " +
            "after its record, or delete it.");

    public static Problem FingerprintWithoutDigest(Place at, string source, string digest) =>
        OtherFingerprintId.At(
            at, $"The record {source} has a fingerprint and no `sha256`, so it does not say which document was fingerprinted; check that it is the right " +
            $"one, and add `sha256: {digest}`.");

    public static Problem OtherFingerprint(Place at, string source, string reason, bool isIngested) =>
        OtherFingerprintId.At(
            at, $"The fingerprint of {source} is of another document than the record says: {reason}; correct the record, or run {Maker(isIngested)} on the " +
            "right document.");

    public static Problem FingerprintNotOfText(Place at, string source, string path, string difference, bool isIngested) =>
        OtherFingerprintId.At(
            at, $"The fingerprint of {source} is not that of {path}, which has the record's sha256: {difference}; run {Maker(isIngested)} on the document " +
            "again.");

    public static Problem OtherText(Place at, string source, string path, string found, bool isIngested) =>
        OtherTextId.At(at, isIngested
            ? $"The text of the original of {source} is not that of the record: its sha256 is {found}; bring back the file from which the record was made, " +
                "or run `corpus ingest` on the new one, which says what differs."
            : $"{path} is not the document of the record {source}: its sha256 is {found}; put the right text there, or run `corpus fingerprint` on the new " +
                "one.");

    private static string Maker(bool isIngested) => isIngested ? "`corpus ingest`" : "`corpus fingerprint`";

    public static Problem DatePartNotPrinted(Place at, string owner, string value, string missing) =>
        DatePartNotPrintedId.At(
            at, $"{owner} is `{value}`, but no quote prints {missing} with the rest of it; quote the words that print it, or explain in `inference:` how it " +
                "follows.");

    public static Problem DuplicateCitation(Place at, string quote, string source) =>
        DuplicateCitationId.At(at, $"“{MessageText.Short(quote)}” of {source} is cited twice for the same statement; delete one of the two.");

    public static Problem InvalidSourceField(Place at, string field, string found, string expected) =>
        InvalidSourceFieldId.At(at, $"`{MessageText.Short(found)}` is not a valid value for `{field}` of a source; {expected}.");

    public static Problem UnusableDocument(Place at, string path, string reason) =>
        UnusableDocumentId.At(at, $"The document {path} cannot be used: {reason}.");

    public static Problem NothingChecked() =>
        NothingCheckedId.At(
            Place.None,
            "No citation was checked, because the corpus has no fact that can be emitted; add a fact with a citation: a corpus that proves nothing does not " +
            "compile.");

    public static Problem ShareTooLow(string found, string least) =>
        ShareTooLowId.At(
            Place.None, $"Only {found} of the citations are proved, but `CorpusLeastProvedShare` requires {least}; prove more of them, or lower the property.");

    public static Problem Unproved(Place at, string source) =>
        UnprovedId.At(
            at, $"This citation of {source} is unproved, because the source has no evidence and `CorpusAllowUnproved` accepts it; run `corpus fingerprint` " +
            "on the document to prove it.");

    private static string Count(int number, string noun) => number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
