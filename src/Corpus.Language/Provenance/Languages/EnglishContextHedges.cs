namespace Corpus.Language.Provenance.Languages;

/// <summary>What hedges in English: what may be, what is meant to be, what is thought to come, and what is under a condition.</summary>
internal static class EnglishContextHedges
{
    public static readonly (ContextTrigger Trigger, string Phrases)[] Triggers =
    [
        (new(ContextKinds.Possible, ContextReach.Around, ContextGuard.NoNoun), "may|might"),
        (new(ContextKinds.Possible, ContextReach.Around),
            "could|is feared|are feared|was feared|were feared|suspected to|presumed to|may well|might well|could well|could one day|seems to|seem to|seemed to|appears to|appear to|appeared to|"
            + "unlikely to|is unlikely|are unlikely|has the potential to|have the potential to|stands to|stood to"),
        (new(ContextKinds.Possible, ContextReach.Clause),
            "possibly|perhaps|maybe|conceivably|potentially|feasibly|arguably|theoretically|hypothetically|in theory|in principle|apparently|seemingly|tentatively|"
            + "presumably|possible that|conceivable that|it seems|it appears|it seems that|it appears that|it seemed|it appeared that|it would seem|it would appear|"
            + "possibility of|possibility that|prospect of|prospect that|chance that|risk that|likelihood that|hint that|hints that|"
            + "unclear whether|unclear if|uncertain whether|uncertain if|unknown whether|unknown if|not known whether|not known if|not clear whether|not clear if|"
            + "doubtful whether|doubtful that|doubtful if|unlikely that|suspects that|suspected that|suspect that|suspecting that|suspicion that|fears that|feared that|"
            + "suggests that|suggest that|suggested that|suggesting that|suggests the|suggest the"),
        (new(ContextKinds.Possible, ContextReach.Phrase),
            "suspected|presumed|putative|would-be|hypothetical|suggestive of|suspicious for|suspicion of|a possible|a probable"),
        (new(ContextKinds.Planned, ContextReach.Clause),
            "plans to|plan to|planned to|planning to|plans on|plans for|planning for|intends to|intend to|intended to|intending to|intention to|intention of|intent on|intends that|"
            + "aims to|aim to|aiming to|aims at|aim at|aims for|aim for|aimed for|aiming for|aim of|aim is to|"
            + "hopes to|hope to|hoped to|hoping to|hopes for|hopes that|hope that|hoped that|in hopes of|in the hope of|in the hope that|"
            + "wants|want|wanted|seeks|demands|demanded|demanding|requests|requested|asks for|asked for|calls for|called for|eyeing|is eyeing|are eyeing|draft law|draft bill|"
            + "draft treaty|draft agreement|draft deal|draft budget|the draft|a draft|"
            + "seeks to|seek to|sought to|seeking to|wants to|want to|wanted to|wishes to|wish to|wished to|would like to|"
            + "proposes to|propose to|proposed to|proposing to|proposal to|proposals to|proposal for|proposals for|proposes that|proposed that|"
            + "vows to|vowed to|vow to|vowing to|pledges to|pledged to|pledge to|pledging to|promises to|promised to|promise to|promising to|promised that|promises that|"
            + "threatens to|threatened to|threaten to|threatening to|offers to|offered to|prepares to|preparing to|preparations to|considers|is considering|are considering|"
            + "was considering|were considering|is mulling|are mulling|mulls|is contemplating|are contemplating|is exploring|are exploring|"
            + "envisages|envisage|envisaging|envisions|envision|envisioning|foresees|foresee|target of|targets of|a target|goal of|objective of|ambition of|ambition to|"
            + "ambitions to|ambitions of|dreams of|dream of|attempt to|attempts to|attempted to|attempting to|negotiating to|in talks to|in talks over"),
        (new(ContextKinds.Planned, ContextReach.Around, ContextGuard.Infinitive),
            "is set to|are set to|was set to|were set to|set to|due to be|is due to|are due to|was due to|were due to|be due to|is to|are to|was to|was to be|were to be|to be built|to be signed"),
        (new(ContextKinds.Planned, ContextReach.Around),
            "scheduled to|scheduled for|slated to|slated for|earmarked for|poised to|about to|on track to|on course to|in line to|destined to|planned for|is planned|are planned|"
            + "under consideration|under discussion|in planning|in the pipeline|on the drawing board|being considered|being planned|being discussed|being negotiated|"
            + "was planned|were planned|is proposed|are proposed|was proposed|were proposed|is intended to|are intended to|has been proposed|have been proposed"),
        (new(ContextKinds.Planned, ContextReach.Phrase), "planned|proposed|intended|envisaged|envisioned|prospective|mooted|contemplated|targeted"),
        (new(ContextKinds.Planned, ContextReach.Sentence),
            "under the plan|under the plans|under the proposal|under the proposals|under plans|under proposals|under a plan|under a proposal|under the draft|under its plan|"
            + "under the project|under the scheme|according to plans|according to the plan|according to the plans|according to the proposal"),
        (new(ContextKinds.Expected, ContextReach.Around, ContextGuard.NoNoun), "will|will be|it'll|they'll|he'll|she'll|we'll|there'll"),
        (new(ContextKinds.Expected, ContextReach.Around),
            "expected to|is expected|are expected|was expected|were expected|anticipated to|is anticipated|are anticipated|forecast to|is forecast|are forecast|was forecast|predicted to|"
            + "is predicted|are predicted|projected to|is projected|are projected|likely to|is likely|are likely|most likely|very likely|probably|in all likelihood|in all probability|"
            + "almost certainly|almost certain to|looks set to|look set to|looks likely|look likely|looks to be|bound to|sure to|certain to|is going to|are going to|was going to|"
            + "estimated to reach|should reach|should produce|should yield|should bring|should generate|should rise|should fall|should grow|should last|should create|should open|"
            + "should start|should begin|should be completed|should be finished|should be ready|should arrive|should cost|should deliver|should have reached|should be able to|should end"),
        (new(ContextKinds.Expected, ContextReach.Clause),
            "hopeful that|confident that|optimistic that|expects|expect|expecting|expectation of|expectation that|expectations of|expectations that|anticipates|anticipate|anticipating|"
            + "forecasts|forecasting|forecast of|forecast that|forecasts of|predicts|predict|predicting|predicted that|predicted a|prediction of|prediction that|predictions of|"
            + "predictions that|projections of|projection of|projects that|likely that|probable that|it is likely|promises a|looks forward to"),
        (new(ContextKinds.Expected, ContextReach.Phrase), "expected|anticipated|projected|predicted|forecast"),
        (new(ContextKinds.Conditional, ContextReach.Condition), "if|unless|only if|provided that|providing that|as long as|on condition that|on the condition that|in the event that"),
        (new(ContextKinds.Conditional, ContextReach.Condition, ContextGuard.SentenceStart), "should|had|were"),
        (new(ContextKinds.Conditional, ContextReach.Sentence),
            "in case of|in the event of|assuming|assuming that|supposing|suppose|contingent on|contingent upon|conditional on|conditional upon|subject to approval|"
            + "subject to ratification|subject to confirmation|subject to final|subject to parliamentary|subject to regulatory|subject to the approval|subject to agreement|"
            + "subject to funding|subject to court|subject to government|pending approval|pending ratification"),
        (new(ContextKinds.Conditional, ContextReach.Clause), "whether|even if|were to|what if"),
        (new(ContextKinds.Conditional, ContextReach.Around),
            "would|would have|would be|could have|could have been|might have been|would've|could've|it'd|they'd|he'd|she'd"),
    ];
}
