namespace Corpus.Language.Provenance.Languages;

/// <summary>What says in English that something is what somebody says. Verbs of finding and showing (“found that”, “shows that”) state it.</summary>
internal static class EnglishContextAttributions
{
    public static readonly (ContextTrigger Trigger, string Phrases)[] Triggers =
    [
        (new(ContextKinds.Attributed, ContextReach.Saying),
            "says|said|say|saying|says that|said that|say that|saying that|says the|say the|told|tells|telling|"
            + "claimed that|claiming|claiming that|claims that|claim that|claims to|claim to|alleges|alleged that|allege|alleging|alleges that|allege that|"
            + "asserts|asserted|assert|asserting|contends|contended|contend|contending|insists|insisted|insist|insisting|reckons|reckoned|reckon|"
            + "believes|believed that|believe|believes that|believe that|argues|argued|argue|arguing|argued that|"
            + "thinks|think|thinks that|think that|thought that|maintains that|maintained that|maintain that|holds that|held that|states that|stated that|"
            + "reports that|report that|reported that|reporting that|announces that|announced that|announcing that|declares that|declared that|declaring that|"
            + "estimates that|estimated that|estimate that|warns that|warned that|warning that|warn that|complains that|complained that|testified that|testifies that|"
            + "writes that|wrote that|added that|adds that|explained that|explains that|boasts that|boasted that|assures|assured|assures that|"
            + "hinted that|speculates that|speculated that|speculate that|supposes that|imagines that|concluded that|concludes that|commented that|remarked that|"
            + "swears that|swore that|admitted that|alleged"),
        (new(ContextKinds.Attributed, ContextReach.Saying, ContextGuard.Complement),
            "claims|claim|claimed|states|stated|reported|reports|declares|declared|warns|warned|estimates|estimate"),
        (new(ContextKinds.Attributed, ContextReach.Saying, ContextGuard.ClauseEnd),
            "report|announced|announces|writes|wrote|added|adds|explained|explains|complained|testified|commented|remarked|suggested|recalled|recalls"),
        (new(ContextKinds.Attributed, ContextReach.Clause),
            "what critics call|what he called|what she called|what it called|what they called|what it calls|what he calls|what she calls|what they call|critics call|"
            + "spoke of|speaks of|talked of|put the price at|put the cost at|puts the cost at|puts the price at|put the toll at|puts the toll at|put the number at|puts the number at|"
            + "put the figure at|puts the figure at|recalled seeing|recalls seeing|recalled that|recalls that|"
            + "allegedly|reportedly|supposedly|purportedly|ostensibly|reputedly|self-reportedly|by his account|by her account|by their account|"
            + "accuse|accuses|accused|accusing|accusation that|accusations that|accusation of|accusations of|charged with|charges that|suspected of|indicted for|indicted on|"
            + "allegation that|allegations that|allegation of|allegations of|rumours that|rumors that|rumour that|rumor that|rumours of|rumors of|"
            + "reports of|unconfirmed reports|unconfirmed|belief that|the view that|the opinion that|opinion that|assertion that|assertions that|the claim of|claims of|the idea that|"
            + "statement that|suggestion that|suggestions that|contention that|quoted as saying|as saying|in which he said|has it that|have it that"),
        (new(ContextKinds.Attributed, ContextReach.Around),
            "is said to|are said to|was said to|were said to|is alleged to|are alleged to|was alleged to|were alleged to|is believed to|are believed to|was believed to|"
            + "were believed to|is thought to|are thought to|was thought to|were thought to|is understood to|are understood to|is reported to|are reported to|was reported to|"
            + "were reported to|is claimed to|are claimed to|was claimed to|is rumoured to|is rumored to|are rumoured to|are rumored to|is reputed to|are reputed to|is supposed to|"
            + "are supposed to|was supposed to|purports to|purport to|professes to|it is said|it is believed|it is thought|it is claimed|it is alleged|it was said|it is rumoured|"
            + "is presumed to|are presumed to|is held to|are held to|is considered to|are considered to|said to be|thought to be|believed to be|reported to be|alleged to have|said to have|"
            + "believed to have|thought to have|reported to have"),
        (new(ContextKinds.Attributed, ContextReach.Phrase), "purported|supposed|self-styled|self-proclaimed|self-described|rumoured|rumored|reputed"),
        (new(ContextKinds.Attributed, ContextReach.Sentence),
            "according to|in the view of|in the opinion of|in the eyes of|in the words of|in the judgment of|in the judgement of|in the estimation of|in his view|in her view|"
            + "in their view|in his opinion|in her opinion|in their opinion|in its view|in its opinion|by his own account|by her own account|by their own account|by its own account|"
            + "by one estimate|by some estimates|by most estimates|by his own admission|by her own admission|by its own admission|by their own admission|"
            + "by some accounts|by most accounts|by one account|by all accounts|on his account|on her account|citing|as claimed by|as reported by|as stated by|sources say|sources said|"
            + "in the belief that|for the prosecution|as alleged by|if one believes|if we believe|at the claim of"),
    ];
}
