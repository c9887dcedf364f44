using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Language.Checking;

/// <summary>Binds the tolerance of a number: how far the true quantity may be from it on either side.</summary>
internal sealed class ToleranceBinder(PropertyModel property, ProblemList problems)
{
    public string? Bind(StatementSyntax syntax)
    {
        if (syntax.Tolerance is not { } found)
        {
            return null;
        }

        if (Unfit(syntax) is { } reason)
        {
            problems.Add(RangeProblems.WrongTolerance(problems.At(found.Span), found.Value, property.Name, reason));
            return null;
        }

        // A whole number may have half a unit of tolerance.
        var kind = property.Datatype.Kind == DatatypeKind.Number ? DatatypeKind.Number : DatatypeKind.Decimal;
        var text = CanonicalValue.Read(kind, found.Value, found.IsPlain).Text;
        if (text is not null && CanonicalValue.Compare(kind, text, "0") > 0)
        {
            return text;
        }

        problems.Add(RangeProblems.WrongTolerance(
            problems.At(found.Span), found.Value, property.Name, "it must be a number above 0; write one without quotes or a unit, such as `0.5`"));
        return null;
    }

    private string? Unfit(StatementSyntax syntax) =>
        !property.Datatype.IsNumeric ? $"only numbers have one, but this property is {Datatypes.Article(property.Datatype)}; delete it"
        : property.Datatype.IsRange ? "a range has its two ends instead; delete it"
        : property.Cardinality == Cardinality.Many ? "of a list nobody can say which value is meant; delete it"
        : syntax.Comparator is not null ? "a comparator leaves one side open, and a tolerance limits both; delete one of the two"
        : null;
}
