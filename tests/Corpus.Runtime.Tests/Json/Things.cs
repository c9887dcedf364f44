#if !TESTS_NETSTANDARD
using System.Text.Json.Serialization;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Json;

/// <summary>A record of a corpus that is compiled for .NET 8 or later: it names its converter.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
internal sealed record SelfDescribingThing : Entity
{
    public SelfDescribingThing(EntityTable table)
        : base(table)
    {
    }
}

/// <summary>A record of a corpus that is compiled for .NET Standard: it names none.</summary>
internal sealed record PlainThing : Entity
{
    public PlainThing(EntityTable table)
        : base(table)
    {
    }
}

internal sealed class RecordHolder
{
    public Entity? Any { get; set; }

    public SelfDescribingThing? Thing { get; set; }

    public EquatableArray<SelfDescribingThing> Things { get; set; }
}

/// <summary>What a program does that uses a corpus that is compiled for .NET Standard.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(CorpusJsonConverter)])]
[JsonSerializable(typeof(PlainThing))]
internal sealed partial class PlainContext : JsonSerializerContext;
#endif
