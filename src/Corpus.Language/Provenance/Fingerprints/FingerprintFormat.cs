using Corpus.Language.Provenance.Quotes;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>The names, versions and sizes of a fingerprint file: docs/provenance.md, “The format”. All numbers are big-endian.</summary>
internal static class FingerprintFormat
{
    /// <summary>The ending of the files.</summary>
    public const string Extension = ".fingerprint";

    /// <summary>How a file begins; its version follows.</summary>
    public const string Magic = "corpus-fingerprint";

    /// <summary>The version of the file's own shape: the first line, chunks, base64.</summary>
    public const int Version = 1;

    public const string Document = "Document";
    public const string Windows = "Windows";
    public const string Exactness = "Exactness";
    public const string End = "End";

    /// <summary>The chunk of context; its version is that of the tables by which it was made.</summary>
    public const string Context = "context";

    /// <summary>The chunk of what is said of numbers; its version is that of the tables by which it was made.</summary>
    public const string Comparators = "comparators";

    /// <summary>The chunk of what stands between words.</summary>
    public const string Gaps = "gaps";

    /// <summary>The chunk of the pages.</summary>
    public const string Pages = "pages";

    /// <summary>The chunk of the cells of tables.</summary>
    public const string Cells = "cells";

    /// <summary>The chunk that says how the text was got out of its document.</summary>
    public const string Extraction = "extraction";

    /// <summary>The only version of each chunk so far.</summary>
    public const int ChunkVersion = 1;

    /// <summary>What a window's folded text is hashed to.</summary>
    public const int HashBytes = 12;

    /// <summary>What a window's own text is hashed to, where folding changes it.</summary>
    public const int RawHashBytes = 4;

    public const int DigestBytes = 32;
    public const int WordCountBytes = 4;
    public const int CheckSumBytes = 12;

    /// <summary>How many characters of base64 are written on a line.</summary>
    public const int LineCharacters = 76;

    /// <summary>The longest file that is read, in characters: some two million words.</summary>
    public const int FileCharacters = 32 * 1024 * 1024;

    /// <summary>The longest line that is read: an editor and a review show the whole of it.</summary>
    public const int LineLimit = 1_000;

    /// <summary>The most chunks that are read.</summary>
    public const int Chunks = 64;

    /// <summary>The longest name of a chunk.</summary>
    public const int NameCharacters = 32;

    /// <summary>The longest header of a cell, in UTF-16 units: what is longer is a paragraph, and heads nothing.</summary>
    public const int HeaderCharacters = 1_000;

    /// <summary>How many windows a document has.</summary>
    public static int WindowsOf(int words) => Math.Max(0, words - QuoteLimits.WindowWords + 1);

    /// <summary>How many bytes the bits take that say which windows folding changes.</summary>
    public static int BitBytes(int windows) => (windows + 7) / 8;

    public static bool IsSet(byte[] bits, int window) => (bits[window / 8] & (0x80 >> (window % 8))) != 0;

    public static bool IsWhite(char character) => character is ' ' or '\t' or '\r' or '\n';

    /// <summary>Whether a chunk of this name must be understood: those that a reader may skip begin with a small letter.</summary>
    public static bool IsRequired(string name) => name[0] is >= 'A' and <= 'Z';
}
