using Corpus.Consumer.References;

namespace Corpus.Consumer.Suggesting;

/// <summary>The constants of all corpora that a compilation references, by their values.</summary>
internal sealed class ConstantIndex
{
    private readonly Dictionary<object, List<KnownConstant>> _byValue = [];

    public ConstantIndex(CorpusReferences references)
    {
        foreach (var corpus in references.Corpora)
        {
            foreach (var type in corpus.Namespace.GetTypeMembers())
            {
                if (corpus.HasEntity(type))
                {
                    Add(corpus, type);
                }
            }
        }

        foreach (var constants in _byValue.Values)
        {
            constants.Sort(static (left, right) => string.CompareOrdinal(left.FullName, right.FullName));
        }
    }

    /// <summary>The constants whose value is that of a literal and of its type, so that one can stand in its place; by their names.</summary>
    public IReadOnlyList<KnownConstant> Of(object value) => _byValue.TryGetValue(value, out var constants) ? constants : [];

    private void Add(ReferencedCorpus corpus, INamedTypeSymbol entity)
    {
        foreach (var member in entity.GetMembers())
        {
            if (member is IFieldSymbol { ConstantValue: { } value } field && IsTelling(value) && field.Type.TypeKind != TypeKind.Enum
                && corpus.FactOf(field) is not null)
            {
                if (!_byValue.TryGetValue(value, out var constants))
                {
                    _byValue.Add(value, constants = []);
                }

                constants.Add(KnownConstant.Of(field));
            }
        }
    }

    /// <summary>What stands everywhere for itself is no trace of a fact.</summary>
    private static bool IsTelling(object value) => value switch
    {
        bool => false,
        int number => number is not (0 or 1),
        long number => number is not (0 or 1),
        decimal number => number is not (0m or 1m),
        double number => number is not (0d or 1d),
        string text => text.Length > 1,
        _ => false,
    };
}
