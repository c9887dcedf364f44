using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Corpus.Language.Model;

namespace Corpus.Cli.Assemblies;

/// <summary>Opens the bytes of an assembly. Whatever they are, they are read or refused, in time and memory that their number bounds.</summary>
internal static class AssemblyReader
{
    /// <summary>The most bytes of an assembly that are read.</summary>
    public const int MostBytes = 512 << 20;

    /// <param name="bytes">The bytes, which nobody changes from now on.</param>
    public static AssemblyReading Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
        {
            return AssemblyReading.Refused(RefusalKind.TooLarge, FormattableString.Invariant($"has more than {MostBytes:N0} bytes"));
        }

        try
        {
            return ReadImage(bytes);
        }
        catch (RefusedException refused)
        {
            return AssemblyReading.Refused(refused.Kind, refused.Message);
        }
        catch (NotSupportedException tooNew)
        {
            // By the runtime's own reader of tables, which says what to update.
            return AssemblyReading.Refused(RefusalKind.TooNew, $"is newer than this tool: {tooNew.Message}");
        }
#pragma warning disable CA1031 // The reader of metadata throws what it meets, and a file that nobody vouches for decides what that is.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return AssemblyReading.Refused(RefusalKind.Broken, $"is damaged: {exception.Message}");
        }
    }

    private static AssemblyReading ReadImage(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("MZ"u8))
        {
            throw NativeCode.IsExecutable(bytes) ? NativeCode.Refuse(bytes) : RefusedException.Broken("it does not start as a program or library does");
        }

        using var image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(bytes));
        if (!image.HasMetadata)
        {
            throw NativeCode.Refuse(bytes);
        }

        var metadata = image.GetMetadataReader();
        if (!metadata.IsAssembly)
        {
            throw RefusedException.Broken("it is a module without an assembly");
        }

        var names = new MetadataNames(metadata);
        var assembly = metadata.GetAssemblyDefinition();
        if (names.HasMetadata(assembly.GetCustomAttributes(), EmittedParts.Key, EmittedParts.Constants))
        {
            throw new RefusedException(
                RefusalKind.ConstantsOnly,
                $"has only the constants of its corpus ({EmittedParts.Key}={EmittedParts.Constants}), and neither its facts nor their citations");
        }

        return AssemblyReading.Of(new CompiledAssembly(
            metadata.GetString(assembly.Name),
            assembly.Version.ToString(),
            names.TextOf(assembly.GetCustomAttributes(), "System.Reflection", "AssemblyInformationalVersionAttribute"),
            EquatableArray.From(metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            AssembledCorpusReader.Read(new TableHolders(metadata, names, bytes.Length)),
            Uses(metadata, names, bytes.Length))
        {
            IsProgram = image.PEHeaders.CorHeader is { EntryPointTokenOrRelativeVirtualAddress: not 0 },
        });
    }

    /// <summary>The records of the constants that an assembly uses.</summary>
    private static EquatableArray<ConstantUses> Uses(MetadataReader metadata, MetadataNames names, int length)
    {
        var (assembly, uses) = (metadata.GetAssemblyDefinition(), new List<ConstantUses>());
        long characters = 0;
        foreach (var handle in assembly.GetCustomAttributes())
        {
            if (names.Value(handle, TableHolders.Services, "ConstantUsesAttribute") is not { } value)
            {
                continue;
            }

            characters += value.RemainingBytes;
            uses.Add(characters <= length ? ConstantUsesReader.Read(MetadataNames.ReadText(value), metadata.GetString(assembly.Name))
                : throw RefusedException.Broken("its records are longer than it is"));
        }

        return EquatableArray.From(uses);
    }
}
