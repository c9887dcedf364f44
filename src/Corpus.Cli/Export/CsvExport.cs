using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Corpus.Cli.Checking;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Export;

/// <summary>A row for each citation, as CSV by RFC 4180 but with <c>\n</c>; the columns are in docs/cli.md.</summary>
internal static class CsvExport
{
    private static readonly string[] Columns =
    [
        "entity", "type", "property", "datatype", "status", "part", "value", "unit", "comparator", "tolerance", "modality", "open", "asOf", "from", "until",
        "claimedBy", "reportedBy", "rank", "inference",
        "source", "file", "quote", "prefix", "suffix", "language", "reading", "grade", "evidence", "word", "page", "lastPage", "support",
    ];

    public static void Write(CheckedCorpus corpus, TextWriter output)
    {
        var files = corpus.Compiled.Linkage.Sources.ToDictionary(static source => source.Model.Id, static source => source.Model.File, StringComparer.Ordinal);
        Row(output, Columns);
        foreach (var (entity, fact) in ExportedFact.All(corpus))
        {
            foreach (var (part, statement, asList) in Parts(fact))
            {
                foreach (var citation in statement.Citations)
                {
                    Row(output, [.. Fact(entity, fact, part, statement, asList), .. Citation(citation, files)]);
                }

                foreach (var inference in statement.Inferences)
                {
                    var ofInference = $"{(part is null ? "" : part + ", ")}inference of {InferenceTargets.NameOf(inference.Target)}";
                    foreach (var citation in inference.Citations)
                    {
                        Row(output, [.. Fact(entity, fact, ofInference, statement, asList), .. Citation(citation, files)]);
                    }
                }
            }
        }
    }

    /// <summary>The statements that have citations of their own: the fact, each value of a list, or each claim.</summary>
    private static IEnumerable<(string? Part, StatementModel Statement, bool AsList)> Parts(FactModel fact)
    {
        if (fact.Claims.Count > 0)
        {
            return fact.Claims.Select((claim, index) => ((string?)$"claim {Number(index + 1)}", claim, fact.Property.Cardinality != Cardinality.One));
        }

        var own = ((string?)null, fact.Statement, fact.Property.Cardinality != Cardinality.One);
        return fact.Statements.Select((statement, index) => ((string?)$"value {Number(index + 1)}", statement, false)).Prepend(own);
    }

    private static string?[] Fact(EntityModel entity, FactModel fact, string? part, StatementModel statement, bool asList) =>
    [
        entity.Id,
        entity.TypeName,
        fact.Property.Name,
        fact.Property.Datatype.Name,
        ExportedFact.Status(fact),
        part,
        Value(fact.Property, statement, asList),
        fact.Property.UnitCode,
        ExportedFact.Comparator(statement.Comparator),
        statement.Tolerance,
        ModalityWords.Of(statement.Modality),
        statement.IsOpen ? "true" : null,
        statement.AsOf,
        statement.From,
        statement.Until,
        Claimants(statement.ClaimedBy),
        Claimants(statement.ReportedBy),
        fact.Claims.Count > 0 ? ExportedFact.Rank(statement.Rank) : null,
        statement.Inferences.Count == 0 ? null : string.Join(" ", statement.Inferences.Select(Inference)),
    ];

    /// <summary>The sentence; what it is about comes before it where that is not the value.</summary>
    private static string Inference(InferenceModel inference) =>
        inference.Target == InferenceTarget.Value ? inference.Because : $"{InferenceTargets.NameOf(inference.Target)}: {inference.Because}";

    private static string?[] Citation(CitationModel citation, Dictionary<string, string?> files) =>
    [
        citation.Source,
        files.GetValueOrDefault(citation.Source),
        citation.Quote,
        citation.Prefix,
        citation.Suffix,
        citation.Language,
        citation.Reading,
        ExportedFact.Name(citation.Grade),
        ExportedFact.Name(citation.Evidence),
        Number(citation.Position),
        Number(citation.Page),
        Number(citation.LastPage),
        ExportedFact.Name(citation.Support),
    ];

    private static string? Claimants(EquatableArray<ClaimantModel> claimants) =>
        claimants.IsEmpty ? null : Array(claimants.Select(static claimant => claimant.Name), areBare: false);

    private static string Value(PropertyModel property, StatementModel statement, bool asList) =>
        asList ? Array(statement.Values, ExportedFact.IsBare(property.Datatype)) : statement.Values.Count == 0 ? "" : statement.Values[0];

    /// <summary>Several values in one cell, as a JSON array: a text may hold any separator.</summary>
    private static string Array(IEnumerable<string> values, bool areBare) =>
        "[" + string.Join(", ", values.Select(value => areBare ? value : $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)}\"")) + "]";

    private static void Row(TextWriter output, IReadOnlyList<string?> cells)
    {
        var row = new StringBuilder();
        for (var column = 0; column < cells.Count; column++)
        {
            row.Append(column == 0 ? "" : ",").Append(Cell(cells[column] ?? ""));
        }

        output.Write(row.Append('\n'));
    }

    private static string Cell(string value)
    {
        var text = SafeText.Data(value);
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static string? Number(int? number) => number is { } known ? Number(known) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
