namespace Corpus.Cli.Export.Tables;

/// <summary>
/// The tables of a corpus, listed nowhere else: what is written, and docs/exports.md, follow from these. Keys are names of the corpus, so that rows of two
/// parts of a corpus, or of two of its versions, can stand in one table.
/// </summary>
internal static class ExportTables
{
    /// <summary>Goes up when a column changes its meaning or goes.</summary>
    public const int Version = 1;

    private static readonly ForeignKey ToFact = new(["fact"], "facts");
    private static readonly ForeignKey ToStatement = new(["fact", "statement"], "statements");

    public static readonly ExportTable Corpus = new("corpus", "The corpus itself: one row.", 1,
    [
        Required("corpus", "its id"),
        Required("title", "what it is called"),
        Required("namespace", "the namespace of its C#"),
        Required("language", "the language of what it says"),
        Required("tables_version", ColumnType.Integer, "1; it changes when a column changes its meaning or is removed"),
    ]);

    public static readonly ExportTable Ledger = new("ledger", "What was proved and how: a row for each count.", 1,
    [
        Required("count", "what is counted"),
        Required("number", ColumnType.Integer, "how many there are"),
    ]);

    public static readonly ExportTable Types = new("types", "The types of entities.", 1,
    [
        Required("type", "its name"),
        Required("summary", "what an entity of it is"),
        Text("extends", "the type that it extends"),
        Required("is_abstract", ColumnType.Boolean, "whether it has no entities of its own"),
    ])
    {
        ForeignKeys = [new(["extends"], "types")],
    };

    public static readonly ExportTable Properties = new("properties", "What can be said of the entities of a type.", 2,
    [
        Required("declaring_type", "the type that declares it; the entities of the types below it have it, too"),
        Required("property", "its name"),
        Required("datatype", "`boolean`, `integer`, `long`, `decimal`, `number`, `text`, `uri`, `date`, `period`, or the name of an enumeration or a type"),
        Required("is_range", ColumnType.Boolean, "whether a value is a range of these"),
        Required("cardinality", "`one`, `many` or `series`"),
        Text("unit", "the unit, in UCUM"),
        Text("unit_name", "the unit in English, if it has a name"),
        Required("is_required", ColumnType.Boolean, "whether every entity has it"),
        Text("inverse", "the property of the other side that says the same"),
        Required("summary", "what it says"),
    ])
    {
        ForeignKeys = [new(["declaring_type"], "types")],
    };

    public static readonly ExportTable EnumerationValues = new("enumeration_values", "The values of the enumerations.", 2,
    [
        Required("enumeration", "the enumeration"),
        Required("value", "its name"),
        Required("summary", "what it means"),
    ]);

    public static readonly ExportTable Entities = new("entities", "What the facts are about.", 1,
    [
        Required("entity", "its id"),
        Required("type", "its type"),
        Required("label", "what people call it"),
        Text("summary", "what it is"),
        Required("file", "the file that defines it"),
    ])
    {
        ForeignKeys = [new(["type"], "types")],
        Indexed = ["type"],
    };

    public static readonly ExportTable EntityNames = new("entity_names", "What else people call an entity: its label, its labels in languages, its aliases.", 2,
    [
        Required("entity", "the entity"),
        Required("number", ColumnType.Integer, "its place among the names, from 1"),
        Required("name", "the name"),
        Required("kind", "`label` or `alias`"),
        Text("language", "the language, if it is a label in one"),
    ])
    {
        ForeignKeys = [new(["entity"], "entities")],
    };

    public static readonly ExportTable Sources = new("sources", "The documents that are cited.", 1,
    [
        Required("source", "the name under which it is cited"),
        Text("file", "the file of its text"),
        Text("title", "its title"),
        Text("publisher", "who published it"),
        Text("issued", "when it was published, in EDTF"),
        Date("issued_first", "the first day that this can mean"),
        Date("issued_last", "the last day that this can mean"),
        Text("retrieved", "when it was got, in EDTF"),
        Text("url", "where it is"),
        Text("language", "its language, if the record says one"),
        Text("sha256", "the digest of its text"),
        Integer("words", "how many words its text has"),
        Text("original_file", "the file that its text was taken from"),
        Text("original_sha256", "the digest of that file"),
        Text("original_media_type", "what that file is, such as `application/pdf`"),
        Integer("original_bytes", "how many bytes it has"),
    ]);

    public static readonly ExportTable SourceAuthors = new("source_authors", "Who wrote a source.", 2,
    [
        Required("source", "the source"),
        Required("number", ColumnType.Integer, "the author's place, from 1"),
        Required("author", "the author's name"),
    ])
    {
        ForeignKeys = [new(["source"], "sources")],
    };

    public static readonly ExportTable Facts = new("facts", "What is known: a property of an entity.", 1,
    [
        Required("fact", "its id, `Entity.property`"),
        Required("entity", "the entity"),
        Required("declaring_type", "the type that declares the property"),
        Required("property", "the property"),
        Required("position", ColumnType.Integer, "its place among the facts of the entity as curated, from 1"),
        Required("status", "`settled`, `disputed`, `attributed` or `superseded`"),
        Required("is_superseded", ColumnType.Boolean, "whether it no longer holds; one that is disputed or attributed can be superseded, too"),
        Text("superseded_by", "the fact that took its place"),
        Text("superseded_since", "since when, in EDTF"),
        Text("superseded_reason", "why"),
        Text("review_by", "when somebody should look at it again"),
        Text("formula", "how its value is computed, if it is"),
        Repeated("type", ColumnType.Text, "the type of the entity"),
        Repeated("label", ColumnType.Text, "the label of the entity"),
        Repeated("datatype", ColumnType.Text, "the datatype of the property"),
        Repeated("cardinality", ColumnType.Text, "the cardinality of the property"),
        Repeated("unit", ColumnType.Text, "the unit of the property"),
    ])
    {
        ForeignKeys = [new(["entity"], "entities"), new(["declaring_type", "property"], "properties"), new(["superseded_by"], "facts")],
        Indexed = ["property"],
    };

    public static readonly ExportTable DerivationInputs = new("derivation_inputs", "The facts from which a value is computed.", 2,
    [
        Required("fact", "the fact that is computed"),
        Required("number", ColumnType.Integer, "the input's place, from 1"),
        Required("input", "the fact that it is computed from"),
    ])
    {
        ForeignKeys = [ToFact, new(["input"], "facts")],
        Indexed = ["input"],
    };

    public static readonly ExportTable Statements = new("statements", "What is said of a fact, in one piece.", 2,
    [
        Required("fact", "the fact"),
        Required("statement", ColumnType.Integer, "0 for what holds of the fact as a whole; its values or claims from 1"),
        Required("kind", "`fact`, `value` (one value of a list or series) or `claim`"),
        Required("holds", ColumnType.Boolean, "of a claim, whether it is what the fact says; else true, or false for a fact that is disputed"),
        Text("comparator", "`at-most`, `at-least`, `less-than`, `more-than`, `about`, or null"),
        Number("tolerance", "how far the true value may be from the stated one, on either side"),
        Text("modality", "`possible`, `planned`, `expected`, `conditional`, or null"),
        Required("is_open", ColumnType.Boolean, "whether the list has more items than those given"),
        Text("as_of", "when it was so, in EDTF"),
        Text("valid_from", "since when it is so, in EDTF"),
        Text("valid_until", "until when it is so, in EDTF"),
        Date("valid_first", "the first day that `valid_from` can mean"),
        Date("valid_last", "the last day that `valid_until` can mean"),
        Text("rank", "of a claim, `preferred`, `normal` or `deprecated`"),
        Text("rank_reason", "why"),
        Text("mirror_of", "the fact of the other side that states it, if one does"),
    ])
    {
        ForeignKeys = [ToFact, new(["mirror_of"], "facts")],
    };

    public static readonly ExportTable FactValues = new("fact_values", "A value of a statement, by the types that it has.", 3,
    [
        Required("fact", "the fact"),
        Required("statement", ColumnType.Integer, "the statement"),
        Required("number", ColumnType.Integer, "its place among the values of the statement, from 1"),
        Required("value", "the value as curated, with all its digits: the text that is always right"),
        Integer("value_integer", "of `integer` and `long`, the number"),
        Number("value_number", "of one number of any datatype, the nearest double"),
        Repeated(
            "value_decimal",
            ColumnType.Decimal,
            "of `integer`, `long` and `decimal`, the number exactly; null if it has more than 18 decimals, or more than 20 digits before them"),
        new("value_boolean", ColumnType.Boolean, "of `boolean`"),
        Number("value_low", "of a number or a range of numbers, the lower end, the nearest double"),
        Number("value_high", "of these, the upper end"),
        Date("value_first", "of `date` and `period`, the first day that it can mean; null if it has none in the years 1 to 9999"),
        Date("value_last", "of these, the last day that it can mean"),
        Text("value_entity", "of a reference, the entity"),
        Repeated("entity", ColumnType.Text, "the entity of the fact"),
        Repeated("property", ColumnType.Text, "the property of the fact"),
        Repeated("unit", ColumnType.Text, "the unit of the property"),
        Repeated("status", ColumnType.Text, "the status of the fact"),
        Repeated("comparator", ColumnType.Text, "the comparator of the statement"),
    ])
    {
        ForeignKeys = [ToStatement, new(["value_entity"], "entities")],
        Indexed = ["value_entity"],
    };

    public static readonly ExportTable Claimants = new("claimants", "Who says so, or passed it on.", 4,
    [
        Required("fact", "the fact"),
        Required("statement", ColumnType.Integer, "the statement"),
        Required("role", "`claimed` or `reported`"),
        Required("number", ColumnType.Integer, "the claimant's place, from 1"),
        Required("claimant", "the id of an entity, that of a source, or a name"),
        Required("kind", "`entity`, `source` or `name`"),
        Text("entity", "the entity, if it is one"),
        Text("source", "the source, if it is one"),
    ])
    {
        ForeignKeys = [ToStatement, new(["entity"], "entities"), new(["source"], "sources")],
        Indexed = ["claimant"],
    };

    public static readonly ExportTable Inferences = new("inferences", "How something that no document prints follows.", 3,
    [
        Required("fact", "the fact"),
        Required("statement", ColumnType.Integer, "the statement"),
        Required("inference", ColumnType.Integer, "its place, from 1"),
        Required("target", "what is inferred: `value`, `from`, `until`, `asOf`, `claimedBy`, `unit` or `comparator`"),
        Required("because", "why it follows"),
        Required("is_from_inferred", ColumnType.Boolean, "whether a premise is inferred itself"),
    ])
    {
        ForeignKeys = [ToStatement],
    };

    public static readonly ExportTable Premises = new("premises", "The facts that an inference follows from.", 4,
    [
        Required("fact", "the fact"),
        Required("statement", ColumnType.Integer, "the statement"),
        Required("inference", ColumnType.Integer, "the inference"),
        Required("number", ColumnType.Integer, "the premise's place, from 1"),
        Required("premise", "the fact that it follows from"),
    ])
    {
        ForeignKeys = [new(["fact", "statement", "inference"], "inferences"), new(["premise"], "facts")],
        Indexed = ["premise"],
    };

    public static readonly ExportTable Citations = new("citations", "The quotes that facts rest on.", 4,
    [
        Required("fact", "the fact"),
        Required("statement", ColumnType.Integer, "the statement"),
        Required("inference", ColumnType.Integer, "the inference that it is cited for; 0 if it is cited for the statement itself"),
        Required("number", ColumnType.Integer, "its place, from 1"),
        Required("source", "the document"),
        Required("quote", "the quote"),
        Text("prefix", "what stands before it there, if the citation says so"),
        Text("suffix", "what stands after it"),
        Required("language", "the language of the quote"),
        Text("reading", "how the quote says it, if that needs a word"),
        Required("grade", "how the quote was found: `exact`, `folded` or `unproved`"),
        Required("evidence", "in what it was found: `text`, `fingerprint` or `none`"),
        Integer("word", "the place of its first word in the document, from 0"),
        Integer("page", "the page on which it begins, from 1"),
        Integer("last_page", "the page on which it ends"),
        Required("support", "how it supports the value: `printed`, `read`, `inferred`, `exempt` or `none`"),
        Repeated("entity", ColumnType.Text, "the entity of the fact"),
        Repeated("property", ColumnType.Text, "the property of the fact"),
    ])
    {
        ForeignKeys = [ToStatement, new(["source"], "sources")],
        Indexed = ["source"],
    };

    public static readonly ExportTable CitationPoints = new("citation_points", "What came of each point of a citation.", 5,
    [
        Required("fact", "the fact"),
        Required("statement", ColumnType.Integer, "the statement"),
        Required("inference", ColumnType.Integer, "as in `citations`"),
        Required("number", ColumnType.Integer, "as in `citations`"),
        Required("point", "`value`, `unit`, `comparator`, `polarity`, `negation`, `hedge`, `attribution`, `qualifier` or `claimant`"),
        Required("state", "`printed`, `byAlias`, `inPart`, `read`, `inferred`, `notChecked` or `failed`"),
    ])
    {
        ForeignKeys = [new(["fact", "statement", "inference", "number"], "citations")],
    };

    /// <summary>In an order in which no row refers to one of a later table, but for facts that refer to facts.</summary>
    public static readonly IReadOnlyList<ExportTable> All =
    [
        Corpus, Ledger, Types, Properties, EnumerationValues, Entities, EntityNames, Sources, SourceAuthors, Facts, DerivationInputs, Statements, FactValues,
        Claimants, Inferences, Premises, Citations, CitationPoints,
    ];

    private static ExportColumn Required(string name, string summary) => Required(name, ColumnType.Text, summary);

    private static ExportColumn Required(string name, ColumnType type, string summary) => new(name, type, summary) { IsRequired = true };

    private static ExportColumn Text(string name, string summary) => new(name, ColumnType.Text, summary);

    private static ExportColumn Integer(string name, string summary) => new(name, ColumnType.Integer, summary);

    private static ExportColumn Number(string name, string summary) => new(name, ColumnType.Number, summary);

    private static ExportColumn Date(string name, string summary) => new(name, ColumnType.Date, summary);

    private static ExportColumn Repeated(string name, ColumnType type, string summary) => new(name, type, summary) { IsForColumns = true };
}
