using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Values;
using Corpus.Language.Yaml;

namespace Corpus.Language.Checking;

/// <summary>Binds a value or list with its qualifiers and citations: what a fact, a statement of a list and a claim have in common.</summary>
internal sealed class StatementBinder(string id, PropertyEntry entry, Linkage linkage, CheckOptions options, ProblemList problems)
{
    private readonly PropertyModel _property = entry.Model;
    private readonly VoiceBinder _voices = new(id, entry.Model, linkage, problems);
    private readonly ToleranceBinder _tolerances = new(entry.Model, problems);
    private readonly ValueBinder _values = new(entry, linkage, problems);
    private readonly CitationBinder _citations = new(id, entry, linkage, options, problems);
    private readonly InferenceBinder _inferences = new(entry.Model, new CitationBinder(id, entry, linkage, options, problems), problems);

    /// <summary>The statement, or null where its value could not be bound.</summary>
    /// <param name="syntax">What is stated.</param>
    /// <param name="owner">What it is, for messages: “A claim of the fact `Treaty.termYears`”.</param>
    /// <param name="asList">Whether the value is a list.</param>
    /// <param name="whole">What the fact says of all its values or claims.</param>
    /// <param name="claimedBy">Those who claim all of its values, as they are written there.</param>
    public StatementModel? Bind(
        StatementSyntax syntax, string owner, bool asList, StatementModel? whole = null, IReadOnlyList<ClaimantSyntax>? claimedBy = null)
    {
        var bound = Values(syntax, asList);
        var comparator = BindComparator(syntax.Comparator);
        var tolerance = _tolerances.Bind(syntax);
        var asOf = Date(syntax.AsOf, Keys.AsOf);
        var from = Date(syntax.From, Keys.From);
        var until = Date(syntax.Until, Keys.Until);
        if (from is { } start && until is { } end && start.Earliest is { } first && end.Latest is { } last && first > last)
        {
            problems.Add(FactProblems.QualifierOrder(problems.At(syntax.From!.Span), start.ToString(), end.ToString()));
        }

        if (asOf is { } held && ((from?.Earliest is { } opening && held.Latest < opening) || (until?.Latest is { } closing && held.Earliest > closing)))
        {
            problems.Add(QualifierProblems.OutsidePeriod(
                problems.At(syntax.AsOf!.Span), held.ToString(), from?.ToString() ?? "open", until?.ToString() ?? "open"));
        }

        var voice = _voices.Bind(syntax, asList, whole);
        var rank = BindRank(syntax);
        if (!syntax.HasCitations)
        {
            problems.Add(ProvenanceProblems.NoCitation(problems.At(syntax.Span), owner));
        }

        var model = bound is null
            ? null
            : voice with
            {
                Values = bound.Value,
                Comparator = comparator,
                Tolerance = tolerance,
                AsOf = asOf?.ToString(),
                From = from?.ToString(),
                Until = until?.ToString(),
                Rank = rank,
                RankReason = syntax.RankReason?.Value,
            };
        var cited = _citations.Bind(Claimed(syntax, claimedBy), model, owner);
        var inferences = _inferences.Bind(syntax, voice.ClaimedBy);
        return model is null ? null : model with { Inferences = inferences, Citations = cited };
    }

    /// <summary>A statement with those who claim all values, who must be named for each: where they are not is told at the value.</summary>
    private static StatementSyntax Claimed(StatementSyntax syntax, IReadOnlyList<ClaimantSyntax>? claimedBy) =>
        syntax.ClaimedBy.Count > 0 || claimedBy is not { Count: > 0 }
            ? syntax
            : syntax with { ClaimedBy = [.. claimedBy.Select(claimant => claimant with { Name = claimant.Name with { Span = syntax.Span } })] };

    /// <summary>What a fact says of all its values or claims.</summary>
    public StatementModel BindWhole(StatementSyntax syntax) => _voices.Bind(syntax, _property.IsList);

    /// <summary>A qualifier's date.</summary>
    public EdtfDate? Date(Located? found, string key)
    {
        if (found is null)
        {
            return null;
        }

        if (EdtfDate.TryParse(found.Value, out var date))
        {
            return date;
        }

        problems.Add(FactProblems.WrongDatatype(problems.At(found.Span), found.Value, key, "a date"));
        return null;
    }

    /// <summary>A date that must be a day, so that it comes once.</summary>
    public EdtfDate? Day(Located? found, string key)
    {
        var day = found is null ? null : CheckOptions.ReadDay(found.Value);
        if (found is not null && day is null)
        {
            problems.Add(FactProblems.WrongDatatype(problems.At(found.Span), found.Value, key, CheckOptions.DayExpected));
        }

        return day;
    }

    private EquatableArray<string>? Values(StatementSyntax syntax, bool asList)
    {
        switch (syntax.Value)
        {
            case null or YamlUnusable:
                return null;
            case YamlSequence sequence when asList:
                return List(sequence, syntax);
            case YamlSequence when !asList:
                problems.Add(FactProblems.ListNotAllowed(problems.At(syntax.ValueKeySpan), _property.Name));
                return null;
            case YamlMapping mapping when !asList && MistakenValue.Explain(problems.At(syntax.ValueKeySpan), mapping, _property) is { } mistake:
                problems.Add(mistake);
                return null;
            case YamlMapping:
                problems.Add(ReadingProblems.WrongShape(
                    problems.At(syntax.ValueKeySpan), $"`value` of the fact `{id}`", asList ? "a list of values (`[a, b]`)" : "one value", syntax.Value.Kind));
                return null;
            case YamlScalar scalar when IsEmpty(scalar):
                problems.Add(ReadingProblems.EmptyText(problems.At(syntax.ValueKeySpan), $"`value` of the fact `{id}`"));
                return null;
            case YamlScalar scalar when !asList:
                return _values.Bind(scalar) is { } single ? [single] : null;
            default:
                problems.Add(FactProblems.ListExpected(problems.At(syntax.Value.Span), _property.Name));
                return null;
        }
    }

    private EquatableArray<string>? List(YamlSequence sequence, StatementSyntax syntax)
    {
        if (sequence.Items.Count == 0)
        {
            problems.Add(ReadingProblems.EmptyText(problems.At(syntax.ValueKeySpan), $"`value` of the fact `{id}`"));
            return null;
        }

        var bound = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in sequence.Items)
        {
            if (item is YamlScalar empty && IsEmpty(empty))
            {
                problems.Add(ReadingProblems.EmptyText(problems.At(item.Span), $"An element of `value` of the fact `{id}`"));
            }
            else if (item is YamlScalar scalar)
            {
                if (_values.Bind(scalar) is not { } value)
                {
                    continue;
                }

                if (!seen.Add(CanonicalValue.Key(_property.Datatype, value)))
                {
                    problems.Add(FactProblems.DuplicateValue(problems.At(item.Span), scalar.Value, _property.Name));
                }

                bound.Add(value);
            }
            else if (item is not YamlUnusable)
            {
                problems.Add(ReadingProblems.WrongShape(problems.At(item.Span), $"An element of `value` of the fact `{id}`", "one value", item.Kind));
            }
        }

        return bound.Count == sequence.Items.Count ? EquatableArray.From(bound) : null;
    }

    private static bool IsEmpty(YamlScalar scalar) => scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value);

    private Comparator BindComparator(Located? found)
    {
        if (found is null)
        {
            return Comparator.Exactly;
        }

        if (_property.Datatype.IsRange)
        {
            problems.Add(FactProblems.ComparatorOnRange(problems.At(found.Span), found.Value, _property.Name));
            return Comparator.Exactly;
        }

        if (!_property.Datatype.IsOrdered)
        {
            problems.Add(FactProblems.ComparatorUnfit(problems.At(found.Span), found.Value, _property.Name, Datatypes.Article(_property.Datatype)));
            return Comparator.Exactly;
        }

        if (Comparators.Find(found.Value) is { } comparator)
        {
            return comparator;
        }

        problems.Add(ReadingProblems.InvalidOption(problems.At(found.Span), "a comparator", found.Value, Comparators.Names));
        return Comparator.Exactly;
    }

    private Rank BindRank(StatementSyntax syntax)
    {
        if (syntax.Rank is not { } found)
        {
            return Rank.Normal;
        }

        if (Ranks.Find(found.Value) is not { } rank)
        {
            problems.Add(ReadingProblems.InvalidOption(problems.At(found.Span), "a rank", found.Value, Ranks.Names));
            return Rank.Normal;
        }

        if (rank != Rank.Normal && syntax.RankReason is null)
        {
            problems.Add(ClaimProblems.NoRankReason(problems.At(found.Span), found.Value));
        }

        return rank;
    }
}
