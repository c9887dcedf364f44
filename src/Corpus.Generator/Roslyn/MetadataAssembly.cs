using System.Reflection.Metadata;
using Corpus.Language.Importing;
using Corpus.Language.Model;

namespace Corpus.Generator.Roslyn;

/// <summary>An assembly by its metadata. Nothing is loaded, and nothing in it runs. The tool compiles this file, too.</summary>
internal sealed class MetadataAssembly : OpenedAssembly
{
    private const string Services = "Corpus.Runtime.CompilerServices";
    private const ushort Prolog = 1;

    private readonly MetadataReader _metadata;
    private readonly Dictionary<string, CustomAttributeHandle> _tables;

    // The reader reads memory that is given back when this is collected.
    private readonly object? _owner;

    private MetadataAssembly(MetadataReader metadata, object? owner, Dictionary<string, CustomAttributeHandle> tables, AssemblyTables outline)
        : base(outline) => (_metadata, _owner, _tables) = (metadata, owner, tables);

    /// <summary>The assembly, or nothing where it has nothing of a corpus.</summary>
    /// <param name="metadata">Its metadata.</param>
    /// <param name="owner">What must not be collected while that is read.</param>
    public static MetadataAssembly? Open(MetadataReader metadata, object? owner) =>
        metadata.IsAssembly && new Opening(metadata) is var opening && (References(metadata, "Corpus.Runtime") || opening.IsOfConstants())
            ? opening.Open(owner)
            : null;

    public override string TableOf(string id)
    {
        var table = TextOf(_metadata, _tables[id]);
        GC.KeepAlive(_owner);
        return table;
    }

    private static bool References(MetadataReader metadata, string name)
    {
        foreach (var handle in metadata.AssemblyReferences)
        {
            if (metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, name))
            {
                return true;
            }
        }

        return false;
    }

    private static string TextOf(MetadataReader metadata, CustomAttributeHandle handle)
    {
        var value = metadata.GetBlobReader(metadata.GetCustomAttribute(handle).Value);
        return value.ReadUInt16() == Prolog && value.ReadSerializedString() is { } text ? text : throw new BadImageFormatException("an attribute has no text");
    }

    /// <summary>Goes through the types of an assembly once.</summary>
    private sealed class Opening(MetadataReader metadata)
    {
        private readonly Dictionary<string, CustomAttributeHandle> _tables = new(StringComparer.Ordinal);
        private readonly TakenFacts _taken = new(metadata);
        private string? _corpusId;
        private string? _sources;
        private string? _ledger;

        public MetadataAssembly? Open(object? owner)
        {
            var assembly = metadata.GetAssemblyDefinition();
            var (table, version) = (default(string), default(string));
            foreach (var handle in assembly.GetCustomAttributes())
            {
                if (IsOf(handle, Services, "TableAttribute"))
                {
                    table = TextOf(metadata, handle);
                }
                else if (IsOf(handle, "System.Reflection", "AssemblyInformationalVersionAttribute"))
                {
                    version = TextOf(metadata, handle);
                }
            }

            foreach (var handle in metadata.TypeDefinitions)
            {
                Add(metadata.GetTypeDefinition(handle));
            }

            return table is null && _corpusId is null ? null : new MetadataAssembly(
                metadata,
                owner,
                _tables,
                new AssemblyTables(metadata.GetString(assembly.Name), AssemblyTables.VersionOf(version, assembly.Version))
                {
                    CorpusId = _corpusId,
                    IsOfConstants = IsOfConstants(),
                    Interface = table,
                    EntityIds = EquatableArray.From(_tables.Keys.OrderBy(static id => id, StringComparer.Ordinal)),
                    Sources = _sources,
                    Ledger = _ledger,
                    Forwards = Forwards(),
                });
        }

        /// <summary>Whether the assembly says that it has constants alone; such a one needs no runtime.</summary>
        public bool IsOfConstants()
        {
            foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
            {
                if (!IsOf(handle, "System.Reflection", "AssemblyMetadataAttribute"))
                {
                    continue;
                }

                var value = metadata.GetBlobReader(metadata.GetCustomAttribute(handle).Value);
                if (value.ReadUInt16() == Prolog && value.ReadSerializedString() == EmittedParts.Key && value.ReadSerializedString() == EmittedParts.Constants)
                {
                    return true;
                }
            }

            return false;
        }

        private void Add(TypeDefinition type)
        {
            if (metadata.StringComparer.Equals(type.Name, "Catalog") && type.GetDeclaringType().IsNil)
            {
                _corpusId ??= Id(type);
            }
            else if (metadata.StringComparer.Equals(type.Name, "Ledger_") && !type.GetDeclaringType().IsNil && Table(type) is { } ledger)
            {
                _ledger = TextOf(metadata, ledger);
            }
            else if (metadata.StringComparer.Equals(type.Name, "Data_") && !type.GetDeclaringType().IsNil && !_taken.Has(type)
                && Table(type) is { } table)
            {
                var holder = metadata.GetString(metadata.GetTypeDefinition(type.GetDeclaringType()).Name);
                if (holder == "Sources")
                {
                    _sources = TextOf(metadata, table);
                }
                else
                {
                    _tables[holder] = table;
                }
            }
        }

        private CustomAttributeHandle? Table(TypeDefinition type)
        {
            foreach (var handle in type.GetCustomAttributes())
            {
                if (IsOf(handle, Services, "TableAttribute"))
                {
                    return handle;
                }
            }

            return null;
        }

        /// <summary>The constant of the catalogue that has the id of the corpus.</summary>
        private string? Id(TypeDefinition catalog)
        {
            foreach (var handle in catalog.GetFields())
            {
                var field = metadata.GetFieldDefinition(handle);
                if (metadata.StringComparer.Equals(field.Name, "Id") && field.GetDefaultValue() is { IsNil: false } value
                    && metadata.GetConstant(value) is { TypeCode: ConstantTypeCode.String } constant)
                {
                    var text = metadata.GetBlobReader(constant.Value);
                    return text.ReadUTF16(text.Length);
                }
            }

            return null;
        }

        private EquatableArray<TypeForward> Forwards()
        {
            var forwards = new List<TypeForward>();
            foreach (var handle in metadata.ExportedTypes)
            {
                var type = metadata.GetExportedType(handle);
                if (type is { IsForwarder: true, Implementation.Kind: HandleKind.AssemblyReference })
                {
                    var (prefix, name) = (type.Namespace.IsNil ? "" : metadata.GetString(type.Namespace) + ".", metadata.GetString(type.Name));
                    var target = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.Implementation);
                    forwards.Add(new TypeForward(prefix + name, metadata.GetString(target.Name)));
                }
            }

            return TypeForward.Sorted(forwards);
        }

        private bool IsOf(CustomAttributeHandle handle, string @namespace, string name)
        {
            var constructor = metadata.GetCustomAttribute(handle).Constructor;
            return constructor.Kind switch
            {
                HandleKind.MemberReference => IsNamed(metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent, @namespace, name),
                HandleKind.MethodDefinition => IsNamed(metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType(), @namespace, name),
                _ => false,
            };
        }

        private bool IsNamed(EntityHandle type, string @namespace, string name) => type.Kind switch
        {
            HandleKind.TypeReference => metadata.GetTypeReference((TypeReferenceHandle)type) is var reference
                && metadata.StringComparer.Equals(reference.Name, name) && metadata.StringComparer.Equals(reference.Namespace, @namespace),
            HandleKind.TypeDefinition => metadata.GetTypeDefinition((TypeDefinitionHandle)type) is var definition
                && metadata.StringComparer.Equals(definition.Name, name) && metadata.StringComparer.Equals(definition.Namespace, @namespace),
            _ => false,
        };
    }
}
