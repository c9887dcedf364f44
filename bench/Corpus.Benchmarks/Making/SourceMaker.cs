using System.Text;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Benchmarks.Making;

/// <summary>Makes documents around the quotes that are wanted of them.</summary>
internal sealed class SourceMaker(string id, Random random, Vocabulary vocabulary)
{
    private readonly StringBuilder _text = new();

    public string Id { get; } = id;

    public string Text => _text.ToString();

    /// <summary>A quote of four to twelve words, among them what it is to print; it now stands in the document.</summary>
    public string Quote(string printed)
    {
        var words = Math.Max(4 + random.Next(9) - (printed.Length == 0 ? 0 : printed.Count(static character => character == ' ') + 1), 3);
        var before = random.Next(words + 1);
        var quote = string.Join(' ', new[] { vocabulary.Next(before), printed, vocabulary.Next(words - before) }.Where(static part => part.Length > 0));
        // A sentence begins with a capital, or it would be read as going on with the one before, and what that denies with it.
        _text.Append(Vocabulary.Capital(vocabulary.Next(1 + random.Next(4)))).Append(' ').Append(quote).Append(' ')
            .Append(vocabulary.Sentence(1 + random.Next(5)))
            .Append(random.Next(5) == 0 ? "\n\n" : " ");
        return quote;
    }

    public string ToYaml()
    {
        var document = DocumentText.Create(Text).Document!;
        var yaml = new StringBuilder("sources:\n");
        yaml.Append($"  {Id}:\n    title: {vocabulary.Next(6)}\n    author: {vocabulary.Name()}\n    publisher: {vocabulary.Name()}\n    issued: 2025-01-17\n");
        yaml.Append($"    url: https://example.org/{Id}\n    language: en\n    sha256: {document.Sha256}\n    words: {document.WordCount}\n");
        return yaml.ToString();
    }

    public string ToFingerprint()
    {
        var document = DocumentText.Create(Text).Document!;
        return Fingerprint.Write(document, details: NumberSurroundings.DetailsOf(document, tables: null));
    }
}
