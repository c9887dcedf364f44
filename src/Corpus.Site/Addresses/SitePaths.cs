using System.Globalization;
using System.Text;

namespace Corpus.Site.Addresses;

/// <summary>
/// Where everything is. The address of a thing depends on its name alone, so that it stays when others come and go; it is of ASCII, and no two differ in the
/// case of letters alone, which some file systems do not tell apart.
/// </summary>
internal static class SitePaths
{
    private const int LongestName = 80;

    /// <summary>Names that a file of Windows cannot have.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>The first page.</summary>
    public static SitePlace Home { get; } = new("index");

    /// <summary>All entities by name.</summary>
    public static SitePlace Names { get; } = new("lists/names");

    /// <summary>All sources.</summary>
    public static SitePlace Sources { get; } = new("lists/sources");

    /// <summary>All types and enumerations.</summary>
    public static SitePlace Types { get; } = new("lists/types");

    /// <summary>The way to all lists.</summary>
    public static SitePlace Lists { get; } = new("lists/index");

    /// <summary>Everything dated.</summary>
    public static SitePlace Timeline { get; } = new("timeline");

    /// <summary>The entities and how they refer to each other.</summary>
    public static SitePlace Graph { get; } = new("graph");

    public static SitePlace Search { get; } = new("search");

    /// <summary>How the pages are to be read.</summary>
    public static SitePlace Guide { get; } = new("guide");

    /// <summary>A list of facts of one kind.</summary>
    public static SitePlace List(string name) => new("lists/" + name);

    public static SitePlace Entity(string id) => new("entities/" + Slug(id));

    public static SitePlace Type(string name) => new("types/" + Slug(name));

    public static SitePlace Enumeration(string name) => new("enumerations/" + Slug(name));

    /// <summary>A value of an enumeration, on its page.</summary>
    public static SitePlace EnumerationValue(string enumeration, string value) => Enumeration(enumeration).At(Slug(value));

    /// <summary>A property, on the page of the type that declares it.</summary>
    public static SitePlace Property(string type, string property) => Type(type).At(Slug(property));

    public static SitePlace Source(string id) => new("sources/" + Slug(id));

    /// <summary>A fact: <c>Treaty.termYears</c>.</summary>
    public static SitePlace Fact(string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        return Fact(id[..dot], id[(dot + 1)..]);
    }

    public static SitePlace Fact(string entity, string property) => new($"facts/{Slug(entity)}/{Slug(property)}");

    /// <summary>
    /// A name in small letters: a capital behind the first letter has a hyphen before it (<c>TermYears</c>: <c>term-years</c>), and what is no letter or digit
    /// of ASCII is written as its number, so that two names never become one. The first letter of a name is a capital or none by what it is a name of; that of
    /// a file's name, which has a point, may be either.
    /// </summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length + 8);
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            if (char.IsAsciiLetterUpper(character))
            {
                slug.Append(index == 0 && !name.Contains('.', StringComparison.Ordinal) ? "" : "-").Append(char.ToLowerInvariant(character));
            }
            else if (char.IsAsciiLetterOrDigit(character) || (character == '.' && IsBetweenLetters(name, index)))
            {
                slug.Append(character);
            }
            else
            {
                slug.Append('_').Append(((int)character).ToString("x", CultureInfo.InvariantCulture)).Append('_');
            }
        }

        if (slug.Length > LongestName)
        {
            // A part of a path holds some 250 characters.
            slug.Length = LongestName - 18;
            slug.Append("__").Append(Hash(name).ToString("x16", CultureInfo.InvariantCulture));
        }

        var text = slug.ToString();
        return Reserved.Contains(text.Split('.')[0]) ? "_" + text : text;
    }

    private static bool IsBetweenLetters(string name, int index) =>
        index > 0 && index + 1 < name.Length && char.IsAsciiLetterOrDigit(name[index - 1]) && char.IsAsciiLetterOrDigit(name[index + 1]);

    /// <summary>FNV-1a, of 64 bits.</summary>
    private static ulong Hash(string name)
    {
        var hash = 14695981039346656037ul;
        foreach (var character in name)
        {
            hash = unchecked((hash ^ character) * 1099511628211ul);
        }

        return hash;
    }
}
