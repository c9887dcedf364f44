using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime;

/// <summary>
/// Converts the values, records, facts and sources of a corpus to JSON, and <see cref="EdtfDate"/>, <see cref="EdtfInterval"/>, <see cref="Interval{T}"/>,
/// <see cref="EquatableArray{T}"/> and <see cref="LanguageMap"/> also from it.
/// The types of this assembly and the records of a corpus that is compiled for .NET 8 or later name it themselves.
/// </summary>
/// <remarks>
/// <para>
/// Add it to <see cref="JsonSerializerOptions.Converters"/> for the records of a corpus that is compiled for .NET Standard, which cannot name it. It needs no
/// reflection and no code that is made at run time, so it works in trimmed and in native programs, and with a <see cref="JsonSerializerContext"/>.
/// </para>
/// <para>
/// A date or a period is its EDTF text, as a value and as a key. An array is a JSON array, an interval an object with a <c>minimum</c> and a
/// <c>maximum</c>, a language map an object with a text for each tag, a series an array of objects with a <c>value</c>, <c>from</c>, <c>until</c> and
/// <c>asOf</c>. A record is an object with its <c>id</c>, its <c>type</c>, its <c>label</c>, its <c>labels</c> where there are any, and its properties by the
/// names that the curator gave them; the entities that it refers to are their ids, so records may refer to each other in circles. What is not known, is
/// disputed or is attributed is <see langword="null"/>, or left out if <see cref="JsonSerializerOptions.DefaultIgnoreCondition"/> leaves out null values; a
/// list of which nothing is known is empty. A naming policy does not apply to the names, which are the same in every program.
/// </para>
/// <para>A record, a fact or a source cannot be read from JSON, because only a corpus makes them: read the id, and look it up in the corpus.</para>
/// </remarks>
public sealed class CorpusJsonConverter : JsonConverterFactory
{
    /// <summary>Determines whether this converter is for a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>
    /// <see langword="true"/> for <see cref="EdtfDate"/>, <see cref="EdtfInterval"/>, <see cref="Interval{T}"/>, <see cref="EquatableArray{T}"/>,
    /// <see cref="LanguageMap"/>, <see cref="Series{T}"/>, <see cref="SeriesEntry{T}"/>, <see cref="Entity"/>, <see cref="Fact"/>, <see cref="Claim"/>,
    /// <see cref="Citation"/>, <see cref="Inference"/>, <see cref="Source"/>, <see cref="OriginalDocument"/>, <see cref="Claimant"/> and types that derive from
    /// them; otherwise, <see langword="false"/>.
    /// </returns>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <summary>Creates the converter for a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options in use.</param>
    /// <returns>The converter, or <see langword="null"/> if <see cref="CanConvert"/> is <see langword="false"/>.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert)?.Invoke();

    private static Func<JsonConverter>? Find(Type type)
    {
        _ = type ?? throw new ArgumentNullException(nameof(type));
        return type == typeof(EdtfDate) ? static () => new EdtfDateJsonConverter()
            : type == typeof(EdtfInterval) ? static () => new EdtfIntervalJsonConverter()
            : type == typeof(LanguageMap) ? static () => new LanguageMapJsonConverter()
            : typeof(Entity).IsAssignableFrom(type) ? static () => new EntityJsonConverter()
            : typeof(Fact).IsAssignableFrom(type) ? static () => new FactJsonConverter()
            : typeof(Claim).IsAssignableFrom(type) ? static () => new ClaimJsonConverter()
            : type == typeof(Citation) ? static () => new CitationJsonConverter()
            : type == typeof(Inference) ? static () => new InferenceJsonConverter()
            : type == typeof(Source) ? static () => new SourceJsonConverter()
            : type == typeof(OriginalDocument) ? static () => new OriginalJsonConverter()
            : type == typeof(Claimant) ? static () => new ClaimantJsonConverter()
            : typeof(IJsonSeries).IsAssignableFrom(type) ? static () => new SeriesJsonConverter()
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SeriesEntry<>) ? static () => new SeriesEntryJsonConverter()
            : type.IsValueType && typeof(IJsonValue).IsAssignableFrom(type) ? () => GenericJsonConverter.Of(type)
            : null;
    }
}
