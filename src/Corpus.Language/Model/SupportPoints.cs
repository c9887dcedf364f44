namespace Corpus.Language.Model;

// A family in one file: what is checked of a citation, and what came of it.

/// <summary>What is asked of a quote besides that its document has it: docs/provenance.md, “The points of a citation”.</summary>
internal enum SupportPoint
{
    /// <summary>The value is printed.</summary>
    Value,

    /// <summary>The unit is printed.</summary>
    Unit,

    /// <summary>The comparator is printed.</summary>
    Comparator,

    /// <summary>The words of a boolean are affirmed or denied as it says.</summary>
    Polarity,

    /// <summary>Nothing denies what is quoted.</summary>
    Negation,

    /// <summary>What the document hedges is said to be hedged.</summary>
    Hedge,

    /// <summary>What somebody says is said to be said by somebody.</summary>
    Attribution,

    /// <summary>The dates of the qualifiers are printed.</summary>
    Qualifier,

    /// <summary>The claimants are printed.</summary>
    Claimant,
}

/// <summary>What came of a point. From the best to the worst, but for the first, so that of two the greater counts.</summary>
internal enum PointState
{
    /// <summary>The statement has nothing of the kind.</summary>
    None,

    /// <summary>It is printed, or agrees with what is printed.</summary>
    Printed,

    /// <summary>It is printed by an alias that fits this quote alone.</summary>
    ByAlias,

    /// <summary>A part of it is printed.</summary>
    InPart,

    /// <summary>The citation's reading explains it.</summary>
    Read,

    /// <summary>The statement's inference explains it.</summary>
    Inferred,

    /// <summary>It could not be checked, and was not.</summary>
    NotChecked,

    /// <summary>It does not hold, and that was reported.</summary>
    Failed,
}

/// <summary>The states of all points of one citation: four bits a point, since there may be hundreds of thousands of citations.</summary>
internal readonly record struct SupportPoints(ulong Packed)
{
    private const int Bits = 4;
    private const ulong Mask = (1 << Bits) - 1;

    public PointState this[SupportPoint point] => (PointState)((Packed >> ((int)point * Bits)) & Mask);

    /// <summary>How the value follows as a whole: read or inferred, if any of the points is.</summary>
    public ValueSupport Support => Any(PointState.Read) ? ValueSupport.Read
        : Any(PointState.Inferred) ? ValueSupport.Inferred
        : (this[SupportPoint.Value] == PointState.None ? this[SupportPoint.Polarity] : this[SupportPoint.Value]) switch
        {
            PointState.None or PointState.Failed => ValueSupport.None,
            PointState.NotChecked => ValueSupport.Exempt,
            _ => ValueSupport.Printed,
        };

    public SupportPoints With(SupportPoint point, PointState state)
    {
        var shift = (int)point * Bits;
        return new((Packed & ~(Mask << shift)) | ((ulong)state << shift));
    }

    private bool Any(PointState state)
    {
        for (var rest = Packed; rest != 0; rest >>= Bits)
        {
            if ((rest & Mask) == (ulong)state)
            {
                return true;
            }
        }

        return false;
    }
}
