namespace Corpus.Runtime;

/// <summary>The tags of the tables that generated code holds. The generator's writer and this assembly's readers both name them from here.</summary>
/// <remarks>
/// <para>
/// A table is a stream of fields. A field is a tag of one character, then text, then NUL (U+0000), which no YAML can hold; so nothing is
/// escaped. A field whose text is empty is a mark. Within each group the order is free, but repeated fields are in the order of what they list.
/// </para>
/// <code>
/// entity    I L A* E*  fact*             E: the entities referred to, in the order of the references delegate
/// fact      F l? d? r? x? y? z?  body  (S body)* (K body)*    F: the index of the property in its type
/// body      v* c? a? f? u? (w|e)* i? k? n?  citation*
/// citation  C q p? s? t? g? m? o? b?     C: the id of the source; empty: that of the citation before, whose g, m and b hold too where not said
/// sources   (I f? T? A* P? D? R? U? G? H? W?)*
/// </code>
/// <para>
/// A settled fact has its value in <c>v</c>; a list has each item in one, or in the values form an <c>S</c> for each item instead.
/// A disputed fact has only <c>K</c>. Values are canonical text: <c>true</c> and <c>false</c>, invariant numbers (doubles in the R
/// format), texts, URIs, EDTF dates, the names of enumeration values, the ids of entities. The enumerations of this assembly are
/// written as their numbers, in decimal digits.
/// </para>
/// </remarks>
internal static class TableTag
{
    /// <summary>Ends a field.</summary>
    public const char End = '\0';

    // The head of an entity's table, and of each source.
    public const char Id = 'I';
    public const char Label = 'L';
    public const char Alias = 'A';
    public const char Reference = 'E';

    // What starts a group.
    public const char Fact = 'F';
    public const char Statement = 'S';
    public const char Claim = 'K';
    public const char Citation = 'C';

    // Of a fact only.
    public const char List = 'l';
    public const char Disputed = 'd';
    public const char ReviewBy = 'r';
    public const char SupersededBy = 'x';
    public const char SupersededSince = 'y';
    public const char SupersededReason = 'z';

    // Of a fact, a statement or a claim.
    public const char Value = 'v';
    public const char Comparator = 'c';
    public const char AsOf = 'a';
    public const char From = 'f';
    public const char Until = 'u';
    public const char ClaimantName = 'w';
    public const char ClaimantEntity = 'e';
    public const char Inference = 'i';
    public const char Rank = 'k';
    public const char RankReason = 'n';

    // Of a citation.
    public const char Quote = 'q';
    public const char Prefix = 'p';
    public const char Suffix = 's';
    public const char Reading = 't';
    public const char Grade = 'g';
    public const char Evidence = 'm';
    public const char Position = 'o';
    public const char Support = 'b';

    // Of a source.
    public const char File = 'f';
    public const char Title = 'T';
    public const char Author = 'A';
    public const char Publisher = 'P';
    public const char Issued = 'D';
    public const char Retrieved = 'R';
    public const char Url = 'U';
    public const char Language = 'G';
    public const char Sha256 = 'H';
    public const char Words = 'W';

    public const string OfFact = "ldrxyz";
    public const string OfStatement = "vcafuweikn";
    public const string OfCitation = "qpstgmob";
    public const string OfSource = "fTAPDRUGHW";

    /// <summary>Whether a tag is one of several.</summary>
    public static bool IsIn(string tags, char tag) => tags.AsSpan().IndexOf(tag) >= 0;

    /// <summary>Whether a group can have several fields of a tag.</summary>
    public static bool Repeats(char tag) => tag is Value or ClaimantName or ClaimantEntity or Author;
}
