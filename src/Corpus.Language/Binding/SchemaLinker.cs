using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Units;
using Corpus.Language.Values;

namespace Corpus.Language.Binding;

/// <summary>Binds entity types and enumerations.</summary>
internal sealed class SchemaLinker(
    List<Problem> problems,
    HashSet<string> faulty,
    List<(SourceFile File, EntityTypeSyntax Syntax)> types,
    List<(SourceFile File, EnumerationSyntax Syntax)> enumerations,
    ImportedNames imported,
    bool isComplete,
    string? language)
{

    public EnumerationModel[] Enumerations() =>
        enumerations.Select(entry => Enumeration(entry.File, entry.Syntax)).OrderBy(static model => model.Name, StringComparer.Ordinal).ToArray();

    public EntityTypeEntry[] Types()
    {
        var enumerationNames = new HashSet<string>(
            enumerations.Select(static entry => entry.Syntax.Name.Value).Concat(imported.Enumerations.Select(static enumeration => enumeration.Name)),
            StringComparer.Ordinal);
        var typeNames = new HashSet<string>(
            types.Select(static entry => entry.Syntax.Name.Value).Concat(imported.Types.Select(static type => type.Model.Name)), StringComparer.Ordinal);
        var datatypes = new Datatypes(enumerationNames, typeNames);
        var declared = types.Select(entry => Type(entry.File, entry.Syntax, datatypes)).ToArray();
        var entries = new TypeHierarchy(
            declared.ToDictionary(static type => type.Model.Name, StringComparer.Ordinal), imported, faulty, isComplete, problems).Link();
        var inverses = new InverseLinker(entries.ToDictionary(static type => type.Model.Name, StringComparer.Ordinal), imported, problems);
        foreach (var type in declared)
        {
            inverses.Check(type, isComplete);
        }

        return entries;
    }

    private EnumerationModel Enumeration(SourceFile file, EnumerationSyntax syntax)
    {
        var values = new List<EnumerationValueModel>();
        var members = new Members(file, problems);
        foreach (var value in syntax.Values)
        {
            if (!members.Add(value.Name, $"a value of {syntax.Name}", lower: false))
            {
                faulty.Add(value.Name.Value);
            }
            else
            {
                values.Add(new EnumerationValueModel(
                    value.Name.Value, value.Summary?.Value ?? "", NameLinker.Link(file, value, language, problems.Add)));
            }
        }

        if (values.Count == 0 && syntax.Summary is not null && syntax.Values.Count == 0)
        {
            problems.Add(ReadingProblems.MissingKey(
                file.At(syntax.Name.Span), Keys.Values, $"The enumeration `{syntax.Name}`", "with at least one name and its summary"));
        }

        return new EnumerationModel(syntax.Name.Value, syntax.Summary?.Value ?? "", EquatableArray.From(values));
    }

    private DeclaredType Type(SourceFile file, EntityTypeSyntax syntax, Datatypes datatypes)
    {
        var properties = new List<PropertyEntry>();
        var faultyProperties = new List<string>();
        var members = new Members(file, problems);
        foreach (var property in syntax.Properties)
        {
            var before = problems.Count;
            if (members.Add(property.Name, "a property", lower: true) && Property(file, syntax, property, datatypes, properties.Count) is { } entry
                && problems.Count == before)
            {
                properties.Add(entry);
            }
            else
            {
                faultyProperties.Add(property.Name.Value);
            }
        }

        var model = new EntityTypeModel(
            syntax.Name.Value, syntax.Summary?.Value ?? "", EquatableArray.From(properties.Select(static property => property.Model)))
        {
            IsAbstract = Option(file, syntax.Abstract, "a boolean", Booleans.Names) == Booleans.True,
        };
        return new DeclaredType(file, syntax, model, properties, faultyProperties);
    }

    private PropertyEntry? Property(SourceFile file, EntityTypeSyntax type, PropertySyntax syntax, Datatypes datatypes, int index)
    {
        var name = syntax.Name.Value;
        if (Names.IsReservedMember(name))
        {
            problems.Add(TypeProblems.ReservedName(file.At(syntax.Name.Span), name, "a property"));
        }

        if (Casing.Capitalise(name) == type.Name.Value)
        {
            problems.Add(TypeProblems.MemberNamedLikeItsType(file.At(syntax.Name.Span), name, type.Name.Value, "the entity type"));
        }

        if (syntax.Datatype is null)
        {
            return null;
        }

        if (datatypes.Find(syntax.Datatype.Value) is not { } datatype)
        {
            // A type that was itself reported is not missing, nor one that a file may define which could not be read to its end.
            if (isComplete && !faulty.Contains(Names.PrefixOf(syntax.Datatype.Value) ?? syntax.Datatype.Value))
            {
                var isCrowded = problems.Count >= Limits.Problems;
                problems.Add(imported.Explain(file.At(syntax.Datatype.Span), syntax.Datatype.Value, isCrowded) ?? TypeProblems.UnknownDatatype(
                    file.At(syntax.Datatype.Span), syntax.Datatype.Value, isCrowded ? null : datatypes.Known));
            }

            return null;
        }

        datatype = datatype with { IsRange = IsRange(file, syntax, datatype) };
        var model = new PropertyModel(
            type.Name.Value,
            index,
            name,
            datatype,
            Cardinalities.Find(Option(file, syntax.Cardinality, "a cardinality", Cardinalities.Names)),
            syntax.Summary?.Value ?? "")
        {
            IsRequired = Option(file, syntax.Required, "a boolean", Booleans.Names) == Booleans.True,
            UnitCode = syntax.Unit?.Value,
            UnitName = Unit(file, syntax, datatype),
            Inverse = syntax.Inverse?.Value,
        };
        return new PropertyEntry(model, new RuleLinker(file, problems, syntax, datatype).Link());
    }

    private bool IsRange(SourceFile file, PropertySyntax syntax, DatatypeModel datatype)
    {
        if (Option(file, syntax.Range, "a boolean", Booleans.Names) != Booleans.True)
        {
            return false;
        }

        if (datatype.IsOrdered)
        {
            return true;
        }

        problems.Add(TypeProblems.InvalidConstraint(
            file.At(syntax.Range!.Span), Keys.Range, syntax.Name.Value,
            $"only numbers and dates have ranges, but this property is {Datatypes.Article(datatype)}; delete it"));
        return false;
    }

    private string? Option(SourceFile file, Located? found, string what, string[] known)
    {
        if (found is null || known.Contains(found.Value))
        {
            return found?.Value;
        }

        problems.Add(ReadingProblems.InvalidOption(file.At(found.Span), what, found.Value, known));
        return null;
    }

    private string? Unit(SourceFile file, PropertySyntax syntax, DatatypeModel datatype)
    {
        if (syntax.Unit is not { } unit)
        {
            return null;
        }

        if (!datatype.IsNumeric)
        {
            problems.Add(TypeProblems.InvalidConstraint(
                file.At(unit.Span), Keys.Unit, syntax.Name.Value,
                $"only numbers can have units, but this property is {Datatypes.Article(datatype)}; delete the unit"));
            return null;
        }

        var check = Ucum.Check(unit.Value);
        if (check.IsValid)
        {
            return Ucum.EnglishName(unit.Value);
        }

        problems.Add(TypeProblems.InvalidUnit(file.At(unit.Span), unit.Value, UnitReasons.Explain(check)));
        return null;
    }

    /// <summary>The members of one type, which no two may share, in whatever case.</summary>
    private sealed class Members(SourceFile file, List<Problem> problems)
    {
        private readonly Dictionary<string, Located> _names = new(StringComparer.OrdinalIgnoreCase);

        public bool Add(Located name, string what, bool lower)
        {
            if (!(lower ? Names.IsLower(name.Value) : Names.IsUpper(name.Value)))
            {
                problems.Add(TypeProblems.InvalidName(file.At(name.Span), name.Value, what, lower));
                return false;
            }

            if (_names.TryGetValue(name.Value, out var first))
            {
                problems.Add(TypeProblems.NamesDifferInCase(file.At(name.Span), name.Value, first.Value, file.At(first.Span)));
                return false;
            }

            _names.Add(name.Value, name);
            return true;
        }
    }
}
