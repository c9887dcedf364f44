using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Language.Checking;

/// <summary>Whether the quotes of a statement print its comparator beside its number, and no other.</summary>
internal sealed class ComparatorSupport(DatatypeModel datatype, ProblemList problems, StatementSyntax statement, Comparator comparator)
{
    private bool _hasWords;

    /// <summary>Reads a quote that prints the number.</summary>
    public void Read(string value, Located quote, QuoteLanguage language)
    {
        var found = datatype.Kind == DatatypeKind.Number
            ? ComparatorWords.Find(quote.Value, CanonicalValue.Double(value), language)
            : ComparatorWords.Find(quote.Value, CanonicalValue.Decimal(value), language);
        if (found is null)
        {
            return;
        }

        // Words for another comparator are reported here, and then not missing, too.
        _hasWords = true;
        if (found.Comparator == comparator)
        {
            return;
        }

        var name = Comparators.NameOf(found.Comparator);
        problems.Add(statement.Comparator is { } stated
            ? ProvenanceProblems.ComparatorNotPrinted(problems.At(stated.Span), Comparators.NameOf(comparator), $"the quote says “{found.Words}” ({name})")
            : ProvenanceProblems.ComparatorMissing(problems.At(quote.Span), found.Words, name));
    }

    /// <summary>What only all citations together can show.</summary>
    public void Finish()
    {
        // `exactly` is what a value is without a comparator, but who says it must show it.
        var isStated = comparator != Comparator.Exactly || statement.Comparator?.Value == Comparators.NameOf(Comparator.Exactly);
        if (isStated && datatype.IsNumeric && !_hasWords && statement.Comparator is { } found)
        {
            problems.Add(ProvenanceProblems.ComparatorNotPrinted(problems.At(found.Span), found.Value, "no quote has words for it next to the number"));
        }
    }
}
