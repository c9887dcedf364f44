using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking.Support;

/// <summary>
/// Whether the dates of the qualifiers are printed: in the quotes of the statement, or in the sentences around them where the text is at hand.
/// </summary>
internal sealed class QualifierRoom : ISupportRoom
{
    private readonly StatementUnderCheck _statement;
    private readonly List<Qualifier> _qualifiers = [];
    private bool _isExcused;

    public QualifierRoom(StatementUnderCheck statement)
    {
        _statement = statement;
        Add(Keys.AsOf, statement.Syntax.AsOf, statement.Bound.AsOf, InferenceTarget.AsOf, DateRole.Neither);
        Add(Keys.From, statement.Syntax.From, statement.Bound.From, InferenceTarget.From, DateRole.Begin);
        Add(Keys.Until, statement.Syntax.Until, statement.Bound.Until, InferenceTarget.Until, DateRole.End);
    }

    public void Read(QuoteUnderCheck quote)
    {
        if (_qualifiers.Count == 0)
        {
            return;
        }

        var words = default(string);
        foreach (var qualifier in _qualifiers)
        {
            words = QuoteSurroundings.OfValues(quote).Select(text => ReadIn(text, qualifier, quote.Language)).FirstOrDefault(static found => found is not null)
                ?? words;
        }

        var isOpen = _qualifiers.Exists(static qualifier => !qualifier.IsPrinted && !qualifier.IsInferred);
        var state = words is not null ? PointState.Printed
            : !isOpen ? _qualifiers.TrueForAll(static qualifier => qualifier.IsPrinted) ? PointState.None : PointState.Inferred
            : Excuses.Of(_statement, quote, SupportPoint.Qualifier) is { } excuse ? excuse
            : LanguageTables.Of(quote.Language) is null ? PointState.NotChecked
            : PointState.None;
        _isExcused |= state is PointState.Read or PointState.NotChecked;
        quote.Set(SupportPoint.Qualifier, state, words);
    }

    public void Finish()
    {
        foreach (var qualifier in _qualifiers.Where(qualifier => !_isExcused && !qualifier.IsPrinted && !qualifier.IsInferred))
        {
            _statement.Problems.Add(QualifierProblems.QualifierNotPrinted(
                _statement.Problems.At(qualifier.Found.Span), qualifier.Key, qualifier.Found.Value, qualifier.Otherwise));
        }
    }

    private static string? ReadIn(string text, Qualifier qualifier, QuoteLanguage language)
    {
        var shown = default(string);
        foreach (var found in QualifierReader.Read(text, qualifier.Date, language))
        {
            if (found.Role == DateRole.Neither || qualifier.Role == DateRole.Neither || found.Role == qualifier.Role)
            {
                qualifier.Printed |= found.Parts;
                shown = found.Words;
            }
            else
            {
                qualifier.Otherwise ??= found.Words;
            }
        }

        return shown;
    }

    private void Add(string key, Located? found, string? bound, InferenceTarget target, DateRole role)
    {
        if (found is not null && bound is not null)
        {
            _qualifiers.Add(new(key, found, EdtfDate.Parse(bound), role, _statement.Syntax.Inferences.Any(inference => inference.Target == target)));
        }
    }

    private sealed class Qualifier(string key, Located found, EdtfDate date, DateRole role, bool isInferred)
    {
        public string Key { get; } = key;

        public Located Found { get; } = found;

        public EdtfDate Date { get; } = date;

        public DateRole Role { get; } = role;

        public bool IsInferred { get; } = isInferred;

        public DateParts Printed { get; set; }

        /// <summary>The words of a quote that has the date as another qualifier.</summary>
        public string? Otherwise { get; set; }

        public bool IsPrinted => (DateMention.PartsOf(Date.Parts) & ~(DateParts.Approximation | DateParts.Doubt) & ~Printed) == DateParts.None;
    }
}
