using System.Collections;
using System.Globalization;
using System.Text;

namespace Corpus.Runtime.Tests.Golden;

/// <summary>All that the public members of a corpus say, line by line.</summary>
internal sealed class ReadOut
{
    private readonly StringBuilder _text = new();

    public static string Of(Ledger ledger, IEnumerable<Source> sources, IEnumerable<Entity> entities)
    {
        var readOut = new ReadOut();
        readOut.Line(0, ledger.ToString());
        foreach (var source in sources)
        {
            readOut.Source(source);
        }

        foreach (var entity in entities)
        {
            readOut.Entity(entity);
        }

        return readOut.ToString();
    }

    public ReadOut Type(EntityType type)
    {
        Line(0, $"{(type.IsAbstract ? "abstract " : "")}type {type.Name}: {type.Summary} extends {type.BaseType?.Name ?? "nothing"}");
        foreach (var property in type.Properties)
        {
            Line(1, $"{property.Name}: {property.DatatypeName}{Many(property)} in {property.Unit?.Code ?? "no unit"} " +
                $"({property.Unit?.Name}): {property.Summary}{(property.InverseName is { } inverse ? $" Inverse: {inverse}." : "")}");
        }

        return this;
    }

    public ReadOut Entity(Entity entity)
    {
        Line(0, $"entity {entity.Id} is {entity.Type.Name}: {entity.Label}; also {entity.Aliases}");
        Line(1, entity.ToString());
        foreach (var fact in entity.Facts)
        {
            Fact(fact);
        }

        return this;
    }

    public ReadOut Source(Source source)
    {
        Line(0, $"source {source.Id}: {source}");
        Line(1, $"{source.File}|{source.Title}|{source.Authors}|{source.Publisher}|{source.Issued}|" +
            $"{source.Retrieved}|{source.Url}|{source.Language}|{source.Sha256}|{source.Words}");
        if (source.Original is { } original)
        {
            Line(1, $"of {original}: {original.Sha256}, {original.Bytes} bytes");
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    private void Fact(Fact fact)
    {
        Line(1, $"fact {fact.Id}: {fact}");
        Line(2, $"{fact.GetType().Name} {fact.Status}, {fact.Property.DatatypeName}{Many(fact.Property)}, unit {fact.Unit?.Code}, review " +
            $"{fact.ReviewBy}, {fact.Supersession}{(fact.Derivation is { } derivation ? $", derived {derivation} of {derivation.Inputs}" : "")}");
        Assertion(2, fact, fact.ValueObject);
        foreach (var statement in fact.UntypedStatements)
        {
            Line(2, $"statement {statement}");
            Assertion(3, statement, statement.ValueObject);
        }

        foreach (var claim in fact.UntypedClaims)
        {
            Line(2, $"claim {claim}: {claim.Rank} {claim.RankReason}");
            Assertion(3, claim, claim.ValueObject);
        }
    }

    private void Assertion(int depth, Assertion assertion, object? value)
    {
        Line(depth,
            $"{Text(value)} {assertion.Comparator} as of {assertion.AsOf}, from {assertion.From} until {assertion.Until}, inferred " +
            $"{string.Join("; ", assertion.Inferences)}");
        if (assertion.Tolerance is not null || assertion.Modality != Modality.Asserted || assertion.IsOpen || assertion.MirrorOf is not null)
        {
            Line(depth, $"plus or minus {assertion.Tolerance}, {assertion.Modality}, {(assertion.IsOpen ? "open" : "closed")}, mirrors {assertion.MirrorOf}");
        }

        foreach (var inference in assertion.Inferences)
        {
            var origin = inference.IsFromInferred ? "from what is inferred" : "from what is printed";
            Line(depth, $"inference of {inference.Target}, {origin}: {inference.Citations}");
        }

        foreach (var claimant in assertion.ClaimedBy)
        {
            Line(depth, $"by {claimant.Name} {claimant.EntityId} {claimant.Entity?.Id}{(claimant.Source is { } source ? $" source {source.Id}" : "")}");
        }

        foreach (var reporter in assertion.ReportedBy)
        {
            Line(depth, $"reported by {reporter.Name} {reporter.EntityId} {reporter.Source?.Id}");
        }

        foreach (var citation in assertion.Citations)
        {
            Line(depth, citation.ToString());
            Line(depth + 1, $"{citation.Source.Id}|{citation.Quote}|{citation.Prefix}|{citation.Suffix}|{citation.Reading}|" +
                $"{citation.Grade}|{citation.Evidence}|{citation.Position}|{citation.Support}");
            if (citation.Page is { } page)
            {
                Line(depth + 1, $"pages {page} to {citation.LastPage}");
            }
        }
    }

    private static string Many(Property property) => property.Cardinality == Cardinality.One ? "" : $", {property.Cardinality.ToString().ToLowerInvariant()}";

    private static string Text(object? value) => value switch
    {
        null => "no value",
        string text => text,
        Entity entity => entity.Id,
        IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text.Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');
}
