namespace Corpus.Language.Provenance.Languages;

/// <summary>The phrases by which English says how a number is meant.</summary>
internal static class EnglishComparators
{
    public static readonly ComparatorPhrases Words = new(
        before:
        [
            new(
                "up to|at most|at the most|at the very most|no more than|not more than|never more than|no greater than|not greater than|not over|not above|"
                + "never over|never above|not exceeding|not exceed|cannot exceed|never exceed|never exceeds|never exceeded|never exceeding|without exceeding|"
                + "as much as|as many as|as high as|as long as|as late as|a maximum of|maximum of|maximum|max|max of|no higher than|not higher than|"
                + "no longer than|"
                + "ceiling fixed at|ceiling set at|cap set at|cap fixed at|limit set at|limit fixed at|ceiling at|cap of at most|at a maximum|at maximum|"
                + "up to and including|up to but not exceeding|not longer than|no larger than|not larger than|no bigger than|no taller than|no heavier than|"
                + "no older than|not older than|no later than|"
                + "not later than|within|limited to|limits to|limit to|restricted to|restricts to|capped at|caps at|cap at|capping at|a cap of|cap of|"
                + "a ceiling of|"
                + "ceiling of|a limit of|limit of|an upper limit of|upper limit of|upper bound of|a peak of|not to exceed|anything up to|all the way up to",
                Comparator.AtMost),
            new(
                "at least|at the least|at the very least|no less than|not less than|never less than|no fewer than|not fewer than|never fewer than|not under|"
                + "not below|never under|never below|a minimum of|minimum of|minimum|a min of|min|no lower than|not lower than|no smaller than|"
                + "not smaller than|"
                + "no shorter than|not shorter than|no younger than|not younger than|no earlier than|not earlier than|at a minimum|at minimum|a floor of|"
                + "floor of|from at least|as little as|as few as|"
                + "as low as|a lower limit of|lower limit of|lower bound of|a floor price of|a price floor of|is from|are from|was from|were from|be from|"
                + "costs from|cost from|start from|starts from|starting from|starting at|start at|starts at|started at|priced from|prices from|fares from|"
                + "fees from|rates from|available from|beginning at|begin at|begins at",
                Comparator.AtLeast),
            new(
                "more than|much more than|greater than|higher than|longer than|larger than|bigger than|taller than|heavier than|older than|wider than|"
                + "deeper than|"
                + "faster than|better than|over|well over|far over|way over|above|well above|in excess of|exceeding|exceeds|exceeded|exceed|surpassing|"
                + "surpasses|"
                + "surpassed|surpass|topping|tops|topped|upwards of|upward of|beyond|well beyond|north of|far more than|well more than",
                Comparator.MoreThan),
            new(
                "just over|just above|slightly over|slightly above|slightly more than|a little over|a little more than|a bit over|a bit more than|"
                + "little more than|hardly more than|barely more than|not much more than|marginally more than|marginally over|a shade over|a touch over",
                Comparator.MoreThan, Comparator.About),
            new(
                "less than|fewer than|lower than|shorter than|smaller than|lighter than|younger than|slower than|cheaper than|under|well under|below|"
                + "well below|"
                + "far less than|far fewer than|far below|much less than|south of|not even|not as much as|not as many as",
                Comparator.LessThan),
            new(
                "just under|just below|slightly under|slightly below|slightly less than|slightly fewer than|a little under|a little less than|a bit under|"
                + "a bit less than|little less than|not quite|just shy of|shy of|marginally less than|marginally under|a shade under|a touch under|"
                + "approaching|approaches|approached|nearing|nears|neared",
                Comparator.LessThan, Comparator.About),
            new("nearly|almost|close to|very nearly|virtually|practically|getting on for|next to", Comparator.About, Comparator.LessThan),
            new(
                "about|around|approximately|approx|est|nigh on|well nigh|roughly|some|circa|ca|c|an estimated|estimated|estimated at|in the region of|"
                + "in the area of|in the order of|"
                + "on the order of|of the order of|of order|more or less|in the neighborhood of|in the neighbourhood of|in the vicinity of|something like|"
                + "somewhere around|somewhere near|give or take|round about|roundabout|in the range of|around about|as an estimate",
                Comparator.About),
            new("exactly|precisely|no more and no less than|no more or less than|no more nor less than|no less and no more than", Comparator.Exactly),
            new(
                "add up to|adds up to|added up to|adding up to|sum up to|sums up to|not only|not just|not merely|not simply|not less and not more than|"
                + "led up to|"
                + "no fewer and no more than|only some of|a total of|total of|the total of|a sum of|the sum of|an amount of|the amount of|a price of|a rate of|"
                + "a speed of|an average of|a level of|a length of|a weight of|a period of|a term of",
                NumberSense.AsItIs),
            new(
                "not reach|not reached|never reached|never reaches|didn't reach|doesn't reach|don't reach|hasn't reached|failed to reach|fails to reach|"
                + "failing to reach|not hit|failed to hit|failed to exceed",
                NumberSense.Unclear, Comparator.LessThan),
            new("a good|a full|a solid|a cool|easily|comfortably", NumberSense.Unclear, Comparator.AtLeast, Comparator.About),
            new("short of|well short of|fell short of|falls short of|falling short of|just short of|"
            + "a little short of", NumberSense.Unclear, Comparator.LessThan),
            new(
                "twice|thrice|double|doubled|doubles|doubling|triple|tripled|triples|tripling|quadruple|quadrupled|half|half of|a half of|a third of|"
                + "one third of|"
                + "a quarter of|one quarter of|a fifth of|a tenth of|a fraction of|a part of|part of|most of|much of|a majority of|all but|other than|except|"
                + "except for|excepting|save|save for|apart from|aside from|bar|barring|barely|hardly|scarcely|nothing like|nowhere near|far from|anything but|"
                + "anywhere near|not up to|not at least|not at most|not about|not around|not nearly|not almost|not exactly|not precisely|not approximately|"
                + "not roughly|close on|times|minus the|plus or minus|plus minus|at best|at worst|if not|or even|even more than|square root of|divided by|"
                + "multiplied by|one in|one in every|one of every|one out of|one out of every|percent of|per cent of|ten times|a multiple of|multiples of",
                NumberSense.Unclear),
            new("another|an extra|an additional|additional|extra|a further|further", NumberSense.Change),
            new(
                "instead of|rather than|in place of|in lieu of|as opposed to|compared with|compared to|in comparison with|versus|vs|previously|formerly|"
                + "used to be|originally|not|and not|but not|is not|not the|no longer|down from|up from|up on|down on|unlike|once set at|previously set at|"
                + "previously put at|previously given as|"
                + "originally put at|first put at|formerly set at|formerly put at|had been|once was|had stood at|as against",
                NumberSense.Former),
        ],
        after:
        [
            new(
                "or more|or longer|or higher|or greater|or larger|or bigger|or taller|or heavier|or above|or over|or better|or older|or later|and more|"
                + "and above|"
                + "and over|and older|and up|and upwards|and upward|or upwards|or upward|plus|at least|at the least|at the very least|at a minimum|at minimum|"
                + "minimum|as a minimum|if not more|and counting|and rising|upwards|and then some|possibly more|perhaps more|maybe more|probably more|"
                + "or possibly more|and possibly more|and likely more",
                Comparator.AtLeast),
            new(
                "or less|or fewer|or under|or below|or lower|or shorter|or smaller|or lighter|or younger|or earlier|and under|and below|and younger|and less|"
                + "at most|at the most|at the very most|at a maximum|at maximum|maximum|max|as a maximum|at best|at the outside|tops|if not less|if not fewer|"
                + "possibly less|perhaps less|maybe less|possibly fewer|perhaps fewer|maybe fewer|or possibly less|"
                + "if that|or sooner|and no more|but no more|and not more",
                Comparator.AtMost),
            new(
                "or so|odd|or thereabouts|approximately|approx|roughly|something|some|ish|give or take|or about|more or less|or around that|and change",
                Comparator.About),
            new("exactly|precisely|no more and no less|no more no less|no less and no more|sharp", Comparator.Exactly),
            new(
                "a year earlier|a year ago|a year before|the year before|the previous year|until then|up to then|till then|previously|before that",
                NumberSense.Former),
            new("at worst|or two|or three|fold|times the|times as|times more|squared|cubed", NumberSense.Unclear),
        ]);
}
