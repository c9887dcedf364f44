using System.Text.Json.Serialization;

namespace Corpus.Runtime;

/// <summary>A structure of a generic type that makes its own converter.</summary>
internal interface IJsonValue
{
    JsonConverter CreateConverter();
}
