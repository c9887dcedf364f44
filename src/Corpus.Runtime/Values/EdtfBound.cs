namespace Corpus.Runtime;

/// <summary>What an interval says of one of its ends.</summary>
internal enum EdtfBound : byte
{
    /// <summary>A date.</summary>
    Given = 0,

    /// <summary>There is no end: <c>..</c>.</summary>
    Open = 1,

    /// <summary>There is one, and it is not known: nothing is written.</summary>
    Unknown = 2,
}
