using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;

namespace Corpus.Packages.Tests.Support;

/// <summary>What a debugger finds in the symbols of an assembly.</summary>
/// <param name="Documents">The files of its code, each with whether its text is in the symbols.</param>
/// <param name="SourceLink">Where the other files are, as JSON; empty where it is not said.</param>
internal sealed record Symbols(IReadOnlyList<(string Path, bool IsEmbedded)> Documents, string SourceLink)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static Symbols Of(byte[] portable)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(portable));
        var reader = provider.GetMetadataReader();
        var documents =
            reader.Documents.Select(handle => (reader.GetString(reader.GetDocument(handle).Name), Information(reader, handle, EmbeddedSource) is not null));
        return new Symbols([.. documents], Encoding.UTF8.GetString(Information(reader, EntityHandle.ModuleDefinition, SourceLinkKind) ?? []));
    }

    private static byte[]? Information(MetadataReader reader, EntityHandle of, Guid kind) =>
        reader.GetCustomDebugInformation(of).Select(reader.GetCustomDebugInformation).Where(information => reader.GetGuid(information.Kind) == kind)
            .Select(information => reader.GetBlobBytes(information.Value)).FirstOrDefault();
}
