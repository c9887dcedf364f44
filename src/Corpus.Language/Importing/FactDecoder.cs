using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Language.Importing;

/// <summary>Makes facts of one entity.</summary>
internal sealed class FactDecoder(string entityId, StatementDecoder statements, ITableTypes types)
{
    private readonly HashSet<PropertyModel> _seen = [];

    public FactModel Read(FactNode node, string typeName)
    {
        var fields = node.Fields;
        var property = types.Property(typeName, fields.Head.Text)
            ?? throw TableError.At(statements.Subject, fields.Head, $"the name of a property of {typeName} or of a type above it");
        if (!_seen.Add(property))
        {
            throw TableError.At(statements.Subject, fields.Head, $"only one fact about '{property.Name}'");
        }

        var standing = (fields.Has(TableTag.Disputed), fields.Has(TableTag.Attributed)) switch
        {
            (false, false) => Standing.Settled,
            (true, false) => Standing.Disputed,
            (false, true) => Standing.Attributed,
            _ => throw TableError.At(statements.Subject, fields.Head, "the mark of a dispute or that of an attribution, not both"),
        };
        var own = statements.Read(node);
        var parts = EquatableArray.From(node.Statements.Select(statements.Read));
        var claims = EquatableArray.From(node.Claims.Select(statements.Read));
        var fact = new FactModel(property, standing, Whole(standing, own, parts, claims))
        {
            Statements = parts,
            Claims = claims,
            Superseded = fields.FindText(TableTag.SupersededBy) is not { } by ? null : new SupersessionModel(
                by.Length == 0 ? null : by,
                new FieldReader(statements.Subject, fields).DateText(TableTag.SupersededSince),
                fields.FindText(TableTag.SupersededReason)),
            ReviewBy = new FieldReader(statements.Subject, fields).DateText(TableTag.ReviewBy),
            Derivation = fields.FindText(TableTag.Formula) is not { } formula ? null
                : new DerivationModel(formula, EquatableArray.From(fields.All(TableTag.Input).Select(static input => input.Text)), ""),
        };
        Check(fact, fields.Head);
        return fact;
    }

    /// <summary>The statement of a fact as a whole: what its table leaves out since it stands below is put back.</summary>
    private static StatementModel Whole(
        Standing standing, StatementModel own, EquatableArray<StatementModel> parts, EquatableArray<StatementModel> claims)
    {
        if (parts.Count > 0)
        {
            return own with { Values = EquatableArray.From(parts.SelectMany(static part => part.Values)) };
        }

        if (claims.Count == 0 || standing == Standing.Disputed)
        {
            return own;
        }

        if (standing == Standing.Settled)
        {
            return claims.FirstOrDefault(claim => claim with { Citations = [], Inferences = [] } == own) ?? own;
        }

        var accepted = claims.Where(static claim => claim.Rank != Rank.Deprecated).ToArray();
        return accepted.Length == 0 ? own : Attribution.Agreed(accepted) is var agreed
            ? own with { Citations = agreed.Citations, Inferences = agreed.Inferences } : own;
    }

    private void Check(FactModel fact, Field head)
    {
        var property = fact.Property;
        var expected = fact.Standing == Standing.Disputed
            ? fact.Statement.Values.Count > 0 || fact.Claims.Count == 0 ? "claims and no value, as it is disputed" : null
            : property.Cardinality == Cardinality.One && fact.Statement.Values.Count != 1 ? "one value"
            : property.Cardinality == Cardinality.Series && fact.Statement.Values.Count == 0 ? "a value or more"
            : null;
        if (expected is not null)
        {
            throw TableError.At(statements.Subject, head, $"{expected} of '{property.Name}'");
        }

        foreach (var value in fact.AllStatements.SelectMany(static statement => statement.Values).Where(value => !IsValue(property.Datatype, value)))
        {
            throw new BrokenTableException($"the fact `{entityId}.{property.Name}` has a value that is {NotA(property.Datatype)}");
        }
    }

    private static string NotA(DatatypeModel datatype) => $"not {Datatypes.Article(datatype)}";

    private bool IsValue(DatatypeModel datatype, string value)
    {
        if (datatype.IsRange)
        {
            var (minimum, maximum) = RangeValue.Ends(value);
            return IsValue(datatype with { IsRange = false }, minimum) && IsValue(datatype with { IsRange = false }, maximum);
        }

        return datatype.Kind == DatatypeKind.Enumeration
            ? types.HasOption(datatype.Name, value)
            : CanonicalValue.Read(datatype.Kind, value, isPlain: true).Text is not null;
    }
}
