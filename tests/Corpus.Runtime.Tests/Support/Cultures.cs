using System.Globalization;

namespace Corpus.Runtime.Tests;

/// <summary>Cultures whose digits, signs, letters or calendars are not those of the invariant one.</summary>
internal static class Cultures
{
    public static TheoryData<string> All => new("tr-TR", "fi-FI", "de-DE", "ar-SA");

    public static T Under<T>(string culture, Func<T> action)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
