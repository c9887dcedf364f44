namespace Corpus.Language.Checking.Support;

/// <summary>The check of one point. A room keeps what it saw of one statement, reports what is wrong, and says what came of the point of each quote.</summary>
internal interface ISupportRoom
{
    /// <summary>Reads a quote, in which the value was looked for before.</summary>
    void Read(QuoteUnderCheck quote);

    /// <summary>What only all quotes of the statement together can show.</summary>
    void Finish();
}
