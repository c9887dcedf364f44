using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Corpus.Runtime;

namespace Corpus.RussiaIran.Tests;

/// <summary>The records of a real corpus as JSON; docs/generated-code.md shows the same.</summary>
public sealed class JsonTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void ThePageShowsWhatIsWritten()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/generated-code.md")).ReplaceLineEndings("\n");

        page.ShouldContain("```json\n" + JsonSerializer.Serialize(KazanSummit.Record, Options).ReplaceLineEndings("\n") + "\n```");
        page.ShouldContain("```json\n" + JsonSerializer.Serialize(KazanSummit.Facts.HappenedIn, Options).ReplaceLineEndings("\n") + "\n```");
    }

    [Fact]
    public void EveryRecordAndFactIsTheSameByReflectionAndByAGeneratedContext()
    {
        foreach (var entity in Catalog.Entities)
        {
            JsonSerializer.Serialize(entity, CorpusContext.Default.Entity).ShouldBe(JsonSerializer.Serialize(entity));
            JsonDocument.Parse(JsonSerializer.Serialize<object>(entity)).RootElement.GetProperty("id").GetString().ShouldBe(entity.Id);
            foreach (var fact in entity.Facts)
            {
                JsonSerializer.Serialize(fact, CorpusContext.Default.Fact).ShouldBe(JsonSerializer.Serialize<object>(fact));
            }
        }

        JsonSerializer.Serialize(Event.All, CorpusContext.Default.EquatableArrayEvent).ShouldBe(JsonSerializer.Serialize(Event.All));
    }

    [Fact]
    public void ReferencesAreIdsThatTheCatalogFinds()
    {
        var json = JsonDocument.Parse(JsonSerializer.Serialize(KazanSummit.Record, CorpusContext.Default.Event)).RootElement;

        Catalog.Find(json.GetProperty("place").GetString()!).ShouldBe(KazanSummit.Place);
        json.GetProperty("attendedBy").EnumerateArray().Select(static person => person.GetString())
            .ShouldBe(KazanSummit.AttendedBy.Select(static person => person.Id));
    }
}

[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(EquatableArray<Event>))]
internal sealed partial class CorpusContext : JsonSerializerContext;
