namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>Why a fingerprint cannot be evidence.</summary>
internal enum FingerprintRefusal
{
    /// <summary>It can.</summary>
    None,

    /// <summary>There is nothing but white space.</summary>
    Empty,

    /// <summary>It is not base64: a character that is none of the alphabet, or padding where none belongs.</summary>
    NotBase64,

    /// <summary>It is base64, but of something else: it does not begin as fingerprints do.</summary>
    NotAFingerprint,

    /// <summary>It is a fingerprint of a version that this program does not know.</summary>
    OtherVersion,

    /// <summary>It is shorter than its header says: lines are missing.</summary>
    Truncated,

    /// <summary>It is whole in length, or too long, but its check sum does not agree: something in it was changed.</summary>
    Corrupt,
}
