using System.Collections.Frozen;

namespace Corpus.Documents.Html;

/// <summary>Elements by what a browser does with them where no style says otherwise. Names are in small letters.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2"
        + " h3 h4 h5 h6 header hgroup"
        + " hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp");

    /// <summary>What is never shown, or is shown as something that is no text.</summary>
    private static readonly FrozenSet<string> Unseen = Set(
        "applet area audio base basefont bgsound canvas col colgroup datalist embed frame head iframe img input link map meta meter noembed noframes"
        + " noscript object param"
        + " picture progress rp rt rtc script select source style template textarea title track video annotation annotation-xml desc metadata defs");

    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr");

    private static readonly FrozenSet<string> Headings = Set("h1 h2 h3 h4 h5 h6");

    private static readonly FrozenSet<string> Preformatted = Set("pre listing plaintext xmp");

    /// <summary>What forms are made of, besides text.</summary>
    private static readonly FrozenSet<string> Controls = Set("input select textarea button");

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsUnseen(string name) => Unseen.Contains(name);

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsHeading(string name) => Headings.Contains(name);

    public static bool IsPreformatted(string name) => Preformatted.Contains(name);

    public static bool IsControl(string name) => Controls.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
