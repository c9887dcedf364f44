using Corpus.Language.Derivation;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Language.Checking;

/// <summary>Binds a derived fact as far as its own file knows it: its property and its formula. Its value comes when all files are bound.</summary>
internal sealed class DerivedFactBinder(string id, PropertyModel property, ProblemList problems)
{
    public FactModel? Bind(Located? syntax)
    {
        if (syntax is null)
        {
            return null;
        }

        var reason = property.IsList ? "it is a list"
            : property.IsSeries ? "it is a series"
            : property.Datatype.IsRange ? "it is a range"
            : property.Datatype.IsNumeric ? null : $"it is {Datatypes.Article(property.Datatype)}";
        if (reason is not null)
        {
            problems.Add(TypeProblems.NotDerivable(problems.At(syntax.Span), id, reason));
            return null;
        }

        if (Formula.Parse(syntax.Value, out var fault) is not { } formula)
        {
            problems.Add(DerivationProblems.Malformed(problems.At(syntax.Span), id, fault!.Reason));
            return null;
        }

        // What no document says would be a fact by itself.
        if (formula.Inputs.Count == 0)
        {
            problems.Add(DerivationProblems.Malformed(problems.At(syntax.Span), id, "it names no fact; state the value with citations"));
            return null;
        }

        var derived = new DerivedFact(id, formula, new(property.Datatype.Kind, property.UnitCode), IsNeverNegative: false);
        return new FactModel(property, Standing.Settled, StatementModel.Empty)
        {
            Derivation = new DerivationModel(formula.Text, EquatableArray.From(derived.Inputs), ""),
        };
    }
}
