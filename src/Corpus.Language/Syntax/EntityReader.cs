using Corpus.Language.Problems;
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
            return new EntitySyntax(name, null, null, [], [], null, [], []);
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
            NamesReader.Labels(fields, $"the entity `{name}`", problems),
            NamesReader.Aliases(fields, $"the entity `{name}`", problems),
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

        var form = present[0] switch
        {
            Keys.Value => FactForm.Value,
            Keys.Values => FactForm.Values,
            Keys.Derived => FactForm.Derived,
            _ => FactForm.Claims,
        };
        if (form is FactForm.Values or FactForm.Claims)
        {
            RefuseOnFact(fields, owner, present[0], form == FactForm.Values ? Keys.OfAllValues : Keys.OfAllClaims, problems);
        }
        else if (form == FactForm.Derived)
        {
            RefuseOnDerived(fields, owner, problems);
        }

        var statements = form switch
        {
            FactForm.Values => Statements(fields, Keys.Values, owner, Keys.OfStatement, problems),
            FactForm.Claims => Statements(fields, Keys.Claims, owner, Keys.OfClaim, problems),
            _ => [],
        };
        var own = StatementReader.Read(fields, owner, problems);
        var derived = fields.Text(Keys.Derived);
        var superseded = Superseded(fields, owner, problems);
        var reviewBy = fields.Text(Keys.ReviewBy);
        return new FactSyntax(name, form, own, statements, IsSound: !problems.HasErrorsSince(before))
        {
            Derived = derived,
            Superseded = superseded,
            ReviewBy = reviewBy,
        };
    }

    /// <summary>What belongs to a statement would be lost on a fact that has several.</summary>
    private static void RefuseOnFact(MappingReader fields, string owner, string form, string[] allowed, ProblemList problems)
    {
        foreach (var key in Keys.Qualifiers.Prepend(Keys.Citations).Except(allowed).Where(fields.Has))
        {
            problems.Add(FactProblems.MisplacedKey(problems.At(fields.KeySpan(key)), key, owner, $"each of its `{form}`"));
        }
    }

    /// <summary>What a derived fact says follows from its inputs alone.</summary>
    private static void RefuseOnDerived(MappingReader fields, string owner, ProblemList problems)
    {
        foreach (var key in Keys.Qualifiers.Prepend(Keys.Citations).Where(fields.Has))
        {
            problems.Add(DerivationProblems.SaidOfDerived(problems.At(fields.KeySpan(key)), key, owner));
        }
    }

    private static List<StatementSyntax> Statements(MappingReader fields, string key, string owner, string[] keys, ProblemList problems)
    {
        var statements = new List<StatementSyntax>();
        foreach (var item in fields.Items(key))
        {
            var what = key == Keys.Claims ? $"a claim of {owner}" : $"a statement of {owner}";
            var span = MappingReader.StartOf(item);
            if (MappingReader.Open(item, what, span, keys, problems) is not { } itemFields)
            {
                continue;
            }

            if (!itemFields.IsMeant(Keys.Value))
            {
                problems.Add(ReadingProblems.MissingKey(problems.At(span), Keys.Value, Casing.Capitalise(what), "with what is stated"));
            }

            statements.Add(StatementReader.Read(itemFields, what, problems));
        }

        return statements;
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
            superseded.Text(Keys.By),
            superseded.Text(Keys.Since),
            superseded.Text(Keys.Reason));
    }
}
