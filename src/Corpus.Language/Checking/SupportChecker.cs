using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Values;

namespace Corpus.Language.Checking;

/// <summary>
/// Whether the quotes of one statement say what it states. A quote prints the value, or the citation has a reading, or the statement an
/// inference; booleans are exempt. Of a list, each value must be printed in one of the quotes.
/// </summary>
internal sealed class SupportChecker(
    PropertyEntry entry,
    Linkage linkage,
    ProblemList problems,
    StatementSyntax statement,
    EquatableArray<string> values,
    Comparator comparator,
    string? tolerance,
    string owner)
{
    private readonly PropertyModel _property = entry.Model;
    private readonly bool[] _printed = new bool[values.Count];
    private readonly ComparatorSupport _comparator = new(entry.Model.Datatype, problems, statement, comparator);
    private readonly DateSupport? _date = entry.Model.Datatype is { Kind: DatatypeKind.Date, IsRange: false } && values.Count == 1
        ? new DateSupport(EdtfDate.Parse(values[0]), comparator)
        : null;
    private readonly RangeSupport? _range = RangeSupport.HasEnds(entry.Model.Datatype) && values.Count == 1
        ? new RangeSupport(entry.Model.Datatype, values[0])
        : null;
    private bool _printsTolerance;
    private bool _isRead;
    private bool _isExcused;

    /// <summary>Whether the value is inferred. An inference of something that was not understood excuses all: it was reported.</summary>
    private bool IsInferred => statement.Inferences.Any(static inference => inference.Target is null or InferenceTarget.Value);

    private bool IsComparatorInferred => statement.Inferences.Any(static inference => inference.Target == InferenceTarget.Comparator);

    /// <summary>A citation could not be used and was reported: what it might have printed is not missing.</summary>
    public void Excuse() => _isExcused = true;

    public ValueSupport Check(CitationSyntax citation, Located quote, QuoteLanguage language)
    {
        if (_property.Datatype.Kind == DatatypeKind.Boolean)
        {
            return entry.Rule.TrueWords.Count + entry.Rule.FalseWords.Count == 0 ? ValueSupport.Exempt : CheckBoolean(citation, quote, language);
        }

        _printsTolerance |= tolerance is not null && PrintsTolerance(quote.Value, tolerance, language);
        var prints = _range is not null ? _range.Read(quote.Value, language)
            : _date is not null ? PrintsDate(_date, citation, quote, language)
            : PrintsAny(quote.Value, language);
        if (_property.Datatype is { IsNumeric: true, IsRange: false } && values.Count == 1 && prints == true)
        {
            _comparator.Read(values[0], quote, language);
        }

        if (prints == true)
        {
            if (citation.Reading is { } needless)
            {
                problems.Add(ProvenanceProblems.NeedlessReading(problems.At(needless.Span), string.Join(", ", values)));
            }

            return ValueSupport.Printed;
        }

        if (citation.Reading is not null)
        {
            _isRead = true;
            return ValueSupport.Read;
        }

        if (IsInferred)
        {
            return ValueSupport.Inferred;
        }

        if (prints is null)
        {
            return _isExcused ? ValueSupport.None : ValueSupport.Printed;
        }

        if (prints == false)
        {
            // One cause, one problem: that its comparator is not printed either would say nothing new.
            _isExcused = true;
            problems.Add(ProvenanceProblems.ValueNotPrinted(
                problems.At(quote.Span), owner, string.Join(
                ", ", values), $"“{MessageText.Short(quote.Value)}” does not print{InsteadPrinted(quote.Value, language)}"));
        }

        return ValueSupport.Printed;
    }

    // Who says by which words a property is affirmed or denied has them checked.
    private ValueSupport CheckBoolean(CitationSyntax citation, Located quote, QuoteLanguage language)
    {
        var evidence = ValueEvidence.PrintsBoolean(quote.Value, _property.Name, entry.Rule.TrueWords, entry.Rule.FalseWords, language);
        if (evidence.Value is { } said && said == (values[0] == "true"))
        {
            return ValueSupport.Printed;
        }

        if (citation.Reading is not null)
        {
            return ValueSupport.Read;
        }

        if (IsInferred)
        {
            return ValueSupport.Inferred;
        }

        problems.Add(ProvenanceProblems.ValueNotPrinted(
            problems.At(quote.Span), owner, values[0], evidence.Words is { } words
                ? $"“{MessageText.Short(quote.Value)}” {(evidence.Value is null ? "does not say it for certain" : "contradicts")}: it prints " +
                    $"“{MessageText.Short(words)}”"
                : $"“{MessageText.Short(quote.Value)}” has no words for it"));
        return ValueSupport.Printed;
    }

    /// <summary>What only all citations together can show.</summary>
    public void Finish()
    {
        if (_isExcused || _isRead || IsInferred)
        {
            return;
        }

        if (!IsComparatorInferred)
        {
            _comparator.Finish();
        }

        if (_property.Datatype.Kind == DatatypeKind.Boolean)
        {
            return;
        }

        if (tolerance is not null && !_printsTolerance)
        {
            problems.Add(ProvenanceProblems.ValueNotPrinted(
                problems.At(statement.Tolerance!.Span), owner, $"{values[0]} ± {tolerance}", "none of its quotes prints with that tolerance"));
        }

        if (_range?.Missing is { } lacking)
        {
            problems.Add(ProvenanceProblems.ValueNotPrinted(problems.At(statement.Value!.Span), owner, values[0], lacking));
        }
        else if (_date?.Missing is { } missing)
        {
            problems.Add(ProvenanceProblems.DatePartNotPrinted(problems.At(statement.Value!.Span), owner, values[0], missing));
        }
        else if (values.Count > 1)
        {
            for (var i = 0; i < _printed.Length; i++)
            {
                if (!_printed[i])
                {
                    problems.Add(ProvenanceProblems.ValueNotPrinted(problems.At(ItemSpan(i)), owner, values[i], "none of its quotes prints"));
                }
            }
        }
    }

    /// <summary>Null where it prints a part, to which other citations may add, or where the trouble was reported.</summary>
    private bool? PrintsDate(DateSupport date, CitationSyntax citation, Located quote, QuoteLanguage language)
    {
        if (date.Read(quote.Value, language, out var contradiction) is var prints && (contradiction is null || citation.Reading is not null))
        {
            return prints;
        }

        problems.Add(ProvenanceProblems.ValueNotPrinted(
            problems.At(quote.Span), owner, values[0], $"“{MessageText.Short(quote.Value)}” contradicts: it prints {contradiction}"));
        _isExcused = true;
        return null;
    }

    private bool? PrintsAny(string quote, QuoteLanguage language)
    {
        var any = false;
        for (var i = 0; i < values.Count; i++)
        {
            if (Prints(quote, values[i], language))
            {
                any = _printed[i] = true;
            }
        }

        return any;
    }

    private bool PrintsTolerance(string quote, string deviation, QuoteLanguage language) => _property.Datatype.Kind == DatatypeKind.Number
        ? ValueEvidence.PrintsTolerance(quote, CanonicalValue.Double(values[0]), CanonicalValue.Double(deviation), language)
        : ValueEvidence.PrintsTolerance(quote, CanonicalValue.Decimal(values[0]), CanonicalValue.Decimal(deviation), language);

    private bool Prints(string quote, string value, QuoteLanguage language) => RangeSupport.HasEnds(_property.Datatype)
        ? RangeSupport.Of(_property.Datatype, value, quote, language).IsComplete
        : PrintsOne(quote, value, language);

    private bool PrintsOne(string quote, string value, QuoteLanguage language) => _property.Datatype.Kind switch
    {
        DatatypeKind.Integer or DatatypeKind.Long =>
            ValueEvidence.PrintsInteger(quote, long.Parse(value, System.Globalization.CultureInfo.InvariantCulture), language),
        DatatypeKind.Decimal => ValueEvidence.PrintsDecimal(quote, CanonicalValue.Decimal(value), language),
        DatatypeKind.Number => ValueEvidence.PrintsDouble(quote, CanonicalValue.Double(value), language),
        DatatypeKind.Date => ValueEvidence.PrintsDate(quote, EdtfDate.Parse(value), language).IsComplete,
        DatatypeKind.Uri => ValueEvidence.PrintsUri(quote, value),
        DatatypeKind.Enumeration =>
            ValueEvidence.PrintsEnumeration(
            quote, value, linkage.Enumeration(_property.Datatype.Name)?.Values.FirstOrDefault(known => known.Name == value)?.Aliases ?? []),
        DatatypeKind.Entity => ValueEvidence.PrintsName(quote, linkage.Entity(value)?.Names ?? []),
        _ => ValueEvidence.PrintsText(quote, value),
    };

    private string InsteadPrinted(string quote, QuoteLanguage language)
    {
        if (_property.Datatype.Kind == DatatypeKind.Period)
        {
            return values.Count == 1 && RangeSupport.Of(_property.Datatype, values[0], quote, language).Contradicting is { } other
                ? $" (it prints “{MessageText.Short(other)}”)"
                : "";
        }

        if (!_property.Datatype.IsNumeric)
        {
            return _property.Datatype.Kind == DatatypeKind.Entity
                ? $" (it is known as {MessageText.Or(linkage.Entity(values[0])?.Names.ToArray() ?? [])})"
                : "";
        }

        var numbers = ValueEvidence.NumbersIn(quote, language);
        return numbers.Count == 0 ? " (it prints no number)" : $" (it prints {MessageText.Or(numbers.ToArray())})";
    }

    private TextSpan ItemSpan(int index) =>
        statement.Value is Yaml.YamlSequence sequence && index < sequence.Items.Count ? sequence.Items[index].Span : statement.Value!.Span;
}
