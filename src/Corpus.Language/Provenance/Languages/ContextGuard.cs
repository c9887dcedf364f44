namespace Corpus.Language.Provenance.Languages;

/// <summary>What must be around a trigger whose words have other senses, too.</summary>
internal enum ContextGuard
{
    None,

    /// <summary>No article, possessive or preposition before it and no “of” behind it, or it is a noun: “his will”, “the might of”.</summary>
    NoNoun,

    /// <summary>No article or preposition and no number behind it: “is to be”, and not “is to the north”, “set to 40”.</summary>
    Infinitive,

    /// <summary>A word with the ending of an infinitive is right behind it: “espera comprar”, and not “espera un barco”.</summary>
    BeforeInfinitive,

    /// <summary>It stands between commas, or between one and the end: “…, se cree.”.</summary>
    Aside,

    /// <summary>It begins a sentence: “Should the court agree”.</summary>
    SentenceStart,

    /// <summary>Something that can be said follows: “claims that”, “claims the”, and not “claims rose”.</summary>
    Complement,

    /// <summary>It ends a short clause with a subject, behind a comma: “…, the minister added”.</summary>
    ClauseEnd,

    /// <summary>The full stop of its sentence is behind it: “…という。”.</summary>
    Last,

    /// <summary>A comma or a number is behind it, and nothing that has been: “押すと、3枚出る”, and not “着くと、3人がいた”.</summary>
    Consequence,

    /// <summary>An auxiliary of the future stands before it in its clause, or right behind it: “wird 40 Schiffe bauen”, “bauen wird”.</summary>
    Future,

    /// <summary>No word of what is done again and again stands before it in its sentence: “通常…会”.</summary>
    Habit,

    /// <summary>A number is right before it, and a word that compares before that in its clause: “达到85%时”.</summary>
    Limit,

    /// <summary>A subject stands before it, and neither a pronoun, a number nor a verb that moves an object behind it: “学校将聘请”, and not “将3人送往”.</summary>
    Disposal,
}
