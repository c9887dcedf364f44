namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>Why a fingerprint file cannot be evidence.</summary>
internal enum FingerprintRefusal
{
    /// <summary>It can.</summary>
    None,

    /// <summary>There is nothing but white space.</summary>
    Empty,

    /// <summary>It has more than <see cref="FingerprintFormat.FileCharacters"/> characters.</summary>
    TooLong,

    /// <summary>A line has more than <see cref="FingerprintFormat.LineLimit"/> characters.</summary>
    LineTooLong,

    /// <summary>It does not begin as fingerprints do.</summary>
    NotAFingerprint,

    /// <summary>The file is of a version that this program does not know.</summary>
    OtherVersion,

    /// <summary>It holds a character that is neither base64 nor the head of a chunk.</summary>
    UnexpectedCharacter,

    /// <summary>The base64 of a chunk has a length that base64 cannot have, or padding where none belongs.</summary>
    NotBase64,

    /// <summary>What stands in brackets is not a name and a version.</summary>
    MalformedHead,

    /// <summary>It has more than <see cref="FingerprintFormat.Chunks"/> chunks.</summary>
    TooManyChunks,

    /// <summary>It has no end: lines are missing.</summary>
    Truncated,

    /// <summary>Something follows its end.</summary>
    TrailingData,

    /// <summary>Its check sum does not agree: something in it was changed.</summary>
    Corrupt,

    /// <summary>A chunk that must be understood is not known, or not in this version.</summary>
    UnknownChunk,

    /// <summary>A chunk is there twice.</summary>
    RepeatedChunk,

    /// <summary>A chunk that must be there is not.</summary>
    MissingChunk,

    /// <summary>A chunk does not have as many bytes as the number of words asks for.</summary>
    WrongLength,

    /// <summary>A chunk is not written as it should be, or says what cannot be.</summary>
    MalformedChunk,

    /// <summary>The number of words is none, or more than a document can have.</summary>
    WrongCount,
}
