using Corpus.Language.Problems;

namespace Corpus.Language.Syntax;

/// <summary>Reads what may be said of a value: on a fact, on a statement of a list and on a claim.</summary>
internal static class StatementReader
{
    public static StatementSyntax Read(MappingReader fields, string owner, ProblemList problems) =>
        new(fields.Span, fields.Node(Keys.Value), fields.KeySpan(Keys.Value))
        {
            Citations = CitationReader.Read(fields, owner, problems),
            HasCitations = fields.IsMeant(Keys.Citations),
            Comparator = fields.Text(Keys.Comparator),
            Tolerance = fields.Text(Keys.Tolerance),
            Modality = fields.Text(Keys.Modality),
            Open = fields.Text(Keys.Open),
            AsOf = fields.Text(Keys.AsOf),
            From = fields.Text(Keys.From),
            Until = fields.Text(Keys.Until),
            ClaimedBy = ClaimantReader.Read(fields, Keys.ClaimedBy, owner, problems),
            ReportedBy = ClaimantReader.Read(fields, Keys.ReportedBy, owner, problems),
            Inferences = InferenceReader.Read(fields, owner, problems),
            Rank = fields.Text(Keys.Rank),
            RankReason = fields.Text(Keys.RankReason),
        };
}
