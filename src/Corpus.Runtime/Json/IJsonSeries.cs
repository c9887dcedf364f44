using System.Collections;

namespace Corpus.Runtime;

/// <summary>A series of whatever type.</summary>
internal interface IJsonSeries : IEnumerable;
