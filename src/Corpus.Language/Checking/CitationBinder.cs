using Corpus.Language.Binding;
using Corpus.Language.Checking.Support;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking;

/// <summary>Binds the citations of a statement: proves each quote, and that each quote says what the statement does.</summary>
internal sealed class CitationBinder(string id, PropertyEntry property, Linkage linkage, CheckOptions options, ProblemList problems)
{
    /// <param name="statement">The statement as it is written.</param>
    /// <param name="model">The statement as it was understood so far; null where its value was not.</param>
    /// <param name="owner">What it is, for messages.</param>
    public EquatableArray<CitationModel> Bind(StatementSyntax statement, StatementModel? model, string owner)
    {
        var support = model is null ? null : new SupportChecker(
            new StatementUnderCheck(property, linkage, problems, statement, model, owner) { Subject = id.Split('.')[0] });
        return Bind(statement.Citations, support, owner);
    }

    /// <summary>Binds citations whose quotes are proved to be in their documents, and need not print a value.</summary>
    public EquatableArray<CitationModel> BindQuotes(IReadOnlyList<CitationSyntax> citations) => Bind(citations, support: null, owner: "");

    private EquatableArray<CitationModel> Bind(IReadOnlyList<CitationSyntax> citations, SupportChecker? support, string owner)
    {
        var bound = new List<CitationModel>();
        var quotes = new List<QuoteUnderCheck?>();
        var seen = citations.Count > 1 ? new HashSet<(string, string, string?, string?)>() : null;
        foreach (var citation in citations)
        {
            if (citation.Source is not { } source || citation.Quote is not { } quote)
            {
                support?.Excuse();
                continue;
            }

            if (seen?.Add((source.Value, quote.Value, citation.Prefix?.Value, citation.Suffix?.Value)) == false)
            {
                problems.Add(ProvenanceProblems.DuplicateCitation(problems.At(quote.Span), quote.Value, source.Value));
            }

            if (linkage.Source(source.Value) is not { } entry)
            {
                if (!linkage.IsExcused(source.Value))
                {
                    problems.Add(UnknownSources.Explain(source, linkage, problems));
                }

                support?.Excuse();
                continue;
            }

            var before = problems.Count;
            var proof = Prove(entry, citation, quote);
            var tag = LanguageLinker.Link(problems.File, citation.Language, problems.Add) ?? entry.Model.QuoteLanguage;
            var language = QuoteLanguage.FromTag(tag);
            // A quote that is not in the document is no evidence of what it says, and was reported.
            if (problems.HasErrorsSince(before))
            {
                support?.Excuse();
            }

            var read = problems.HasErrorsSince(before) || support is null
                ? null
                : new QuoteUnderCheck(citation, quote, language, entry, proof)
                {
                    Tag = tag,
                    Notes = options.Trace?.IsOf(id) == true ? [] : null,
                    // English parses its numbers.
                    Wanted = SpellingTables.Of(language) is null ? [] : support.Wanted,
                };
            if (read is not null)
            {
                support!.Check(read);
            }

            quotes.Add(read);
            bound.Add(new CitationModel(
                source.Value,
                quote.Value,
                citation.Prefix?.Value,
                citation.Suffix?.Value,
                citation.Reading,
                proof?.Grade ?? QuoteGrade.Unproved,
                proof is { IsProved: true } ? proof.Evidence : EvidenceKind.None,
                proof?.Position,
                default)
            {
                Language = tag,
                OwnLanguage = tag == entry.Model.QuoteLanguage ? null : tag,
                Page = proof?.Position is { } first ? entry.Evidence?.Layout.PageOf(first) : null,
                LastPage = proof?.Position is { } begin ? entry.Evidence?.Layout.PageOf(begin + proof.Words - 1) : null,
            });
        }

        // What only all quotes together show is known now.
        if (bound.Count > 0)
        {
            support?.Finish();
        }

        for (var index = 0; index < bound.Count; index++)
        {
            bound[index] = bound[index] with
            {
                Points = quotes[index]?.Points ?? default,
                IsByOlderTables = quotes[index] is { } checkedQuote && IsByOlderTables(checkedQuote),
                Aliases = EquatableArray.From(quotes[index]?.AliasesInUse ?? []),
            };
            if (support is not null && options.Trace?.IsOf(id) == true)
            {
                options.Trace.Add(new TracedCitation(owner, bound[index], quotes[index]?.Notes ?? [])
                {
                    Places = quotes[index] is { } quote ? support.PlacesIn(quote) : [],
                });
            }
        }

        return EquatableArray.From(bound);
    }

    // Where what is around the quote was read at all.
    private static bool IsByOlderTables(QuoteUnderCheck quote) =>
        quote.Points[SupportPoint.Negation] is not (PointState.None or PointState.NotChecked) && quote.Proof is { IsProved: true }
        && LanguageTables.Of(quote.Language) is { } tables && quote.Source.Evidence?.IsByOlder(tables.Context) == true;

    private QuoteProof? Prove(SourceEntry source, CitationSyntax citation, Located quote)
    {
        var most = property.Rule.MaxWords ?? linkage.Corpus?.MaxWords ?? int.MaxValue;
        var quotation = new Quotation(quote.Value, citation.Prefix?.Value, citation.Suffix?.Value);
        var proof = source.Evidence?.Prove(quotation);
        // A quote never counts as more words than it has.
        if (!(proof is { Words: > 0 } && proof.Words <= most) && FoldedText.Of(quote.Value) is var text && QuoteLength.Of(text) is var words && words > most)
        {
            problems.Add(ProvenanceProblems.QuoteTooLong(problems.At(quote.Span), quote.Value, words, most, QuoteLength.Characters(text) > 0));
        }

        if (proof is null)
        {
            if (!source.IsFaulty && options.AllowUnproved)
            {
                problems.Add(ProvenanceProblems.Unproved(problems.At(quote.Span), source.Model.Id));
            }

            return null;
        }

        if (proof.Failure is { } failure)
        {
            problems.Add(QuoteReasons.Explain(problems, citation, quote, source.Model.Id, proof, failure));
        }
        else if (proof.MatchCount > 1 && (citation.Prefix is not null || citation.Suffix is not null))
        {
            problems.Add(ProvenanceProblems.AmbiguousQuote(problems.At(quote.Span), quote.Value, source.Model.Id, proof.MatchCount));
        }

        if (proof is { IsProved: true, Evidence: EvidenceKind.Text } && source.IsToBeFingerprinted
            && QuoteReasons.OfFingerprint(Fingerprint.Refusal(quotation with { Exact = proof.Parted ?? quotation.Exact })) is { } reason)
        {
            problems.Add(WordingProblems.LostInFingerprint(problems.At(quote.Span), quote.Value, source.Model.Id, reason));
        }

        return proof;
    }
}
