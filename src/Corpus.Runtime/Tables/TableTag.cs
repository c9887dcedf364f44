namespace Corpus.Runtime;

/// <summary>The tags of the tables that generated code holds. The generator's writer and this assembly's readers both name them from here.</summary>
/// <remarks>
/// <para>
/// A table is a stream of fields. A field is a tag of one character, then text, then NUL (U+0000), which no YAML can hold; so nothing is
/// escaped. A field whose text is empty is a mark. The first field is the version of the format (<see cref="Version"/>).
/// </para>
/// <para>
/// A tag that is a capital starts a group; any other is of the group that was started last. Within a group the order is free, but repeated
/// fields are in the order of what they list.
/// </para>
/// <code>
/// entity       V I T? L (A l*)* (B t)* E* fact*    I: the id, right after the version; T: the name of its type; A: an alias, l: the languages of it, if
///                                           not all; B: the language of a label, the label in t; E: the entities referred to, in the order of the
///                                           references delegate
/// fact         F (l|h)? (d|b)? r? x? y? z? =? +* statement (S statement)* (K statement)*    F: the name of the property, see below
/// statement    v* c? t? m? o? a? f? u? (w|e|g)* (p|j|q)* s? k? n? citation* inference*
/// citation     C q p? s? l? t? g? m? o? b? (f e?)?    C: the id of the source; empty: that of the citation before, whose g, m and b hold too where not said
/// inference    J i p* s? citation*          J: what it is of, as a number
/// sources      V E* (I f? t? a* p? d? r? u? (l|c)? h? w? (g m b o?)?)*
/// type         V N s a? (P s d? c? u? (l|h)? i?)*    N: its name; P: the name of a property that it declares itself; d: its datatype, if that is one
///                                           of the language and no range; of others code has it
/// enumeration  V N O*                       N: its name; O: the name of a value
/// ledger       V (N n)*                     N: the name of a count; n: the number
/// corpus       V I n t l w p? import* type* enumeration*    I: the id of the corpus; see below
///   import     M i n a v                    M: the prefix
///   type       N s e? a? property*          N: its name
///   property   P s (d|y|z) r? (l|h)? q? o? c? u? i? b? e? m? g? k? w* t* f*  P: its name
///   enumeration  G s (O s (A l?)*)*         G: its name; O: the name of a value; A: what else quotes call that
/// uses         V I n a (U v e? d? w* p*)*   I: the id of a corpus; U: the id of a fact whose constant an assembly uses; see below
/// </code>
/// <para>
/// A settled fact has its value in <c>v</c>; a list has each item in one, or in the values form an <c>S</c> for each item instead, and so has a series.
/// A disputed fact has only <c>K</c>. An attributed one has its value as a settled one has, those who say so in its statement, and <c>K</c> only if it was
/// stated in claims. Values are canonical text: <c>true</c> and <c>false</c>, invariant numbers (doubles in the R
/// format), texts, URIs, EDTF dates, the names of enumeration values, the ids of entities. The enumerations of this assembly are
/// written as their numbers, in decimal digits.
/// </para>
/// <para>
/// A property that the entity's own type declares is called by its name; one that a type above declares by that type's name, a full stop, and
/// its own. Never by a number: a type of another assembly may gain properties.
/// </para>
/// <para>
/// The table of the corpus is an attribute of its assembly: what those must know who build another corpus on it. Its <c>n</c> is the namespace, <c>p</c> the
/// part of a corpus in several projects (<c>schema</c>, <c>shard</c>, <c>whole</c>), <c>w</c> the most words of a quote. An import has the id of that corpus,
/// its namespace, its assembly and the version that was there when this one was compiled. The datatype of a property is one of the language (<c>d</c>), an
/// enumeration (<c>z</c>) or an entity type (<c>y</c>); <c>r</c> marks a range, <c>q</c> one that is required, and <c>o</c> one that is and that some entity
/// leaves open. What is of another corpus has its namespace before its name, here and in <c>T</c>: <c>Acme.World.Continent</c>.
/// </para>
/// <para>
/// The table of uses is in the assembly of whoever uses a corpus (docs/decisions/0018). <c>n</c> is the version of the corpus, <c>a</c> the simple name
/// of its assembly. <c>v</c> is the value that was compiled in, <c>e</c> the number of one of an enumeration. <c>d</c> marks what the assembly's own
/// code names; <c>w</c> is a constant of another assembly through which the value came (<c>Shop/F:Shop.Terms.Years</c>); <c>p</c> is what of the
/// assembly passes it on to others.
/// </para>
/// <para>
/// For ever (docs/decisions/0008): a reader skips fields whose tags it does not know, and with a capital all that follow until the next capital.
/// A writer that has something to say that may not be skipped (a field, a value of an enumeration, another meaning) writes a higher version, in
/// the tables that need it. No tag is used a second time for something else.
/// </para>
/// </remarks>
internal static class TableTag
{
    /// <summary>Ends a field.</summary>
    public const char End = '\0';

    /// <summary>
    /// The version of the format, as a number; after a higher one than 1 come a space and the oldest version of the package Corpus.Runtime that
    /// reads it, so that an older one can say what is needed.
    /// </summary>
    public const char Version = 'V';

    // The head of an entity's table, and of each source.
    public const char Id = 'I';
    public const char Label = 'L';
    public const char Alias = 'A';
    public const char LabelLanguage = 'B';
    public const char LabelText = 't';
    public const char Reference = 'E';
    public const char TypeOfEntity = 'T';

    // What starts a group.
    public const char Fact = 'F';
    public const char Statement = 'S';
    public const char Claim = 'K';
    public const char Citation = 'C';
    public const char Inference = 'J';

    // Of a fact only.
    public const char List = 'l';
    public const char Series = 'h';
    public const char Disputed = 'd';
    public const char Attributed = 'b';
    public const char ReviewBy = 'r';
    public const char SupersededBy = 'x';
    public const char SupersededSince = 'y';
    public const char SupersededReason = 'z';
    public const char Formula = '=';
    public const char Input = '+';

    // Of a fact, a statement or a claim.
    public const char Value = 'v';
    public const char Comparator = 'c';
    public const char Tolerance = 't';
    public const char Modality = 'm';
    public const char Open = 'o';
    public const char AsOf = 'a';
    public const char From = 'f';
    public const char Until = 'u';
    public const char ClaimantName = 'w';
    public const char ClaimantEntity = 'e';
    public const char ClaimantSource = 'g';
    public const char ReporterName = 'p';
    public const char ReporterEntity = 'j';
    public const char ReporterSource = 'q';
    public const char Mirrored = 's';
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
    public const char Page = 'f';
    public const char LastPage = 'e';

    // Of an inference.
    public const char Because = 'i';
    public const char Premise = 'p';
    public const char FromInferred = 's';

    // Of a citation and a source.
    public const char Language = 'l';

    // Of a source.
    public const char File = 'f';
    public const char Title = 't';
    public const char Author = 'a';
    public const char Publisher = 'p';
    public const char Issued = 'd';
    public const char Retrieved = 'r';
    public const char Url = 'u';
    public const char LanguageOfCorpus = 'c';
    public const char Sha256 = 'h';
    public const char Words = 'w';
    public const char OriginalSha256 = 'g';
    public const char OriginalMediaType = 'm';
    public const char OriginalBytes = 'b';
    public const char OriginalFile = 'o';

    // Of an entity type, an enumeration and a ledger.
    public const char Name = 'N';
    public const char Property = 'P';
    public const char Summary = 's';
    public const char UnitCode = 'c';
    public const char UnitName = 'u';
    public const char Abstract = 'a';
    public const char Inverse = 'i';
    public const char Datatype = 'd';
    public const char Option = 'O';
    public const char Count = 'n';

    // Of a corpus as others see it: of its head,
    public const char Namespace = 'n';
    public const char CorpusPart = 'p';
    public const char QuoteWords = 'w';

    // of a corpus that it imports,
    public const char Import = 'M';
    public const char ImportedId = 'i';
    public const char ImportedAssembly = 'a';
    public const char ImportedVersion = 'v';

    // of an entity type and its properties,
    public const char Extends = 'e';
    public const char EntityDatatype = 'y';
    public const char EnumerationDatatype = 'z';
    public const char Range = 'r';
    public const char Required = 'q';
    public const char LeftOpen = 'o';
    public const char Minimum = 'b';
    public const char Maximum = 'e';
    public const char Pattern = 'm';
    public const char MaxLength = 'g';
    public const char MaxWords = 'k';
    public const char UnitWord = 'w';
    public const char TrueWord = 't';
    public const char FalseWord = 'f';

    // and of an enumeration.
    public const char Enumeration = 'G';

    // Of the constants that an assembly uses.
    public const char Use = 'U';
    public const char CorpusVersion = 'n';
    public const char CorpusAssembly = 'a';
    public const char UseNumber = 'e';
    public const char UseIsDirect = 'd';
    public const char UseThrough = 'w';
    public const char UsePassedOn = 'p';

    /// <summary>Whether a tag starts a group.</summary>
    public static bool StartsGroup(char tag) => tag is >= 'A' and <= 'Z';
}
