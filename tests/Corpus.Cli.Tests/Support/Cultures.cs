using System.Globalization;

namespace Corpus.Cli.Tests.Support;

/// <summary>Cultures whose digits, signs, letters or calendars are not those of the invariant one.</summary>
internal static class Cultures
{
    public static readonly string[] Names = ["tr-TR", "fi-FI", "de-DE", "ar-SA"];

    public static T Under<T>(string culture, Func<T> action)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
