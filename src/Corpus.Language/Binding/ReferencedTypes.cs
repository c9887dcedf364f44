using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Language.Text;

namespace Corpus.Language.Binding;

/// <summary>The entity types of all corpora that a project references, by the names that C# has for them.</summary>
internal sealed class ReferencedTypes
{
    private readonly Dictionary<string, (string Namespace, RuledType Type)> _types = new(StringComparer.Ordinal);

    public ReferencedTypes(EquatableArray<ImportedCorpus> corpora)
    {
        foreach (var corpus in corpora)
        {
            foreach (var type in corpus.Types)
            {
                _types[$"{corpus.Namespace}.{type.Model.Name}"] = (corpus.Namespace, type);
            }
        }
    }

    /// <summary>A type and those above it, as far as they are known, the nearest first.</summary>
    public IEnumerable<(string Namespace, RuledType Type)> Lineage(string @namespace, string name)
    {
        string? next = $"{@namespace}.{name}";
        for (var depth = 0; next is not null && depth <= Limits.TypeDepth && _types.TryGetValue(next, out var found); depth++)
        {
            yield return found;
            next = found.Type.Model.Extends is not { } above ? null : above.IndexOf('.') < 0 ? $"{found.Namespace}.{above}" : above;
        }
    }
}
