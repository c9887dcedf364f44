namespace Corpus.Language.Provenance.Printed;

/// <summary>Looks for an address in a quote, character for character: addresses are not folded.</summary>
internal static class UriSearch
{
    /// <summary>What an address goes on with, when a letter or a digit comes after it.</summary>
    private const string Joining = "-._~/?#[]@!$&'()*+,;=%:";

    public static bool Contains(string quote, string address)
    {
        if (address.Length == 0 || address.Length > quote.Length || !QuotePieces.CanBeRead(quote))
        {
            return false;
        }

        for (var start = quote.IndexOf(address, StringComparison.Ordinal); start >= 0;)
        {
            if (IsEdge(quote, start - 1, -1) && IsEdge(quote, start + address.Length, 1))
            {
                return true;
            }

            start = start + 1 < quote.Length ? quote.IndexOf(address, start + 1, StringComparison.Ordinal) : -1;
        }

        return false;
    }

    // A full stop or a slash behind an address may be the sentence's; with a letter behind it, it is the address's.
    private static bool IsEdge(string quote, int index, int step)
    {
        if (index < 0 || index >= quote.Length)
        {
            return true;
        }

        if (char.IsLetterOrDigit(quote[index]) || char.IsSurrogate(quote[index]))
        {
            return false;
        }

        if (step < 0)
        {
            return quote[index] is not ('.' or '-' or '_' or '@' or '~' or '%') && !EndsScheme(quote, index);
        }

        while (index < quote.Length && Joining.IndexOf(quote[index]) >= 0)
        {
            index++;
        }

        return index >= quote.Length || !char.IsLetterOrDigit(quote[index]);
    }

    // “example.org” is printed by “https://example.org”, and not by “ftp://example.org” or “a/example.org”.
    private static bool EndsScheme(string quote, int index) => quote[index] == '/'
        && !EndsWith(quote, index + 1, "https://") && !EndsWith(quote, index + 1, "http://");

    private static bool EndsWith(string text, int end, string ending) =>
        end >= ending.Length && string.Compare(text, end - ending.Length, ending, 0, ending.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
