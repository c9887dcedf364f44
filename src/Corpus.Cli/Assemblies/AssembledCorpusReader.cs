using System.Reflection.Metadata;
using Corpus.Language.Importing;
using Corpus.Language.Model;

namespace Corpus.Cli.Assemblies;

/// <summary>Reads the corpus that an assembly is, from the tables that the generator left in it and from the signatures of its members.</summary>
internal sealed class AssembledCorpusReader
{
    private readonly TableHolders _tables;
    private readonly TypeDefinitionHandle _catalog;
    private readonly string _namespace;
    private readonly ILookup<string, TableHolder> _byKind;

    private AssembledCorpusReader(TableHolders tables, TypeDefinitionHandle catalog)
    {
        (_tables, _catalog) = (tables, catalog);
        _namespace = tables.NamespaceOf(catalog);
        _byKind = tables.All.ToLookup(Kind, StringComparer.Ordinal);
    }

    /// <summary>The corpus; null where the assembly is none.</summary>
    public static AssembledCorpus? Read(TableHolders tables)
    {
        if (tables.All.Count == 0)
        {
            return null;
        }

        var ledgers = tables.All.Where(holder => holder.Name == "Ledger_" && !holder.Outer.IsNil && tables.NameOf(holder.Outer) == "Catalog").ToArray();
        return ledgers switch
        {
            [] => throw new RefusedException(RefusalKind.Trimmed, "has facts of a corpus but not the corpus's catalog, so parts of it were removed"),
            [var ledger] => new AssembledCorpusReader(tables, ledger.Outer).Read(ledger),
            _ => throw new RefusedException(RefusalKind.Broken, "holds more than one corpus; give the assemblies that it was merged from"),
        };
    }

    private AssembledCorpus Read(TableHolder ledgerHolder)
    {
        var ledger = LedgerTableReader.Read(ledgerHolder.Table, null);
        var (names, part) = CorpusNames.Read(_namespace, _tables.Interface);
        var types = new AssembledTypes(_tables, names, [.. _byKind["type"]], [.. _byKind["enumeration"]]);
        var sources = Sources();
        var decoder = new EntityTableDecoder(sources);
        var members = new List<CorpusMember>();
        var entities = new List<EntityModel>();
        foreach (var holder in _byKind["entity"].OrderBy(holder => _tables.NameOf(holder.Outer), StringComparer.Ordinal))
        {
            var membersOfClass = new EntityMembers(_tables, names, holder.Outer);
            var seen = new EntityTypes(types, membersOfClass, part == CorpusPart.Shard);
            var entity = decoder.Read(holder.Table, _tables.NameOf(holder.Outer), seen, membersOfClass.TypeName);
            entities.Add(entity);
            members.AddRange(entity.Facts.Select(fact => membersOfClass.Of(entity, fact, types)));
        }

        // What goes over all parts counts what is in theirs.
        if (part != CorpusPart.Whole)
        {
            CheckWhole(ledger, entities, sources);
        }

        return new AssembledCorpus(
            ConstantOfCatalog("Id"),
            _namespace,
            ConstantOfCatalog("Title"),
            types.Types,
            types.Enumerations,
            EquatableArray.From(entities),
            sources,
            ledger,
            EquatableArray.From(members.Concat(types.Members)))
        {
            Part = part,
            Forwards = EquatableArray.From(Forwards().Order(StringComparer.Ordinal)),
        };
    }

    private IEnumerable<string> Forwards() =>
        from type in _tables.Metadata.ExportedTypes.Select(_tables.Metadata.GetExportedType)
        where type.IsForwarder && _tables.Metadata.StringComparer.Equals(type.Namespace, _namespace)
        select _tables.Metadata.GetString(type.Name);

    /// <summary>What publishing removes leaves no gap that one could see, but the ledger was counted before.</summary>
    private static void CheckWhole(Ledger ledger, List<EntityModel> entities, EquatableArray<SourceModel> sources)
    {
        // What is stated on the other side of an inverse property is counted there.
        var facts = entities.Sum(static entity => entity.Facts.Count(static fact => !IsMirrored(fact)));
        if (ledger.Entities != entities.Count || ledger.Facts != facts || ledger.Sources != sources.Count)
        {
            throw new RefusedException(RefusalKind.Trimmed, FormattableString.Invariant(
                $"has {facts} of its {ledger.Facts} facts and {entities.Count} of its {ledger.Entities} entities, so parts of it were removed"));
        }
    }

    private static bool IsMirrored(FactModel fact) =>
        (fact.Statements.Count > 0 ? fact.Statements : fact.Claims.Count > 0 ? fact.Claims : [fact.Statement])
            .All(static statement => statement.MirrorOf is not null);

    private EquatableArray<SourceModel> Sources()
    {
        var holder = _byKind["sources"].FirstOrDefault()
            ?? throw new RefusedException(RefusalKind.Trimmed, "has no list of its sources, so parts of it were removed");
        var type = _tables.Metadata.GetTypeDefinition(holder.Outer);
        // In the order of the table, as both are emitted from one list.
        var names = type.GetProperties().Select(_tables.Metadata.GetPropertyDefinition)
            .Where(property => CSharpTypes.Of(_tables.Metadata, property) is { Namespace: "Corpus.Runtime", Name: "Source" })
            .Select(property => _tables.Metadata.GetString(property.Name)).ToArray();
        return SourceTableDecoder.Read(holder.Table, names)
            ?? throw new RefusedException(RefusalKind.Trimmed, "has fewer or more members for its sources than sources, so parts of it were removed");
    }

    private string ConstantOfCatalog(string name) =>
        ConstantReader.Find(_tables.Metadata, _catalog, name) is { } field ? ConstantReader.Text(_tables.Metadata, field)
            : throw new RefusedException(RefusalKind.Trimmed, $"does not say the {name} of its corpus, so parts of it were removed");

    private string Kind(TableHolder holder)
    {
        var outer = holder.Outer.IsNil ? null : _tables.NameOf(holder.Outer);
        if (_tables.NamespaceOf(holder.Outer.IsNil ? holder.Handle : holder.Outer) != _namespace)
        {
            throw new RefusedException(RefusalKind.Broken, "holds more than one corpus; give the assemblies that it was merged from");
        }

        return (holder.Name, outer) switch
        {
            ("Ledger_", "Catalog") => "ledger",
            ("Data_", "Sources") => "sources",
            ("Data_", not null) => "entity",
            ("Type_", not null) => "type",
            ([.., _, '_'], null) => "enumeration",
            _ => throw new RefusedException(
                RefusalKind.TooNew, $"has a table of a kind that this tool does not know (`{holder.Name}`); use a newer version of the tool"),
        };
    }
}
