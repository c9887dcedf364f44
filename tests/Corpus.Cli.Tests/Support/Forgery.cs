using System.Security.Cryptography;
using System.Text;
using Corpus.Language.Provenance.Fingerprints;

namespace Corpus.Cli.Tests.Support;

/// <summary>Makes what no tool of ours makes: a fingerprint that says it is of another document, with a check sum that agrees.</summary>
internal static class Forgery
{
    public static string With(Fingerprint fingerprint, string sha256)
    {
        var lines = fingerprint.ToText().Split('\n');
        var document = Convert.FromBase64String(lines[2]);
        lines[2] = Convert.ToBase64String([.. Convert.FromHexString(sha256), .. document[32..]]);
        var text = string.Join('\n', lines.TakeWhile(static line => line != "[End 1]")) + "\n";
        var sum = SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(text.Where(static character => character is not (' ' or '\n')))));
        return text + "[End 1]\n" + Convert.ToBase64String(sum[..12]) + "\n";
    }
}
