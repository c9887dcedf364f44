using System.Globalization;
using System.Text;
using Corpus.Language.Model;
using Corpus.Language.Text;

namespace Corpus.Cli.Records;

/// <summary>Names of source records.</summary>
internal static class RecordName
{
    /// <summary>A name for a title or a file: <c>Ties, amid sanctions</c> becomes <c>TiesAmidSanctions</c>.</summary>
    public static string From(string text)
    {
        // Letters with marks lose them; what has no Latin letter at all leaves the file's number, or `File`.
        var plain = new string(
            [.. text.Normalize(NormalizationForm.FormD)
            .Where(static character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)]);
        var name = Names.FromFileName(plain);
        return name.Length <= Limits.NameLength ? name : name[..Limits.NameLength];
    }

    public static bool IsValid(string name) => Names.IsUpper(name);

    /// <summary>What is wrong with a name.</summary>
    public static string Expected(string name) =>
        $"`{name}` is not a valid name for a record; use ASCII letters and digits, starting with an uppercase letter, such as `AnnualReport`";
}
