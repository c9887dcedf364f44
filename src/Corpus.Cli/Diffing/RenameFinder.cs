using Corpus.Cli.Editions;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Diffing;

/// <summary>Finds what has another name in the newer edition: kind by kind, since what is known of one rests on the names of others.</summary>
internal sealed class RenameFinder
{
    private readonly Edition _before;
    private readonly Edition _now;
    private readonly Aspects _known;
    private readonly Renames _renames = new();

    private RenameFinder(Edition before, Edition now) => (_before, _now, _known) = (before, now, before.Known & now.Known);

    public static Renames Find(Edition before, Edition now)
    {
        var finder = new RenameFinder(before, now);
        finder.FindEnumerations();
        finder.FindOptions();
        finder.FindSources();
        finder.FindTypes();
        finder.FindEntities();
        finder.FindProperties();
        finder.NameFacts();
        return finder._renames;
    }

    private void FindEnumerations()
    {
        foreach (var (before, now) in Guess(
            _before.Enumerations, _now.Enumerations, static known => known.Name, static _ => "",
            static known => known.Values.Select(static value => value.Name)))
        {
            _renames.Add(SubjectKind.Enumeration, before, now);
            foreach (var value in _before.Enumerations.Single(known => known.Name == before).Values)
            {
                _renames.Add(SubjectKind.EnumerationValue, before + "." + value.Name, now + "." + value.Name);
            }
        }
    }

    private void FindOptions()
    {
        var before = _renames.In(_before);
        var (uses, usesNow) = (Uses(before), Uses(_now));
        foreach (var (was, now) in Guess(
            [.. Options(before)], [.. Options(_now)], static option => option.Name, static option => option.Owner, option => Features(uses, option),
            option => Features(usesNow, option)))
        {
            _renames.Add(SubjectKind.EnumerationValue, _renames.FormerOf(new Subject(SubjectKind.EnumerationValue, was)).Name, now);
        }

        static IEnumerable<(string Name, string Owner, EnumerationValueModel Value)> Options(Edition edition) =>
            edition.Enumerations.SelectMany(static known => known.Values.Select(value => (known.Name + "." + value.Name, known.Name, value)));

        // Only what both editions know: else the one that knows more would seem to be another.
        IEnumerable<string> Features(Lazy<ILookup<string, string>> uses, (string Name, string Owner, EnumerationValueModel Value) option) =>
        [
            .. uses.Value[option.Name],
            .. _known.HasFlag(Aspects.Aliases) ? option.Value.Aliases.Select(static alias => alias.Text) : [],
            .. _known.HasFlag(Aspects.Summaries) ? [option.Value.Summary] : Array.Empty<string>(),
        ];

        static Lazy<ILookup<string, string>> Uses(Edition edition) => new(() => edition.Entities
            .SelectMany(static entity => entity.Facts.Where(static fact => fact.Property.Datatype.Kind == DatatypeKind.Enumeration)
                .SelectMany(fact => fact.AllStatements.SelectMany(static statement => statement.Values).Distinct(StringComparer.Ordinal)
                    .Select(value => (Value: fact.Property.Datatype.Name + "." + value, Fact: entity.Id + "." + fact.Property.Name))))
            .ToLookup(static use => use.Value, static use => use.Fact, StringComparer.Ordinal));
    }

    private void FindSources()
    {
        var (quotes, quotesNow) = (Quotes(_before), Quotes(_now));
        foreach (var (before, now) in Guess(
            _before.Sources, _now.Sources, static source => source.Id, static _ => "", source => Features(source, quotes),
            source => Features(source, quotesNow)))
        {
            _renames.Add(SubjectKind.Source, before, now);
        }

        static IEnumerable<string> Features(SourceModel source, Lazy<ILookup<string, string>> quotes) =>
            new[] { source.Sha256, source.Original?.Sha256, source.Title, source.File, source.Url }.OfType<string>().Concat(quotes.Value[source.Id]);

        static Lazy<ILookup<string, string>> Quotes(Edition edition) => new(() => edition.Entities.SelectMany(static entity => entity.Facts)
            .SelectMany(static fact => fact.AllCitations)
            .ToLookup(static citation => citation.Source, static citation => citation.Quote, StringComparer.Ordinal));
    }

    private void FindTypes()
    {
        var before = _renames.In(_before);
        var pairs = Guess(before.Types, _now.Types, static type => type.Name, static _ => "", static type =>
            type.Properties.Select(static property => property.Name + ":" + property.Datatype.Name));
        foreach (var (was, now) in pairs)
        {
            _renames.Add(SubjectKind.EntityType, was, now);
            foreach (var property in before.Types.Single(type => type.Name == was).Properties)
            {
                _renames.Add(SubjectKind.Property, was + "." + property.Name, now + "." + property.Name);
            }
        }
    }

    private void FindEntities()
    {
        var pairs = Guess(_renames.In(_before).Entities, _now.Entities, static entity => entity.Id, static entity => entity.TypeName, static entity =>
            entity.Facts.SelectMany(static fact => Contents(fact).Select(content => fact.Property.Name + "=" + content)).Append("label=" + entity.Label));
        foreach (var (before, now) in pairs)
        {
            _renames.Add(SubjectKind.Entity, before, now);
        }
    }

    private void FindProperties()
    {
        var before = _renames.In(_before);
        var (uses, usesNow) = (Uses(before), Uses(_now));
        foreach (var (was, now) in Guess(
            [.. Properties(before)], [.. Properties(_now)], Name, static property => property.DeclaringType + ":" + property.Datatype.Name,
            property => uses.Value[Name(property)].Append(property.Summary), property => usesNow.Value[Name(property)].Append(property.Summary)))
        {
            _renames.Add(SubjectKind.Property, _renames.FormerOf(new Subject(SubjectKind.Property, was)).Name, now);
        }

        static string Name(PropertyModel property) => property.DeclaringType + "." + property.Name;

        static IEnumerable<PropertyModel> Properties(Edition edition) => edition.Types.SelectMany(static type => type.Properties);

        static Lazy<ILookup<string, string>> Uses(Edition edition) => new(() => edition.Entities
            .SelectMany(static entity => entity.Facts.SelectMany(fact => Contents(fact)
                .Select(content => (Property: Name(fact.Property), Content: entity.Id + "=" + content))))
            .ToLookup(static use => use.Property, static use => use.Content, StringComparer.Ordinal));
    }

    /// <summary>A fact is called by its entity and its property, so it has another name where one of these has.</summary>
    private void NameFacts()
    {
        if (_renames.Count == 0)
        {
            return;
        }

        foreach (var entity in _before.Entities)
        {
            foreach (var property in entity.Facts.Select(static fact => fact.Property))
            {
                var (before, now) = (entity.Id + "." + property.Name, _renames.NameOf(SubjectKind.Entity, entity.Id) + "." + _renames.MemberOf(property));
                if (before != now)
                {
                    _renames.Add(SubjectKind.Fact, before, now);
                }
            }
        }
    }

    /// <summary>What a fact is known by: its values and its quotes.</summary>
    private static IEnumerable<string> Contents(FactModel fact) =>
        fact.AllStatements.SelectMany(static statement => statement.Values).Select(value => "v" + CanonicalValue.Key(fact.Property.Datatype, value))
            .Concat(fact.AllCitations.Select(static citation => "q" + citation.Source + "\0" + citation.Quote)).Distinct(StringComparer.Ordinal);

    private static IReadOnlyList<(string Before, string Now)> Guess<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> now, Func<T, string> name, Func<T, string> group, Func<T, IEnumerable<string>> features) =>
        Guess(before, now, name, group, features, features);

    /// <summary>What is known of a thing is asked of those alone that one edition has and the other has not: mostly none.</summary>
    private static IReadOnlyList<(string Before, string Now)> Guess<T>(
        IReadOnlyList<T> before,
        IReadOnlyList<T> now,
        Func<T, string> name,
        Func<T, string> group,
        Func<T, IEnumerable<string>> featuresBefore,
        Func<T, IEnumerable<string>> featuresNow)
    {
        var (names, namesNow) = (before.Select(name).ToHashSet(StringComparer.Ordinal), now.Select(name).ToHashSet(StringComparer.Ordinal));
        T[] removed = [.. before.Where(item => !namesNow.Contains(name(item)))];
        T[] added = [.. now.Where(item => !names.Contains(name(item)))];
        return removed.Length == 0 || added.Length == 0
            ? []
            : RenameGuess.Of([.. removed.Select(item => Of(item, featuresBefore))], [.. added.Select(item => Of(item, featuresNow))]);

        Nameless Of(T item, Func<T, IEnumerable<string>> features) => new(name(item), group(item), features(item).ToHashSet(StringComparer.Ordinal));
    }
}
