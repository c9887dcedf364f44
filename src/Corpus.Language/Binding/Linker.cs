using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Binding;

/// <summary>Finds what the files define, across all of them; of two definitions the first in path order holds.</summary>
internal sealed class Linker
{
    private readonly IReadOnlyList<FileSyntax> _files;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, Definition> _definitions = new(StringComparer.OrdinalIgnoreCase);
    // `bridge`, which is no name, was meant to be the `Bridge` that others refer to.
    private readonly HashSet<string> _faulty = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, (Place First, int Count)> _unknownTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EntitySyntax>> _secondDefinitions = new(StringComparer.Ordinal);

    private readonly EquatableArray<ImportedCorpus> _referenced;
    private readonly bool _isWhole;
    private ImportedNames _imported = ImportedNames.None;

    private Linker(IReadOnlyList<FileSyntax> files, EquatableArray<ImportedCorpus> referenced)
    {
        _files = files;
        _referenced = referenced;
        _isWhole = files.All(static file => file.IsWhole);
    }

    /// <param name="files">All curated files and source records, sorted by path.</param>
    /// <param name="documents">The texts beside the records, sorted by path.</param>
    /// <param name="fingerprints">The fingerprints beside the records, sorted by path.</param>
    /// <param name="referenced">The other corpora that the project references, sorted by the names of their assemblies.</param>
    /// <param name="options">What the build asks.</param>
    public static LinkResult Link(
        IReadOnlyList<FileSyntax> files,
        IReadOnlyList<DocumentSyntax> documents,
        IReadOnlyList<FingerprintSyntax> fingerprints,
        EquatableArray<ImportedCorpus> referenced,
        CheckOptions options) =>
        new Linker(files, referenced).Link(documents, fingerprints, options);

    private string? _language;

    private LinkResult Link(IReadOnlyList<DocumentSyntax> documents, IReadOnlyList<FingerprintSyntax> fingerprints, CheckOptions options)
    {
        var corpus = LinkCorpus();
        _language = corpus?.Language;
        var typeSyntaxes = Define(static file => file.EntityTypes, static type => type.Name, "an entity type");
        var enumerationSyntaxes = Define(static file => file.Enumerations, static enumeration => enumeration.Name, "an enumeration");
        var schema = new SchemaLinker(_problems, _faulty, typeSyntaxes, enumerationSyntaxes, _imported, _isWhole, _language);
        var enumerations = schema.Enumerations();
        var types = schema.Types();
        var typesByName = types.Concat(_imported.Types).ToDictionary(static type => type.Model.Name, StringComparer.Ordinal);
        var entities = Define(static file => file.Entities, static entity => entity.Name, "an entity")
            .Select(entity => Entity(entity.File, entity.Syntax, typesByName))
            .ToArray();
        string[] names = [.. typesByName.Keys.OrderBy(static name => name, StringComparer.Ordinal)];
        foreach (var unknown in _unknownTypes)
        {
            var isCrowded = _problems.Count >= Limits.Problems;
            _problems.Add(_imported.Explain(unknown.Value.First, unknown.Key, isCrowded)
                ?? TypeProblems.UnknownEntityType(unknown.Value.First, unknown.Key, unknown.Value.Count, isCrowded ? null : names));
        }

        var sources = new SourceLinker(_problems, _faulty, _files, documents, fingerprints, options, _language ?? "en").Link()
            .Concat(_imported.Sources.Select(static source => new SourceEntry(source, null, IsFaulty: false)));
        _problems.Sort();
        return new LinkResult(
            new Linkage(
                corpus,
                EquatableArray.From(types),
                EquatableArray.From(enumerations),
                EquatableArray.From(entities.OrderBy(static entity => entity.Id, StringComparer.Ordinal)),
                EquatableArray.From(sources),
                EquatableArray.From(_faulty.OrderBy(static name => name, StringComparer.Ordinal)),
                _isWhole)
            {
                OtherFiles = EquatableArray.From(documents.Where(static document => document.IsOther).Select(static document => document.Path)
                    .Distinct(StringComparer.Ordinal)),
                Imported = _imported,
            },
            EquatableArray.From(_problems));
    }

    private CorpusModel? LinkCorpus()
    {
        FileSyntax? first = null;
        foreach (var file in _files.Where(static file => file.Corpus is not null))
        {
            if (first is null)
            {
                first = file;
            }
            else
            {
                _problems.Add(TypeProblems.SecondCorpus(file.File.At(file.Corpus!.Span), first.File.At(first.Corpus!.Span)));
            }
        }

        if (first is null)
        {
            // A file that could not be read may be the one that has it.
            if (_files.Count > 0 && _files.All(static file => file.IsWhole && file.Problems.All(static problem => !problem.IsError)))
            {
                _problems.Add(TypeProblems.NoCorpus());
            }

            return null;
        }

        return LinkCorpus(first.File, first.Corpus!);
    }

    private CorpusModel? LinkCorpus(SourceFile file, CorpusSyntax syntax)
    {
        var parts = new PartLinker(file, syntax, _referenced, _problems);
        var part = parts.Part();
        var corpus = part switch
        {
            null => null,
            CorpusPart.All or CorpusPart.Schema => CorpusLinker.Link(file, syntax, part.Value, _problems),
            _ => parts.OfSchema(part.Value),
        };
        if (part is { } known)
        {
            PartLinker.CheckContent(known, _files, _problems);
        }

        var imports = new ImportLinker(_referenced, _problems);
        _imported = imports.Link(file, syntax, parts.Others, corpus?.Id ?? syntax.Id?.Value);
        foreach (var prefix in imports.Prefixes)
        {
            Define(file, prefix, "the prefix of an import");
        }

        _faulty.UnionWith(imports.FaultyPrefixes);
        if (part == CorpusPart.Whole)
        {
            _imported = _imported with
            {
                Shards = EquatableArray.From(parts.Others.Where(static other => other.Part == CorpusPart.Shard).Select(static other => other.AssemblyName)),
                Sources = EquatableArray.From(parts.Others.SelectMany(static other => other.Sources).GroupBy(static source => source.Id, StringComparer.Ordinal)
                    .Select(static same => same.First()).OrderBy(static source => source.Id, StringComparer.Ordinal)),
                Ledger = parts.Others.Aggregate(LedgerModel.Empty, static (sum, other) => sum + other.Ledger).With(LedgerCount.Sources, 0),
            };
        }

        return corpus is null ? null : corpus with
        {
            Imports = EquatableArray.From(_imported.Imports.Where(static import => import.Prefix.Length > 0)
                .OrderBy(static import => import.Prefix, StringComparer.Ordinal).ThenBy(static import => import.AssemblyName, StringComparer.Ordinal)
                .Select(static import => new ImportModel(import.Prefix, import.CorpusId, import.Namespace, import.AssemblyName, import.Version))),
        };
    }

    /// <summary>Gives each name to its first definition; what is named wrongly or again is reported and left out.</summary>
    private List<(SourceFile File, T Syntax)> Define<T>(Func<FileSyntax, IReadOnlyList<T>> section, Func<T, Located> nameOf, string what)
    {
        var defined = new List<(SourceFile, T)>();
        foreach (var file in _files)
        {
            foreach (var syntax in section(file))
            {
                if (Define(file.File, nameOf(syntax), what))
                {
                    defined.Add((file.File, syntax));
                }
                else if (syntax is EntitySyntax entity)
                {
                    AddSecond(entity);
                }
            }
        }

        return defined;
    }

    private void AddSecond(EntitySyntax entity)
    {
        if (!_secondDefinitions.TryGetValue(entity.Name.Value, out var others))
        {
            _secondDefinitions.Add(entity.Name.Value, others = []);
        }

        others.Add(entity);
    }

    private string? RootNamespace => _files.Select(static file => file.Corpus?.Namespace?.Value).FirstOrDefault(static name => name is not null);

    private bool Define(SourceFile file, Located name, string what)
    {
        var at = file.At(name.Span);
        if (_imported.Assembly(name.Value) is { } part)
        {
            _problems.Add(ImportProblems.DefinedInTwoParts(at, name.Value, part.AssemblyName, part.Version));
        }
        else if (!Names.IsUpper(name.Value))
        {
            _problems.Add(TypeProblems.InvalidName(at, name.Value, what, lower: false));
        }
        else if (Names.IsReservedType(name.Value))
        {
            _problems.Add(TypeProblems.ReservedName(at, name.Value, what));
        }
        else if (Names.HidesTheRuntime(RootNamespace, name.Value))
        {
            _problems.Add(TypeProblems.HidesTheRuntime(at, name.Value, what));
        }
        else if (!_definitions.TryGetValue(name.Value, out var first))
        {
            _definitions.Add(name.Value, new Definition(name.Value, what, at));
            return true;
        }
        else if (first.Name == name.Value)
        {
            _problems.Add(TypeProblems.DuplicateName(at, name.Value, Casing.Capitalise(what), first.What, first.Place));
        }
        else
        {
            _problems.Add(TypeProblems.NamesDifferInCase(at, name.Value, first.Name, first.Place));
        }

        _faulty.Add(name.Value);
        return false;
    }

    private EntityEntry Entity(SourceFile file, EntitySyntax syntax, Dictionary<string, EntityTypeEntry> types)
    {
        var typeName = syntax.Type?.Value;
        if (typeName is not null && !types.ContainsKey(typeName))
        {
            // One type that is not there is one problem, however many entities would have it.
            if (_isWhole && !_faulty.Contains(Names.PrefixOf(typeName) ?? typeName))
            {
                _unknownTypes[typeName] = _unknownTypes.TryGetValue(typeName, out var known) ? (known.First, known.Count + 1) : (file.At(syntax.Type!.Span), 1);
            }

            typeName = null;
        }

        if (typeName is not null && types[typeName].Model.IsAbstract)
        {
            var below = types.Values.Where(type => !type.Model.IsAbstract && type.IsOrExtends(typeName)).Select(static type => type.Model.Name);
            _problems.Add(TypeProblems.AbstractEntityType(
                file.At(syntax.Type!.Span), syntax.Name.Value, typeName, [.. below.OrderBy(static name => name, StringComparer.Ordinal)]));
            typeName = null;
        }

        if (typeName is not null && types[typeName].Properties.FirstOrDefault(property => property.Model.MemberName == syntax.Name.Value) is { } clash)
        {
            _problems.Add(TypeProblems.MemberNamedLikeItsType(file.At(syntax.Name.Span), clash.Model.Name, syntax.Name.Value, "the entity"));
            typeName = null;
        }

        return new EntityEntry(syntax.Name.Value, typeName, EquatableArray.From(NamesOf(file, syntax)), file.Path);
    }

    /// <summary>What a quote may call an entity. Of one that is defined twice it cannot be known which names are its own: all are.</summary>
    private List<NameModel> NamesOf(SourceFile file, EntitySyntax syntax)
    {
        var names = NameLinker.Link(file, syntax, _language, _problems.Add);
        if (_secondDefinitions.TryGetValue(syntax.Name.Value, out var others))
        {
            names.AddRange(others.SelectMany(other => NameLinker.Link(file, other, _language, static _ => { })));
        }

        return names;
    }

    private sealed record Definition(string Name, string What, Place Place);
}
