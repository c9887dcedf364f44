using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>Something wrong in what a curator wrote, as a value: what, where, and one sentence that says how to fix it.</summary>
internal sealed record Problem(ProblemDescriptor Descriptor, Place Place, string Message) : IComparable<Problem>
{
    public string Id => Descriptor.Id;

    public bool IsError => Descriptor.Severity == Severity.Error;

    /// <summary>By path, by offset, then by id and message: the same problems always come in the same order.</summary>
    public int CompareTo(Problem? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Place.Path, other.Place.Path);
        if (order == 0)
        {
            order = Place.Start.CompareTo(other.Place.Start);
        }

        if (order == 0)
        {
            order = string.CompareOrdinal(Id, other.Id);
        }

        return order == 0 ? string.CompareOrdinal(Message, other.Message) : order;
    }

    public override string ToString() => $"{Place}: {Descriptor.Severity.Word()} {Id}: {Message}";
}
