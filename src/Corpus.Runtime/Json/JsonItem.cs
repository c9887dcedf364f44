using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Corpus.Runtime;

/// <summary>How the values are written that another value of a corpus is made of.</summary>
internal static class JsonItem
{
    /// <summary>What the options know of a type; for contexts that name the whole and not its parts, what a corpus knows.</summary>
    public static JsonTypeInfo<T> Of<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)(
        options.TryGetTypeInfo(typeof(T), out var known) ? known
        : KnownConverter(typeof(T), options) is { } converter ? JsonMetadataServices.CreateValueInfo<T>(options, converter)
        : options.GetTypeInfo(typeof(T)));

    private static JsonConverter? KnownConverter(Type type, JsonSerializerOptions options) =>
        type == typeof(bool) ? JsonMetadataServices.BooleanConverter
        : type == typeof(int) ? JsonMetadataServices.Int32Converter
        : type == typeof(long) ? JsonMetadataServices.Int64Converter
        : type == typeof(decimal) ? JsonMetadataServices.DecimalConverter
        : type == typeof(double) ? JsonMetadataServices.DoubleConverter
        : type == typeof(string) ? JsonMetadataServices.StringConverter
        : type == typeof(Uri) ? JsonMetadataServices.UriConverter
        : new CorpusJsonConverter().CreateConverter(type, options);
}
