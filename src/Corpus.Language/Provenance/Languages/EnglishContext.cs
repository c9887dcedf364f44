namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The triggers of English. After the lists of NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009), without what only clinical notes have and with
/// what newspapers, statutes and reports have.
/// </summary>
internal static class EnglishContext
{
    /// <summary>Every change of these tables or of the rules in <c>Context/</c> makes a new version: fingerprints name it.</summary>
    public const int Version = 3;

    public static readonly ContextWords Words = new(
        "en",
        Version,
        [.. EnglishContextPseudo.Triggers, .. EnglishContextNegations.Triggers, .. EnglishContextHedges.Triggers, .. EnglishContextAttributions.Triggers],
        EnglishContextClasses.Words)
    {
        VerbEndings = ["ed"],
        BehindAndVerbEndings = ["s"],
        PossessiveEndings = ["'s", "'"],
    };
}
