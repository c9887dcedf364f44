using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>Reads entities and their facts.</summary>
internal static class EntityReader
{
    public static EntitySyntax Entity(YamlEntry entry, ProblemList problems)
    {
        var name = new Located(entry.Key.Value, entry.Key.Span);
        var fields = MappingReader.Open(entry.Value, $"the entity `{name}`", name.Span, Keys.OfEntity, problems);
        if (fields is null)
        {
            return new EntitySyntax(name, null, null, [], null, [], []);
        }

        var facts = new List<FactSyntax>();
        var entries = MappingReader.Named(fields.Node(Keys.Facts), $"`facts` of the entity `{name}`", fields.KeySpan(Keys.Facts), problems);
        foreach (var fact in entries)
        {
            if (Fact(fact, name.Value, problems) is { } read)
            {
                facts.Add(read);
            }
        }

        return new EntitySyntax(
            name,
            fields.RequiredText(Keys.Type, "with the name of its entity type"),
            fields.RequiredText(Keys.Label, "with the name that people use"),
            fields.Texts(Keys.Aliases),
            fields.Text(Keys.Summary),
            facts,
            [.. entries.Select(static fact => fact.Key.Value)]);
    }

    private static FactSyntax? Fact(YamlEntry entry, string entity, ProblemList problems)
    {
        var name = new Located(entry.Key.Value, entry.Key.Span);
        var owner = $"the fact `{entity}.{name}`";
        var before = problems.Count;
        if (MappingReader.Open(entry.Value, owner, name.Span, Keys.OfFact, problems) is not { } fields)
        {
            return null;
        }

        var present = Keys.Forms.Where(fields.Has).ToArray();
        if (present.Length == 0)
        {
            if (!Keys.Forms.Any(fields.IsMeant))
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

        var form = present[0] switch { Keys.Value => FactForm.Value, Keys.Values => FactForm.Values, _ => FactForm.Claims };
        if (form != FactForm.Value)
        {
            RefuseOnFact(fields, owner, present[0], problems);
        }

        var statements = form == FactForm.Value
            ? []
            : Statements(fields, present[0], owner, form == FactForm.Claims ? Keys.OfClaim : Keys.OfStatement, problems);
        var own = Statement(fields, owner, problems);
        var superseded = Superseded(fields, owner, problems);
        var reviewBy = fields.Text(Keys.ReviewBy);
        return new FactSyntax(name, form, own, statements, superseded, reviewBy, IsSound: !problems.HasErrorsSince(before));
    }

    /// <summary>What belongs to a statement would be lost on a fact that has several.</summary>
    private static void RefuseOnFact(MappingReader fields, string owner, string form, ProblemList problems)
    {
        foreach (var key in Keys.Qualifiers.Prepend(Keys.Citations).Where(fields.Has))
        {
            problems.Add(FactProblems.MisplacedKey(problems.At(fields.KeySpan(key)), key, owner, $"each of its `{form}`"));
        }
    }

    private static List<StatementSyntax> Statements(MappingReader fields, string key, string owner, string[] keys, ProblemList problems)
    {
        var statements = new List<StatementSyntax>();
        foreach (var item in fields.Items(key))
        {
            var what = key == Keys.Claims ? $"a claim of {owner}" : $"a statement of {owner}";
            var span = StartOf(item);
            if (MappingReader.Open(item, what, span, keys, problems) is not { } itemFields)
            {
                continue;
            }

            if (!itemFields.IsMeant(Keys.Value))
            {
                problems.Add(ReadingProblems.MissingKey(problems.At(span), Keys.Value, Casing.Capitalise(what), "with what is stated"));
            }

            statements.Add(Statement(itemFields, what, problems));
        }

        return statements;
    }

    private static StatementSyntax Statement(MappingReader fields, string owner, ProblemList problems)
    {
        var citations = new List<CitationSyntax>();
        foreach (var item in fields.Items(Keys.Citations))
        {
            var span = StartOf(item);
            if (MappingReader.Open(item, $"a citation of {owner}", span, Keys.OfCitation, problems) is { } citation)
            {
                citations.Add(new CitationSyntax(
                    span,
                    citation.RequiredText(Keys.Source, "with the name of a source"),
                    citation.RequiredText(Keys.Quote, "with a short phrase, exactly as the document prints it"),
                    citation.Text(Keys.Prefix),
                    citation.Text(Keys.Suffix),
                    citation.Text(Keys.Reading)));
            }
        }

        return new StatementSyntax(
            fields.Span,
            fields.Node(Keys.Value),
            fields.KeySpan(Keys.Value),
            citations,
            fields.Text(Keys.Comparator),
            fields.Text(Keys.AsOf),
            fields.Text(Keys.From),
            fields.Text(Keys.Until),
            fields.Texts(Keys.ClaimedBy, orSingle: true),
            fields.Text(Keys.Inference),
            fields.Text(Keys.Rank),
            fields.Text(Keys.RankReason),
            fields.IsMeant(Keys.Citations));
    }

    private static SupersessionSyntax? Superseded(MappingReader fields, string owner, ProblemList problems)
    {
        if (MappingReader.Open(
            fields.Node(Keys.Superseded), $"`superseded` of {owner}", fields.KeySpan(Keys.Superseded), Keys.OfSupersession, problems) is not { } superseded)
        {
            return null;
        }

        return new SupersessionSyntax(
            superseded.Span,
            superseded.RequiredText(Keys.By, "with the fact that replaces it, as `Entity.property`"),
            superseded.Text(Keys.Since),
            superseded.Text(Keys.Reason));
    }

    /// <summary>Where problems of a list's item are reported: its first key, so that an editor does not underline all of it.</summary>
    private static TextSpan StartOf(YamlNode item) => item is YamlMapping { Entries.Count: > 0 } mapping ? mapping.Entries[0].Key.Span : item.Span;
}
