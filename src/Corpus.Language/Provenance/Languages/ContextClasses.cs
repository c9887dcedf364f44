namespace Corpus.Language.Provenance.Languages;

/// <summary>What a word is to the rules of context; as much of grammar as they need.</summary>
[Flags]
internal enum ContextClasses
{
    None = 0,

    /// <summary>What makes a noun one that is known: “the”, “its”.</summary>
    Definite = 1,

    Indefinite = 2,
    Preposition = 4,

    /// <summary>A finite auxiliary: “is”, “had”, “could”.</summary>
    Auxiliary = 8,

    /// <summary>What begins a clause that another has: “although”, “because”.</summary>
    Subordinator = 16,

    /// <summary>“who”, “which”.</summary>
    Relative = 32,

    /// <summary>“and”, “or”, “nor”.</summary>
    Coordinator = 64,

    /// <summary>“but”, “however”: what ends every scope.</summary>
    Adversative = 128,

    Pronoun = 256,
    FirstPerson = 512,

    /// <summary>A verb in a form that no rule of endings shows: “drew”.</summary>
    Verb = 1024,

    /// <summary>Something written, which says nothing of which it is not the source: “act”, “treaty”.</summary>
    Document = 2048,

    Number = 4096,

    /// <summary>What has a point behind it and never ends a sentence: “Dr.”, “No.”.</summary>
    Abbreviation = 8192,

    /// <summary>What has a point behind it and may end a sentence: “Inc.”, “etc.”.</summary>
    AmbiguousAbbreviation = 16384,

    /// <summary>“that”.</summary>
    That = 32768,

    /// <summary>Something of a word's form, and not of a list: <c>'s</c>.</summary>
    Possessive = 65536,

    /// <summary>“of”.</summary>
    Of = 131072,

    /// <summary>“as”.</summary>
    As = 262144,

    /// <summary>What makes a number behind it a bound: “more than 40”.</summary>
    Limit = 524288,

    /// <summary>What begins a relative clause behind a comma, and is an article elsewhere: German “die”.</summary>
    CommaRelative = 1048576,

    /// <summary>A finite verb before “not” that no other rule takes for an auxiliary, and what denies without one: “have”, “never”.</summary>
    Finite = 2097152,

    Function = Definite | Indefinite | Preposition | Auxiliary | Subordinator | Relative | Coordinator | Adversative | Pronoun | FirstPerson | That | As,
}
