using Corpus.Documents.Text;

namespace Corpus.Documents.Packages;

/// <summary>What may still be unpacked out of a package. What it says of its own sizes may be a lie, so bytes are counted as they come.</summary>
internal sealed class UnpackingAllowance(Allowance allowance)
{
    private long _unpacked;

    public Allowance Allowance { get; } = allowance;

    public void Add(long bytes)
    {
        Allowance.Check();
        _unpacked += bytes;
        Fits(_unpacked);
    }

    /// <summary>Refuses a package that is too large before anything of it is unpacked.</summary>
    public void Fits(long bytes)
    {
        if (bytes < 0 || bytes > Allowance.Limits.UnpackedBytes)
        {
            throw TooMuch(FormattableString.Invariant($"unpacks to more than {Allowance.Limits.UnpackedBytes:N0} bytes"));
        }
    }

    public static ReadingStoppedException TooMuch(string reason) =>
        new(new(RefusalKind.TooMuch, reason, "save the part that you quote as a document of its own"));
}
