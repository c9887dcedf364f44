using System.Text.Json.Serialization;

namespace Corpus.Runtime;

/// <summary>An array that makes its own converter.</summary>
internal interface IJsonArray
{
    JsonConverter CreateConverter();
}
