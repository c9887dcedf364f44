namespace Corpus.Runtime;

/// <summary>Of which kind a fact is, as far as its own fields tell it.</summary>
internal enum FactKind
{
    Single = Cardinality.One,
    List = Cardinality.Many,
    Series = Cardinality.Series,
    Disputed,
    Attributed,
}
