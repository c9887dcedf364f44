using System.Globalization;
using System.Text.Json;

namespace Corpus.Cli.Editions;

/// <summary>A part of an export that may be anything: what is asked of it is there and of its kind, or the export is refused with the way to it.</summary>
/// <param name="element">The part.</param>
/// <param name="path">The way to it: <c>facts[3].citations</c>.</param>
internal readonly struct JsonPart(JsonElement element, string path)
{
    public JsonElement Element => element;

    public JsonPart this[string name] => Find(name) ?? throw Wrong(name, "is missing");

    public string Text(string name) => this[name] is { Element.ValueKind: JsonValueKind.String } part ? part.Text() : throw Wrong(name, "must be a text");

    public string? OptionalText(string name) => IsNull(name) ? null : Text(name);

    public bool Flag(string name) => this[name].Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name, "must be true or false"),
    };

    public int? OptionalNumber(string name) =>
        IsNull(name) ? null : this[name].Element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value
            : throw Wrong(name, "must be an integer");

    public long Long(string name) =>
        this[name].Element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : throw Wrong(name, "must be an integer");

    public JsonPart? Optional(string name) => IsNull(name) ? null : this[name];

    public IEnumerable<JsonPart> Items(string name)
    {
        var list = this[name];
        return list.Element.ValueKind == JsonValueKind.Array ? list.Items() : throw Wrong(name, "must be a list");
    }

    /// <summary>The items of a list.</summary>
    public IEnumerable<JsonPart> Items()
    {
        var way = path;
        return element.EnumerateArray().Select((item, index) => new JsonPart(item, string.Create(CultureInfo.InvariantCulture, $"{way}[{index}]")));
    }

    public IEnumerable<string> Texts(string name) => Items(name).Select(static item => item.Text());

    public string Text()
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Wrong("must be a text");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which no text has.
            throw Wrong("is no text of Unicode");
        }
    }

    public ExportException Wrong(string what) => new($"`{path}` {what}");

    public ExportException Wrong(string name, string what) => new($"`{(path.Length == 0 ? name : path + "." + name)}` {what}");

    private bool IsNull(string name) => this[name].Element.ValueKind == JsonValueKind.Null;

    private JsonPart? Find(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found)
        ? new JsonPart(found, path.Length == 0 ? name : path + "." + name)
        : null;
}

/// <summary>An export is not what it must be; told in one sentence, and caught where the export is read.</summary>
internal sealed class ExportException(string message) : Exception(message);
