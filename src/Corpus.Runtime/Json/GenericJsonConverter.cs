using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Corpus.Runtime;

/// <summary>The converters of structures of generic types: of arrays and of intervals.</summary>
internal static class GenericJsonConverter
{
    /// <summary>Makes the converter for a type; the type itself knows of what, so no generic type is made at run time.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The types are structures, whose default value needs no constructor.")]
    public static JsonConverter Of(Type type) => ((IJsonValue)RuntimeHelpers.GetUninitializedObject(type)).CreateConverter();
}
