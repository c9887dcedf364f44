using System.Globalization;
using Corpus.Cli.Editions;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Diffing;

/// <summary>What became of the corpus as a whole, of its types and of its enumerations.</summary>
internal sealed class SchemaDiffer
{
    private readonly Edition _before;
    private readonly Edition _now;
    private readonly ChangeList _changes;
    private readonly SchemaView _view;
    private readonly SchemaView _viewNow;
    private readonly bool _hasSummaries;

    private SchemaDiffer(Edition before, Edition now, ChangeList changes)
    {
        (_before, _now, _changes) = (before, now, changes);
        (_view, _viewNow) = (new SchemaView(before), new SchemaView(now));
        _hasSummaries = (before.Known & now.Known).HasFlag(Aspects.Summaries);
    }

    /// <param name="before">The older edition, in the names of the newer one.</param>
    /// <param name="now">The newer edition.</param>
    /// <param name="changes">Takes what is found.</param>
    public static void Compare(Edition before, Edition now, ChangeList changes)
    {
        var differ = new SchemaDiffer(before, now, changes);
        differ.CompareCorpora();
        differ.CompareTypes();
        differ.CompareEnumerations();
    }

    private void CompareCorpora()
    {
        var (was, now) = (_before.Corpus, _now.Corpus);
        Add(ChangeRules.CorpusId, was.Id, now.Id);
        Add(ChangeRules.Namespace, was.Namespace, now.Namespace);
        Add(ChangeRules.CorpusTitle, was.Title, now.Title);
        if ((_before.Known & _now.Known).HasFlag(Aspects.Language))
        {
            Add(ChangeRules.CorpusLanguage, was.Language, now.Language);
        }

        void Add(ChangeRule rule, string text, string textNow)
        {
            if (text != textNow)
            {
                _changes.Add(new Change(rule, new Subject(SubjectKind.Corpus, was.Id), new Subject(SubjectKind.Corpus, now.Id), text, textNow));
            }
        }
    }

    private void CompareTypes()
    {
        foreach (var type in _now.Types)
        {
            var subject = new Subject(SubjectKind.EntityType, type.Name);
            if (_view.Type(type.Name) is not { } was)
            {
                _changes.Added(ChangeRules.TypeAdded, subject);
                continue;
            }

            _changes.IfRenamed(ChangeRules.TypeRenamed, subject);
            _changes.IfOther(ChangeRules.Summary, subject, was.Summary, type.Summary);
            if (was.Extends != type.Extends)
            {
                var keeps = was.Extends is null || _viewNow.IsBelow(type.Name, was.Extends);
                _changes.Changed(keeps ? ChangeRules.BaseAdded : ChangeRules.BaseChanged, subject, was.Extends, type.Extends);
            }

            if (was.IsAbstract != type.IsAbstract)
            {
                _changes.Changed(ChangeRules.Abstract, subject, was.IsAbstract ? "abstract" : "not abstract", type.IsAbstract ? "abstract" : "not abstract");
            }

            CompareProperties(was, type);
        }

        foreach (var type in _before.Types.Where(type => _viewNow.Type(type.Name) is null))
        {
            _changes.Removed(ChangeRules.TypeRemoved, new Subject(SubjectKind.EntityType, type.Name));
        }
    }

    private void CompareProperties(EntityTypeModel was, EntityTypeModel now)
    {
        foreach (var property in now.Properties)
        {
            var subject = new Subject(SubjectKind.Property, now.Name + "." + property.Name);
            if (_view.Property(now.Name, property.Name) is not { } known)
            {
                _changes.Added(ChangeRules.PropertyAdded, subject, Described(property));
                continue;
            }

            CompareProperty(subject, known, property);
        }

        foreach (var property in was.Properties.Where(property => _viewNow.Property(now.Name, property.Name) is null))
        {
            _changes.Removed(ChangeRules.PropertyRemoved, new Subject(SubjectKind.Property, now.Name + "." + property.Name), Described(property));
        }
    }

    private void CompareProperty(Subject subject, PropertyModel was, PropertyModel now)
    {
        _changes.IfRenamed(ChangeRules.PropertyRenamed, subject);
        var (type, typeNow) = (CodeTypes.Short.Of(was), CodeTypes.Short.Of(now));
        if (type != typeNow)
        {
            _changes.Changed(ChangeRules.PropertyType, subject, type, typeNow, _viewNow.FactsOf(now));
        }

        if (was.UnitCode != now.UnitCode)
        {
            _changes.Changed(ChangeRules.Unit, subject, was.UnitCode ?? "no unit", now.UnitCode ?? "no unit", _viewNow.FactsOf(now));
        }

        var (nullable, nullableNow) = (_view.IsNullable(was), _viewNow.IsNullable(now));
        // Another type is another type, whether it can be null or not.
        if (nullable != nullableNow && type == typeNow)
        {
            var rule = nullableNow ? ChangeRules.Nullable : CodeTypes.IsReference(now) ? ChangeRules.NotNullable : ChangeRules.NotNullableValue;
            _changes.Changed(rule, subject, type + (nullable ? "?" : ""), typeNow + (nullableNow ? "?" : ""));
        }

        _changes.IfOther(ChangeRules.Inverse, subject, was.Inverse, now.Inverse);
        _changes.IfOther(ChangeRules.Summary, subject, was.Summary, now.Summary);
    }

    private void CompareEnumerations()
    {
        var known = _before.Enumerations.ToDictionary(static enumeration => enumeration.Name, StringComparer.Ordinal);
        foreach (var enumeration in _now.Enumerations)
        {
            var subject = new Subject(SubjectKind.Enumeration, enumeration.Name);
            if (!known.Remove(enumeration.Name, out var was))
            {
                _changes.Added(ChangeRules.EnumerationAdded, subject);
                continue;
            }

            _changes.IfRenamed(ChangeRules.EnumerationRenamed, subject);
            if (_hasSummaries)
            {
                _changes.IfOther(ChangeRules.Summary, subject, was.Summary, enumeration.Summary);
            }

            CompareOptions(was, enumeration);
        }

        foreach (var enumeration in _before.Enumerations.Where(enumeration => known.ContainsKey(enumeration.Name)))
        {
            _changes.Removed(ChangeRules.EnumerationRemoved, new Subject(SubjectKind.Enumeration, enumeration.Name));
        }
    }

    private void CompareOptions(EnumerationModel was, EnumerationModel now)
    {
        // The number of a value is compiled into whoever uses it: it is its place, from 1.
        var known = was.Values.Select(static (value, index) => (Value: value, Number: index + 1))
            .ToDictionary(static value => value.Value.Name, StringComparer.Ordinal);
        for (var i = 0; i < now.Values.Count; i++)
        {
            var value = now.Values[i];
            var subject = new Subject(SubjectKind.EnumerationValue, now.Name + "." + value.Name);
            if (!known.Remove(value.Name, out var before))
            {
                _changes.Added(ChangeRules.OptionAdded, subject, Number(i + 1));
                continue;
            }

            _changes.IfRenamed(ChangeRules.OptionRenamed, subject);
            if (before.Number != i + 1)
            {
                _changes.Changed(ChangeRules.OptionRenumbered, subject, Number(before.Number), Number(i + 1));
            }

            if (_hasSummaries)
            {
                _changes.IfOther(ChangeRules.Summary, subject, before.Value.Summary, value.Summary);
            }

            if ((_before.Known & _now.Known).HasFlag(Aspects.Aliases))
            {
                _changes.IfOther(ChangeRules.OptionAliases, subject, Names(before.Value.Aliases), Names(value.Aliases));
            }
        }

        foreach (var value in was.Values.Where(value => known.ContainsKey(value.Name)))
        {
            var subject = new Subject(SubjectKind.EnumerationValue, now.Name + "." + value.Name);
            _changes.Removed(ChangeRules.OptionRemoved, subject, Number(known[value.Name].Number));
        }

        static string Number(int number) => "number " + number.ToString(CultureInfo.InvariantCulture);
    }

    private static string? Names(IReadOnlyList<NameModel> names) =>
        names.Count == 0 ? null : string.Join(", ", names.Select(static name => name.Language is { } language ? $"{name.Text} ({language})" : name.Text));

    private static string Described(PropertyModel property) =>
        CodeTypes.Short.Of(property) + (property.UnitCode is { } unit ? $", in {unit}" : "")
        + (property.Cardinality == Cardinality.One ? "" : ", " + Cardinalities.NameOf(property.Cardinality));
}
