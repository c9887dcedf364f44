using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;
using Corpus.Language.Checking;

namespace Corpus.Cli.Sharding;

/// <summary>The file that the result of a shard is in. It says which tool wrote it, and the digest of what it holds.</summary>
internal static class ShardResultFile
{
    private const int Version = 1;
    private const string VersionName = "corpusShard";
    private const string ToolName = "tool";
    private const string DigestName = "sha256";
    private const string HeadName = "head";
    private const string FilesName = "files";

    /// <summary>The most bytes of a result: what an array can hold, nearly.</summary>
    private const long MostBytes = 2_000_000_000;

    public static void Write(ShardResult result, Stream output)
    {
        var head = JsonSerializer.SerializeToUtf8Bytes(result.Head, ShardJson.Head);
        var files = WriteFiles(result);
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteNumber(VersionName, Version);
        writer.WriteString(ToolName, Tool);
        writer.WriteString(DigestName, Digest(head, files));
        writer.WritePropertyName(HeadName);
        writer.WriteRawValue(head);
        writer.WritePropertyName(FilesName);
        writer.WriteRawValue(files);
        writer.WriteEndObject();
    }

    /// <summary>Reads a result that this version of the tool wrote, whole and as it was written; anything else is refused.</summary>
    public static ShardResult Read(Host host, string typed)
    {
        var bytes = RegularFile.ReadNamed(host, host.Resolve(typed), MostBytes);
        try
        {
            return Read(bytes, typed);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"`{typed}` is no result of `corpus check --shard`, or is damaged; check this shard again");
        }
    }

    private static ShardResult Read(byte[] bytes, string typed)
    {
        var parts = PartsOf(bytes);
        if (Number(parts[VersionName]) != Version || Text(parts[ToolName]) is var tool && tool != Tool)
        {
            throw new UsageException($"`{typed}` was made by another version of the tool than this one, {Tool}; check and merge all shards with one version");
        }

        if (Text(parts[DigestName]) != Digest(parts[HeadName].Span, parts[FilesName].Span))
        {
            throw new UsageException($"`{typed}` was changed after it was written; check this shard again");
        }

        var head = JsonSerializer.Deserialize(parts[HeadName].Span, ShardJson.Head) ?? throw new JsonException();
        return head.Linked is null == head.Shard.Number > 1 ? new ShardResult(head, ReadFiles(parts[FilesName].Span, head)) : throw new JsonException();
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> PartsOf(byte[] bytes)
    {
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            parts[name] = bytes.AsMemory(start..(int)reader.BytesConsumed);
        }

        string[] names = [VersionName, ToolName, DigestName, HeadName, FilesName];
        return Array.TrueForAll(names, parts.ContainsKey) && !reader.Read() ? parts : throw new JsonException();
    }

    private static byte[] WriteFiles(ShardResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var of = ShardJson.FileWith(result.Head.Properties);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = of.Options.Encoder }))
        {
            writer.WriteStartArray();
            foreach (var file in result.Files)
            {
                JsonSerializer.Serialize(writer, file, of);
            }

            writer.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static EquatableArray<BoundFile> ReadFiles(ReadOnlySpan<byte> json, ShardHead head)
    {
        var of = ShardJson.FileWith(head.Properties);
        var files = new List<BoundFile>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            files.Add(JsonSerializer.Deserialize(ref reader, of) ?? throw new JsonException());
        }

        return EquatableArray.From(files);
    }

    private static string Tool => ToolIdentity.Name + " " + ToolIdentity.Version;

    private static string Digest(ReadOnlySpan<byte> head, ReadOnlySpan<byte> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        hash.AppendData(files);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static string? Text(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        return reader.GetString();
    }

    private static int Number(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        return reader.GetInt32();
    }
}
