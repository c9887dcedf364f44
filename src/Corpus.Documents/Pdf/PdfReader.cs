using System.Diagnostics;
using System.Globalization;
using UglyToad.PdfPig.Exceptions;

namespace Corpus.Documents.Pdf;

/// <summary>Reads a PDF.</summary>
internal static class PdfReader
{
    /// <summary>The parser calls itself; with this stack it meets its own limit of nesting before it meets the end of the stack.</summary>
    private const int StackSize = 64 << 20;

    public static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation)
    {
        Extraction? result = null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var token = stop.Token;
        var thread = new Thread(() => result = Guarded(bytes, options, token), StackSize)
        {
            IsBackground = true,
            Name = "PDF",
            CurrentCulture = CultureInfo.InvariantCulture,
            CurrentUICulture = CultureInfo.InvariantCulture,
        };
        thread.Start();
        var clock = Stopwatch.StartNew();
        while (!thread.Join(50))
        {
            // Between two pages it stops by itself; what the parser does not come back from is left behind.
            if (cancellation.IsCancellationRequested || clock.Elapsed > options.Limits.Time)
            {
                stop.Cancel();
                if (!thread.Join(2000))
                {
                    break;
                }
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return result ?? TakesTooLong(options);
    }

    private static ExtractionRefusal TakesTooLong(ExtractionOptions options) => new(
        RefusalKind.TooMuch,
        FormattableString.Invariant($"takes more than {options.Limits.Time.TotalSeconds:0} seconds to read"),
        "print it to a new PDF and try that, or save the pages that you quote as a document of their own");

    private static Extraction? Guarded(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation)
    {
        try
        {
            return new PdfExtraction(options, cancellation).Read(bytes);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (PdfDocumentEncryptedException)
        {
            return new ExtractionRefusal(RefusalKind.Encrypted, "is encrypted and asks for a password", "open it with its password and save it without one");
        }
        catch (Exception e) when (Within<TooMuchException>(e) is { } much)
        {
            return new ExtractionRefusal(RefusalKind.TooMuch, much.Message,
                "print it to a new PDF and try that, or save the pages that you quote as a document of their own");
        }
        catch (OutOfMemoryException)
        {
            return new ExtractionRefusal(RefusalKind.TooMuch, "takes more memory than there is", "save the pages that you quote as a document of their own");
        }
        catch (Exception)
        {
            return Malformed();
        }
    }

    internal static ExtractionRefusal Malformed() =>
        new(RefusalKind.Malformed, "is broken and cannot be read as a PDF", "get it again from where it comes from, or open it and print it to a new PDF");

    internal static T? Within<T>(Exception e)
        where T : Exception
    {
        for (var inner = e; inner is not null; inner = inner.InnerException)
        {
            if (inner is T found)
            {
                return found;
            }
        }

        return null;
    }
}
