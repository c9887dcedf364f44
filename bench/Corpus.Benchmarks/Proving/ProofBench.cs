using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Benchmarks.Proving;

/// <summary>What it costs to prove quotes, where both the quotes and the documents grow: three documents, however many facts.</summary>
internal static class ProofBench
{
    public static IEnumerable<Row> Measure(int small, int large, bool hasTexts, int runs)
    {
        var what = hasTexts ? "texts" : "fingerprints";
        var (few, many) = (new Quotes(small, hasTexts), new Quotes(large, hasTexts));
        few.Prove();
        var pairs = Rounds.Of($"proof against {what}", runs, TimeSpan.FromMinutes(1), _ => (Few: Work.Of(few.Prove), Many: Work.Of(many.Prove)));
        yield return new Row($"{what}: what was proved", $"{many.Count:N0} citations in {many.Words:N0} words, and {few.Count:N0} in {few.Words:N0}");
        var time = new Series(pairs.Select(pair => pair.Many.Seconds / many.Size / (pair.Few.Seconds / few.Size)));
        yield return Row.AtMost($"{what}: time for reading and proving, a citation or word: many ÷ few", time.Median, time.Show(), 1.3);
        var bytes = new Series(pairs.Select(pair => pair.Many.Bytes / (double)many.Size / (pair.Few.Bytes / (double)few.Size)));
        yield return Row.AtMost($"{what}: bytes allocated, a citation or word: many ÷ few", bytes.Median, bytes.Show(), 1.3);
        yield return new Row($"{what}: a citation, µs", $"{new Series(pairs.Select(pair => pair.Many.Seconds / many.Count * 1e6)).Median:0.0}");
        if (hasTexts)
        {
            yield return Row.AtMost(
                $"{what}: places of a document compared with a quote, a citation", many.PlacesCompared / (double)many.Count,
                $"{many.PlacesCompared / (double)many.Count:0.00} of many, {few.PlacesCompared / (double)few.Count:0.00} of few", 2);
        }
    }

    private sealed class Quotes
    {
        private readonly (string Source, Quotation Quotation)[] _citations;
        private readonly Dictionary<string, string> _texts;
        private readonly bool _hasTexts;

        public Quotes(int facts, bool hasTexts)
        {
            _hasTexts = hasTexts;
            var made = CorpusMaker.Make(new MakerOptions(facts) { CitationsOfSource = int.MaxValue, HasTexts = true });
            _citations = [.. ScratchFolder.Check(made).Entities.SelectMany(static entity => entity.Facts).SelectMany(static fact => fact.AllCitations)
                .Select(static citation => (citation.Source, new Quotation(citation.Quote, null, null)))];
            _texts = made.Files.Where(static file => file.Key.EndsWith(".txt", StringComparison.Ordinal)).ToDictionary(
                static file => Path.GetFileNameWithoutExtension(file.Key),
                file => hasTexts ? file.Value : Fingerprint.Write(DocumentText.Create(file.Value).Document!));
            Words = made.DocumentWords;
        }

        public int Count => _citations.Length;

        public long Words { get; }

        public long Size => Count + Words;

        public long PlacesCompared { get; private set; }

        public void Prove()
        {
            var evidence = _texts.ToDictionary(
                static text => text.Key, text => _hasTexts
                ? (QuoteEvidence)DocumentText.Create(text.Value).Document!
                : Fingerprint.Read(text.Value).Fingerprint!);
            foreach (var (source, quotation) in _citations)
            {
                if (!evidence[source].Prove(quotation).IsProved)
                {
                    throw new InvalidOperationException($"“{quotation.Exact}” was not proved.");
                }
            }

            PlacesCompared = evidence.Values.OfType<DocumentText>().Sum(static document => document.PlacesCompared);
        }
    }
}
