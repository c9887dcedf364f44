using System.Globalization;
using System.Text;
using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>Writes the tables that <see cref="Corpus.Runtime"/> reads; <see cref="TableTag"/> has the format.</summary>
internal static class TableWriter
{
    /// <summary>The oldest version of the format that can say what is written here: whoever reads that or a later one can read it.</summary>
    private const int Version = 1;

    /// <param name="entity">The entity.</param>
    /// <param name="references">The entities that it refers to, in the order in which the generated code lists them.</param>
    public static string Write(EntityModel entity, IReadOnlyList<string> references)
    {
        var table = Begin();
        CitationModel? before = null;
        Field(table, TableTag.Id, entity.Id);
        Field(table, TableTag.Label, entity.Label);
        foreach (var alias in entity.Aliases)
        {
            Field(table, TableTag.Alias, alias);
        }

        foreach (var reference in references)
        {
            Field(table, TableTag.Reference, reference);
        }

        foreach (var fact in entity.Facts)
        {
            Fact(table, fact, ref before);
        }

        return table.ToString();
    }

    /// <summary>An entity type: what it says of itself and of the properties that it declares; their datatypes are code.</summary>
    public static string Write(EntityTypeModel type)
    {
        var table = Begin();
        Field(table, TableTag.Name, type.Name);
        Field(table, TableTag.Summary, type.Summary);
        foreach (var property in type.Properties)
        {
            Field(table, TableTag.Property, property.Name);
            Field(table, TableTag.Summary, property.Summary);
            Optional(table, TableTag.UnitCode, property.UnitCode);
            Optional(table, TableTag.UnitName, property.UnitName);
            if (property.IsList)
            {
                Field(table, TableTag.List, "");
            }
        }

        return table.ToString();
    }

    public static string Write(EnumerationModel enumeration)
    {
        var table = Begin();
        Field(table, TableTag.Name, enumeration.Name);
        foreach (var value in enumeration.Values)
        {
            Field(table, TableTag.Option, value.Name);
        }

        return table.ToString();
    }

    public static string Write(LedgerModel ledger)
    {
        var table = Begin();
        foreach (var (name, number) in ledger.Counts)
        {
            Field(table, TableTag.Name, name);
            Field(table, TableTag.Count, Number(number));
        }

        return table.ToString();
    }

    public static string Write(IEnumerable<SourceModel> sources)
    {
        var table = Begin();
        foreach (var source in sources)
        {
            Field(table, TableTag.Id, source.Id);
            Optional(table, TableTag.File, source.File);
            Optional(table, TableTag.Title, source.Title);
            foreach (var author in source.Authors)
            {
                Field(table, TableTag.Author, author);
            }

            Optional(table, TableTag.Publisher, source.Publisher);
            Optional(table, TableTag.Issued, source.Issued);
            Optional(table, TableTag.Retrieved, source.Retrieved);
            Optional(table, TableTag.Url, source.Url);
            Optional(table, TableTag.Language, source.Language);
            Optional(table, TableTag.Sha256, source.Sha256);
            Optional(table, TableTag.Words, source.Words?.ToString(CultureInfo.InvariantCulture));
        }

        return table.ToString();
    }

    private static void Fact(StringBuilder table, FactModel fact, ref CitationModel? before)
    {
        Field(table, TableTag.Fact, fact.Property.Name);
        if (fact.Property.IsList)
        {
            Field(table, TableTag.List, "");
        }

        if (fact.IsDisputed)
        {
            Field(table, TableTag.Disputed, "");
        }

        Optional(table, TableTag.ReviewBy, fact.ReviewBy);
        Optional(table, TableTag.SupersededBy, fact.Superseded?.By);
        Optional(table, TableTag.SupersededSince, fact.Superseded?.Since);
        Optional(table, TableTag.SupersededReason, fact.Superseded?.Reason);
        // Values that are stated one by one stand in their statements; the citations of a settled claim stand in the claim.
        if (fact.Statements.Count == 0)
        {
            Statement(table, fact.Claims.Count > 0 ? fact.Statement with { Citations = [] } : fact.Statement, ref before);
        }

        foreach (var statement in fact.Statements)
        {
            Field(table, TableTag.Statement, "");
            Statement(table, statement, ref before);
        }

        foreach (var claim in fact.Claims)
        {
            Field(table, TableTag.Claim, "");
            Statement(table, claim, ref before);
        }
    }

    private static void Statement(StringBuilder table, StatementModel statement, ref CitationModel? before)
    {
        foreach (var value in statement.Values)
        {
            Field(table, TableTag.Value, value);
        }

        if (statement.Comparator != Comparator.Exactly)
        {
            Field(table, TableTag.Comparator, Number((int)statement.Comparator));
        }

        Optional(table, TableTag.AsOf, statement.AsOf);
        Optional(table, TableTag.From, statement.From);
        Optional(table, TableTag.Until, statement.Until);
        foreach (var claimant in statement.ClaimedBy)
        {
            Field(table, claimant.IsEntity ? TableTag.ClaimantEntity : TableTag.ClaimantName, claimant.Name);
        }

        if (statement.Rank != Rank.Normal)
        {
            Field(table, TableTag.Rank, Number((int)statement.Rank));
        }

        Optional(table, TableTag.RankReason, statement.RankReason);
        foreach (var citation in statement.Citations)
        {
            Citation(table, citation, before);
            before = citation;
        }

        if (statement.Inference is { } because)
        {
            Field(table, TableTag.Inference, Number((int)InferenceTarget.Value));
            Field(table, TableTag.Because, because);
        }
    }

    /// <summary>A citation of the source of the one before it says only what is not the same, so that tables stay small.</summary>
    private static void Citation(StringBuilder table, CitationModel citation, CitationModel? before)
    {
        var same = before is not null && before.Source == citation.Source ? before : null;
        Field(table, TableTag.Citation, same is null ? citation.Source : "");
        Field(table, TableTag.Quote, citation.Quote);
        Optional(table, TableTag.Prefix, citation.Prefix);
        Optional(table, TableTag.Suffix, citation.Suffix);
        Optional(table, TableTag.Reading, citation.Reading);
        if (citation.Grade != (same?.Grade ?? QuoteGrade.Unproved))
        {
            Field(table, TableTag.Grade, Number((int)citation.Grade));
        }

        if (citation.Evidence != (same?.Evidence ?? EvidenceKind.None))
        {
            Field(table, TableTag.Evidence, Number((int)citation.Evidence));
        }

        if (citation.Position is { } position)
        {
            Field(table, TableTag.Position, Number(position));
        }

        if (citation.Support != (same?.Support ?? ValueSupport.None))
        {
            Field(table, TableTag.Support, Number((int)citation.Support));
        }
    }

    private static StringBuilder Begin()
    {
        var table = new StringBuilder();
        Field(table, TableTag.Version, Number(Version));
        return table;
    }

    private static void Optional(StringBuilder table, char tag, string? text)
    {
        if (text is not null)
        {
            Field(table, tag, text);
        }
    }

    private static void Field(StringBuilder table, char tag, string text) => table.Append(tag).Append(text).Append(TableTag.End);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
