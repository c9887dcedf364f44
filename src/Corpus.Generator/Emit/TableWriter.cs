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
            Fact(table, entity.TypeName, fact, ref before);
        }

        return table.ToString();
    }

    /// <summary>An entity type: what it says of itself and of the properties that it declares; their datatypes are code.</summary>
    public static string Write(EntityTypeModel type)
    {
        var table = Begin();
        Field(table, TableTag.Name, type.Name);
        Field(table, TableTag.Summary, type.Summary);
        Mark(table, TableTag.Abstract, type.IsAbstract);
        foreach (var property in type.Properties)
        {
            Field(table, TableTag.Property, property.Name);
            Field(table, TableTag.Summary, property.Summary);
            Optional(table, TableTag.UnitCode, property.UnitCode);
            Optional(table, TableTag.UnitName, property.UnitName);
            Optional(table, TableTag.Inverse, property.Inverse);
            Mark(table, TableTag.List, property.IsList);
            Mark(table, TableTag.Series, property.IsSeries);
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

    private static void Fact(StringBuilder table, string typeName, FactModel fact, ref CitationModel? before)
    {
        var (declaringType, name) = (fact.Property.DeclaringType, fact.Property.Name);
        Field(table, TableTag.Fact, declaringType == typeName ? name : $"{declaringType}.{name}");
        Mark(table, TableTag.List, fact.Property.IsList);
        Mark(table, TableTag.Series, fact.Property.IsSeries);
        Mark(table, TableTag.Disputed, fact.IsDisputed);
        Mark(table, TableTag.Attributed, fact.Standing == Standing.Attributed);
        Optional(table, TableTag.Formula, fact.Derivation?.Formula);
        foreach (var input in fact.Derivation?.Inputs ?? [])
        {
            Field(table, TableTag.Input, input);
        }

        Optional(table, TableTag.ReviewBy, fact.ReviewBy);
        Optional(table, TableTag.SupersededBy, fact.Superseded is { } superseded ? superseded.By ?? "" : null);
        Optional(table, TableTag.SupersededSince, fact.Superseded?.Since);
        Optional(table, TableTag.SupersededReason, fact.Superseded?.Reason);
        // Values that are stated one by one stand in their statements; the citations of a settled claim stand in the claim.
        if (fact.Statements.Count == 0)
        {
            StatementTable.Write(table, fact.Claims.Count > 0 ? fact.Statement with { Citations = [] } : fact.Statement, ref before);
        }

        else if (fact.Statement.IsOpen)
        {
            Field(table, TableTag.Open, "");
        }

        foreach (var statement in fact.Statements)
        {
            Field(table, TableTag.Statement, "");
            StatementTable.Write(table, statement, ref before);
        }

        foreach (var claim in fact.Claims)
        {
            Field(table, TableTag.Claim, "");
            StatementTable.Write(table, claim, ref before);
        }
    }

    private static StringBuilder Begin()
    {
        var table = new StringBuilder();
        Field(table, TableTag.Version, Number(Version));
        return table;
    }

    public static void Mark(StringBuilder table, char tag, bool isSet)
    {
        if (isSet)
        {
            Field(table, tag, "");
        }
    }

    public static void Optional(StringBuilder table, char tag, string? text)
    {
        if (text is not null)
        {
            Field(table, tag, text);
        }
    }

    public static void Field(StringBuilder table, char tag, string text) => table.Append(tag).Append(text).Append(TableTag.End);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
