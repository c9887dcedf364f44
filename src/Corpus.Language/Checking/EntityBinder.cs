using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Checking;

/// <summary>Binds one entity: its facts by the properties of its type, and what it must have.</summary>
internal sealed class EntityBinder(EntitySyntax syntax, EntityTypeEntry type, Linkage linkage, CheckOptions options, ProblemList problems)
{
    private readonly List<PendingSupersession> _supersessions = [];
    private readonly List<PendingPremise> _premises = [];
    private readonly List<PendingRequirement> _requirements = [];
    private readonly List<FactPlace> _places = [];

    public IReadOnlyList<PendingSupersession> Supersessions => _supersessions;

    public IReadOnlyList<PendingPremise> Premises => _premises;

    public IReadOnlyList<PendingRequirement> Requirements => _requirements;

    public IReadOnlyList<FactPlace> FactPlaces => _places;

    public Place? FirstReview { get; private set; }

    public EntityModel Bind()
    {
        var facts = new List<FactModel>();
        foreach (var fact in syntax.Facts)
        {
            if (Fact(fact) is { } bound)
            {
                facts.Add(bound);
            }
        }

        // What was reported as misspelt is not missing, too.
        var names = type.Properties.Select(static property => property.Model.Name).ToArray();
        var stated = new HashSet<string>(syntax.Stated, StringComparer.Ordinal);
        if (!problems.IsCrowded)
        {
            stated.UnionWith(syntax.Stated.Where(name => type.Property(name) is null).Select(name => SpellingDistance.Nearest(name, names)).OfType<string>());
        }

        foreach (var property in type.Properties.Select(static entry => entry.Model))
        {
            if (!property.IsRequired || stated.Contains(property.Name))
            {
                continue;
            }

            var missing = TypeProblems.MissingProperty(
                problems.At(syntax.Name.Span), syntax.Name.Value, type.Model.Name, property.Name, property.Summary);
            if (property.Inverse is null)
            {
                problems.Add(missing);
            }
            else
            {
                // The other side may state it, in whatever file.
                _requirements.Add(new PendingRequirement(syntax.Name.Value + "." + property.Name, missing));
            }
        }

        return new EntityModel(
            syntax.Name.Value,
            type.Model.Name,
            syntax.Label?.Value ?? syntax.Name.Value,
            EquatableArray.From(syntax.Aliases.Select(static alias => alias.Text.Value).Distinct(StringComparer.Ordinal)),
            syntax.Summary?.Value,
            problems.File.Path,
            EquatableArray.From(facts))
        {
            // What is wrong with them the linker has reported.
            Labels = EquatableArray.From(NameLinker.Labels(problems.File, syntax, static _ => { })),
            AliasNames = EquatableArray.From(NameLinker.Aliases(problems.File, syntax, static _ => { })),
        };
    }

    /// <summary>The fact, or null where it has an error: what is not right is not emitted.</summary>
    private FactModel? Fact(FactSyntax fact)
    {
        var name = fact.Name.Value;
        if (type.Property(name) is not { } property)
        {
            if (type.IsWhole && !type.FaultyProperties.Contains(name))
            {
                problems.Add(FactProblems.UnknownProperty(
                    problems.At(fact.Name.Span), name, type.Model.Name, problems.IsCrowded
                    ? null
                    : type.Properties.Select(static known => known.Model.Name).ToArray()));
            }

            return null;
        }

        var before = problems.Count;
        var id = syntax.Name.Value + "." + name;
        var binder = new FactBinder(id, fact, property, linkage, options, problems);
        var model = binder.Bind();
        // One that is not of the form was reported; it cannot be looked up.
        if (fact.Superseded is { By: { } by } && Names.IsFact(by.Value))
        {
            _supersessions.Add(new PendingSupersession(id, by.Value, problems.At(by.Span)));
        }

        _premises.AddRange(fact.Statements.Prepend(fact.Statement).SelectMany(static statement => statement.Inferences)
            .SelectMany(static inference => inference.Premises).Where(static premise => Names.IsFact(premise.Value))
            .Select(premise => new PendingPremise(id, premise.Value, problems.At(premise.Span))));

        if (property.Model.Inverse is not null && fact.Derived is null)
        {
            _places.Add(new FactPlace(id, problems.At(fact.Name.Span)));
        }

        if (fact.Derived is { } formula)
        {
            _places.Add(new FactPlace(id, problems.At(formula.Span)));
        }

        if (fact.ReviewBy is { } review)
        {
            FirstReview ??= problems.At(review.Span);
        }

        return fact.IsSound && !problems.HasErrorsSince(before) ? model : null;
    }
}
