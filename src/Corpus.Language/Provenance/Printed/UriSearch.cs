using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Looks for an address in a quote, character for character, but for scheme and host, which are the same in any case: addresses are not folded. Without its
/// scheme an address is printed where its host has a point, since any word could be a host.
/// </summary>
internal static class UriSearch
{
    /// <summary>What an address goes on with, when a letter or a digit comes after it.</summary>
    private const string Joining = "-._~/?#[]@!$&'()*+,;=%:";

    /// <summary>What an address begins behind, besides white space.</summary>
    private const string Opening = "([{<\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB|";

    private const string Doi = "doi:";

    private static readonly string[] DoiPrefixes = ["", "doi:", "doi: ", "doi ", "doi.org/", "https://doi.org/", "http://doi.org/", "https://dx.doi.org/"];

    public static bool Contains(string quote, string address)
    {
        if (address.Length == 0 || !QuotePieces.CanBeRead(quote))
        {
            return false;
        }

        if (DoiOf(address) is { } doi)
        {
            return Array.Exists(DoiPrefixes, prefix => Find(quote, prefix + doi, prefix.Length + doi.Length));
        }

        var host = HostStart(address);
        if (host == 0)
        {
            return Find(quote, address, address.IndexOf(':') + 1);
        }

        var path = address.IndexOfAny(['/', '?', '#'], host) is var end and >= 0 ? end : address.Length;
        var bare = address.Substring(host).TrimEnd('/');
        return Find(quote, address, path)
            || (path == address.Length - 1 && Find(quote, address.TrimEnd('/'), path))
            || (address.Substring(host, path - host).IndexOf('.') > 0 && Find(quote, bare, path - host));
    }

    /// <summary>Where the host of an address of the web begins; 0 where it is another's.</summary>
    private static int HostStart(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;

    private static string? DoiOf(string address)
    {
        foreach (var prefix in new[] { Doi, "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/" })
        {
            if (address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return address.Substring(prefix.Length);
            }
        }

        return null;
    }

    /// <summary>Whether a text is in the quote, with letters in any case up to an index, from the begin of an address to its end.</summary>
    [MethodImpl(JitHints.Loop)]
    private static bool Find(string quote, string text, int caseless)
    {
        var head = text.Substring(0, caseless);
        for (var start = Next(0); start >= 0; start = Next(start + 1))
        {
            if (string.CompareOrdinal(quote, start + caseless, text, caseless, text.Length - caseless) == 0
                && Begins(quote, start) && Ends(quote, start + text.Length))
            {
                return true;
            }
        }

        return false;

        int Next(int from) => from + text.Length > quote.Length ? -1 : quote.IndexOf(head, from, StringComparison.OrdinalIgnoreCase);
    }

    // “Site:example.org” begins one; “data.example.org”, “bob@example.org”, “a.org/?to=example.org” and “ftp://example.org” go on with another's.
    private static bool Begins(string quote, int start)
    {
        var first = start;
        while (first > 0 && start - first < LongestLabel && !char.IsWhiteSpace(quote[first - 1]) && Opening.IndexOf(quote[first - 1]) < 0)
        {
            first--;
        }

        return first == start
            || (!char.IsLetterOrDigit(quote[start - 1]) && !char.IsSurrogate(quote[start - 1])
                && start - first < LongestLabel && quote.IndexOfAny(['.', '/', '?', '=', '@', '&', '#', '%', '~', '-', '_', '\\'], first, start - first) < 0);
    }

    // A full stop or a slash behind an address may be the sentence's; with a letter behind it, it is the address's.
    [MethodImpl(JitHints.Loop)]
    private static bool Ends(string quote, int index)
    {
        if (index < quote.Length && (char.IsLetterOrDigit(quote[index]) || char.IsSurrogate(quote[index])))
        {
            return false;
        }

        while (index < quote.Length && Joining.IndexOf(quote[index]) >= 0)
        {
            index++;
        }

        return index >= quote.Length || !char.IsLetterOrDigit(quote[index]);
    }

    private const int LongestLabel = 64;
}
