using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>Reads entities and their facts.</summary>
internal static class EntityReader
{
    private static readonly string[] EntityKeys = ["type", "label", "aliases", "summary", "facts"];
    private static readonly string[] QualifierKeys = ["comparator", "asOf", "from", "until", "claimedBy", "inference"];
    private static readonly string[] FactKeys = ["value", "values", "claims", "citations", .. QualifierKeys, "superseded", "reviewBy"];
    private static readonly string[] StatementKeys = ["value", "citations", .. QualifierKeys];
    private static readonly string[] ClaimKeys = [.. StatementKeys, "rank", "rankReason"];
    private static readonly string[] SupersededKeys = ["by", "since", "reason"];
    private static readonly string[] CitationKeys = ["source", "quote", "prefix", "suffix", "reading"];
    private static readonly string[] Forms = ["value", "values", "claims"];

    public static EntitySyntax Entity(YamlEntry entry, ProblemList problems)
    {
        var name = new Located(entry.Key.Value, entry.Key.Span);
        var fields = MappingReader.Open(entry.Value, $"the entity `{name}`", name.Span, EntityKeys, problems);
        if (fields is null)
        {
            return new EntitySyntax(name, null, null, [], null, [], []);
        }

        var facts = new List<FactSyntax>();
        var entries = MappingReader.Named(fields.Node("facts"), $"`facts` of the entity `{name}`", fields.KeySpan("facts"), problems);
        foreach (var fact in entries)
        {
            if (Fact(fact, name.Value, problems) is { } read)
            {
                facts.Add(read);
            }
        }

        return new EntitySyntax(
            name,
            fields.RequiredText("type", "with the name of its entity type"),
            fields.RequiredText("label", "with the name that people use"),
            fields.Texts("aliases"),
            fields.Text("summary"),
            facts,
            [.. entries.Select(static fact => fact.Key.Value)]);
    }

    private static FactSyntax? Fact(YamlEntry entry, string entity, ProblemList problems)
    {
        var name = new Located(entry.Key.Value, entry.Key.Span);
        var owner = $"the fact `{entity}.{name}`";
        var before = problems.Count;
        if (MappingReader.Open(entry.Value, owner, name.Span, FactKeys, problems) is not { } fields)
        {
            return null;
        }

        var present = Forms.Where(fields.Has).ToArray();
        if (present.Length == 0)
        {
            if (!Forms.Any(fields.IsMeant))
            {
                problems.Add(FactProblems.NoValue(problems.At(name.Span), owner));
            }

            return null;
        }

        // Which of the forms was meant cannot be known, so nothing more is said of what it lacks.
        if (present.Length > 1)
        {
            problems.Add(FactProblems.SeveralForms(problems.At(fields.KeySpan(present[1])), owner, present[0], present[1]));
            return null;
        }

        var form = present[0] switch { "value" => FactForm.Value, "values" => FactForm.Values, _ => FactForm.Claims };
        if (form != FactForm.Value)
        {
            RefuseOnFact(fields, owner, present[0], problems);
        }

        var statements = form == FactForm.Value ? [] : Statements(fields, present[0], owner, form == FactForm.Claims ? ClaimKeys : StatementKeys, problems);
        var own = Statement(fields, owner, problems);
        var superseded = Superseded(fields, owner, problems);
        var reviewBy = fields.Text("reviewBy");
        return new FactSyntax(name, form, own, statements, superseded, reviewBy, IsSound: !problems.HasErrorsSince(before));
    }

    /// <summary>What belongs to a statement would be lost on a fact that has several.</summary>
    private static void RefuseOnFact(MappingReader fields, string owner, string form, ProblemList problems)
    {
        foreach (var key in QualifierKeys.Prepend("citations").Where(fields.Has))
        {
            problems.Add(FactProblems.MisplacedKey(problems.At(fields.KeySpan(key)), key, owner, $"each of its `{form}`"));
        }
    }

    private static List<StatementSyntax> Statements(MappingReader fields, string key, string owner, string[] keys, ProblemList problems)
    {
        var statements = new List<StatementSyntax>();
        foreach (var item in fields.Items(key))
        {
            var what = key == "claims" ? $"a claim of {owner}" : $"a statement of {owner}";
            var span = StartOf(item);
            if (MappingReader.Open(item, what, span, keys, problems) is not { } itemFields)
            {
                continue;
            }

            if (!itemFields.IsMeant("value"))
            {
                problems.Add(ReadingProblems.MissingKey(problems.At(span), "value", Casing.Capitalise(what), "with what is stated"));
            }

            statements.Add(Statement(itemFields, what, problems));
        }

        return statements;
    }

    private static StatementSyntax Statement(MappingReader fields, string owner, ProblemList problems)
    {
        var citations = new List<CitationSyntax>();
        foreach (var item in fields.Items("citations"))
        {
            var span = StartOf(item);
            if (MappingReader.Open(item, $"a citation of {owner}", span, CitationKeys, problems) is { } citation)
            {
                citations.Add(new CitationSyntax(
                    span,
                    citation.RequiredText("source", "with the name of a source"),
                    citation.RequiredText("quote", "with a short phrase, exactly as the document prints it"),
                    citation.Text("prefix"),
                    citation.Text("suffix"),
                    citation.Text("reading")));
            }
        }

        return new StatementSyntax(
            fields.Span,
            fields.Node("value"),
            fields.KeySpan("value"),
            citations,
            fields.Text("comparator"),
            fields.Text("asOf"),
            fields.Text("from"),
            fields.Text("until"),
            fields.Texts("claimedBy", orSingle: true),
            fields.Text("inference"),
            fields.Text("rank"),
            fields.Text("rankReason"),
            fields.IsMeant("citations"));
    }

    private static SupersessionSyntax? Superseded(MappingReader fields, string owner, ProblemList problems)
    {
        if (MappingReader.Open(fields.Node("superseded"), $"`superseded` of {owner}", fields.KeySpan("superseded"), SupersededKeys, problems) is not { } superseded)
        {
            return null;
        }

        return new SupersessionSyntax(
            superseded.Span,
            superseded.RequiredText("by", "with the fact that replaces it, as `Entity.property`"),
            superseded.Text("since"),
            superseded.Text("reason"));
    }

    /// <summary>Where problems of a list's item are reported: its first key, so that an editor does not underline all of it.</summary>
    private static TextSpan StartOf(YamlNode item) => item is YamlMapping { Entries.Count: > 0 } mapping ? mapping.Entries[0].Key.Span : item.Span;
}
