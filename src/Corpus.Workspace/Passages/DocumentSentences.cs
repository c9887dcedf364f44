using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;

namespace Corpus.Workspace.Passages;

/// <summary>Some words of a document in a row.</summary>
/// <param name="First">The first word, from 0.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct WordRange(int First, int Count)
{
    public int End => First + Count;
}

/// <summary>A document cut into its sentences, by the rules by which context is read. Headings, cells and items of lists count as sentences.</summary>
internal sealed class DocumentSentences
{
    private static readonly ConditionalWeakTable<DocumentText, DocumentSentences> Known = [];
    private readonly int[] _starts;
    private readonly Lazy<List<ContextScope>> _scopes;

    private DocumentSentences(DocumentText document, LanguageTables tables)
    {
        Text = document.Text;
        Context = new ContextText(Text, tables.Context);
        _scopes = new Lazy<List<ContextScope>>(() => ContextReader.Read(Text, tables.Context));
        _starts = [.. Enumerable.Range(0, Text.Count).Where(word => word == 0 || Context.Behind(word - 1) == ContextJoint.End)];
    }

    /// <summary>The words with what stands between them.</summary>
    public ContextText Context { get; }

    /// <summary>What denies, hedges or attributes, in the order of the triggers.</summary>
    public IReadOnlyList<ContextScope> Scopes => _scopes.Value;

    public FoldedText Text { get; }

    public int Count => _starts.Length;

    public WordRange this[int sentence] =>
        new(_starts[sentence], (sentence + 1 < _starts.Length ? _starts[sentence + 1] : Text.Count) - _starts[sentence]);

    /// <param name="document">The document.</param>
    /// <param name="language">The language of its quotes; where its words are not known, sentences end as in English.</param>
    public static DocumentSentences Of(DocumentText document, string? language) =>
        Known.GetValue(document, text =>
            new DocumentSentences(text, LanguageTables.Of(QuoteLanguage.FromTag(language)) ?? LanguageTables.Of(QuoteLanguage.English)!));

    /// <summary>The sentence that a word is in.</summary>
    public int Of(int word)
    {
        var found = Array.BinarySearch(_starts, word);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Some words as a person reads them: as the document has them, with white space made one space.</summary>
    public string Read(WordRange words) => Read(Text.RawStart(words.First), Text.RawEnd(words.End - 1));

    /// <summary>A sentence with the punctuation around it.</summary>
    public string ReadSentence(int sentence)
    {
        var (start, end) = SpanOf(sentence);
        return Clean(Text.Raw[start..end]);
    }

    /// <summary>Where a sentence with the punctuation around it is in the raw text.</summary>
    public (int Start, int End) SpanOf(int sentence)
    {
        var words = this[sentence];
        var start = words.First == 0 ? 0 : Text.RawEnd(words.First - 1);
        var end = words.End < Text.Count ? Text.RawStart(words.End) : Text.Raw.Length;
        // What ends the sentence before is of that; an opening mark is of this one.
        var first = Text.RawStart(words.First);
        var between = Text.Raw.AsSpan(start, first - start);
        var last = Text.RawEnd(words.End - 1);
        var white = Text.Raw.AsSpan(last, end - last).IndexOfAny([' ', '\n', '\t', '\r']);
        return (
            between is [.., var nearest] && char.IsWhiteSpace(nearest) ? first : start + between.LastIndexOfAny([' ', '\n', '\t', '\r']) + 1,
            white < 0 ? end : last + white);
    }

    private string Read(int start, int end) => Clean(Text.Raw[start..end]);

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
