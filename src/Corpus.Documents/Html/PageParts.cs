using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Corpus.Documents.Html;

/// <summary>
/// Says which parts of a page a reader of its text does not see, or sees on every page of the site. What holds most of the page's text is never one, whatever
/// it is called: it may be shown by a script, or the page is nothing else.
/// </summary>
internal sealed class PageParts(IElement root, StyleSheet styles, PageMeasures measures)
{
    public const string Hidden = "hidden parts";
    public const string Navigation = "navigation";
    public const string Banners = "cookie banners and dialogs";
    public const string Advertisements = "advertisements";
    public const string Related = "links to other pages";
    public const string Forms = "forms and buttons";
    public const string Frame = "headers and footers of the site";

    /// <summary>A part with more text than this is no box beside the text.</summary>
    private const int LargestBox = 1_500;

    /// <summary>What has less text than this is no whole page, whatever it is of it.</summary>
    private const int Page = 200;

    /// <summary>A text of more characters is not only a label of what it stands in.</summary>
    private const int Label = 20;

    private static readonly FrozenSet<string> ScreenReaderNames = Set(
        "sr-only sr_only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader-only show-for-sr u-visually-hidden"
        + " u-sr-only element-invisible"
        + " assistive-text a11y-hidden is-visually-hidden hidden-visually govuk-visually-hidden wb-inv");

    private static readonly FrozenSet<string> HiddenNames = Set(
        "d-none hidden is-hidden hide invisible js-hidden u-hidden printonly print-only only-print visible-print");

    private static readonly FrozenSet<string> ShownNames = Set("block flex grid inline table contents");

    private static readonly FrozenSet<string> NavigationRoles = Set("navigation menu menubar search toolbar tablist tooltip scrollbar");

    private static readonly FrozenSet<string> NavigationWords = Set(
        "nav navbar navigation navheader navfooter navbox navi topnav sidenav breadcrumb breadcrumbs crumbs pagination pager paginator menu submenu"
        + " sidebar toc related"
        + " sphinxsidebar skip skiplink skipnav sitemap footerlinks catlinks editsection headerlink anchorjs");

    private static readonly FrozenSet<string> ConsentWords = Set(
        "cookie cookies cookiebar cookiebanner cookieconsent cookienotice consent gdpr dsgvo ccpa onetrust didomi usercentrics cookiebot"
        + " cybotcookiebot truste trustarc"
        + " quantcast sourcepoint iubenda klaro eupopup tarteaucitron axeptio cookieyes complianz cmplz osano borlabs termly");

    private static readonly FrozenSet<string> AdvertisementWords = Set(
        "ad ads adv advert adverts advertisement advertising advertorial adslot adunit adsbygoogle adsense adbox adbanner banner sponsored sponsor"
        + " promo promotion promoted"
        + " taboola outbrain dfp gpt paywall teads werbung anzeige publicidad reklama");

    private static readonly FrozenSet<string> RelatedWords = Set(
        "related recommended recommendations recirc readnext more most popular trending share sharing social addthis sharedaddy newsletter subscribe"
        + " subscription signup"
        + " follow teaser teasers upnext tags comments disqus");

    private readonly Dictionary<IElement, string?> _reasons = [];

    /// <summary>What an element is, where it is left out with all that is in it; null where it is read.</summary>
    public string? ReasonToLeaveOut(IElement element)
    {
        if (!_reasons.TryGetValue(element, out var reason))
        {
            var measure = measures[element];
            reason = Reason(element, measure);
            reason = measure.Text >= Page && (long)measure.Text * 2 > measures[root].Text ? null : reason;
            _reasons.Add(element, reason);
        }

        return reason;
    }

    private string? Reason(IElement element, PageMeasure measure) =>
        IsPlain(element) ? null
        : IsHidden(element, measure) ? Hidden
        : IsDialog(element, measure) ? Banners
        : IsNavigation(element, measure) ? Navigation
        : IsControl(element, measure) ? Forms
        : IsFrame(element, measure) ? Frame
        : IsBox(element, measure);

    // Most elements have neither a name that says anything nor attributes, and pages have very many.
    private bool IsPlain(IElement element) =>
        element.Attributes.Length == 0
        && !styles.HasRules
        && element.LocalName is not ("nav" or "aside" or "header" or "footer" or "form" or "button" or "dialog" or "a");

    private bool IsHidden(IElement element, PageMeasure measure)
    {
        if (styles.Of(element).IsHidden is { } says)
        {
            return says;
        }

        if (element.HasAttribute("hidden") || (element.LocalName == "dialog" && !element.HasAttribute("open")))
        {
            return true;
        }

        var hasClass = element.HasAttribute("class");
        if (hasClass && element.ClassList.Any(ScreenReaderNames.Contains))
        {
            return true;
        }

        if (hasClass && measure.Prose == 0 && element.ClassList.Any(HiddenNames.Contains))
        {
            // “hidden md:block” is hidden on small screens only.
            return !element.ClassList.Any(static name => name.Split(':') is [_, var shown] && ShownNames.Contains(shown))
                && !element.ClassList.Any(static name => name.StartsWith("d-", StringComparison.Ordinal) && name.Count('-') > 1);
        }

        return element.GetAttribute("aria-hidden") == "true" && !IsPaired(element);
    }

    // What is hidden from screen readers beside something for them alone is what everybody else sees.
    private static bool IsPaired(IElement element) =>
        !HtmlElements.IsBlock(element.LocalName)
        && element.ParentElement is { } parent
        && parent.Children.Any(static sibling => sibling.ClassList.Any(ScreenReaderNames.Contains));

    private bool IsDialog(IElement element, PageMeasure measure)
    {
        if (element.GetAttribute("role") is "dialog" or "alertdialog" || element.GetAttribute("aria-modal") == "true")
        {
            return true;
        }

        // A page about cookies has no buttons to accept them, and its banner stands outside its text.
        return HtmlElements.IsBlock(element.LocalName)
            && measure.Text <= LargestBox * 2
            && !IsRoot(element)
            && (ElementNames.HasWord(element, ConsentWords) || SpeaksOfCookies(element, measure))
            && (measure.Controls > 0 || !IsWithin(element, "article", "main", "section", "dl"))
            && !HtmlElements.IsHeading(element.LocalName)
            && element.LocalName is not ("dt" or "dd" or "dl" or "li" or "td" or "tr" or "pre")
            && element.QuerySelector("h1") is null;
    }

    // Whatever it is called: a small part with a button.
    private static bool SpeaksOfCookies(IElement element, PageMeasure measure) =>
        measure is { Controls: > 0, Text: < LargestBox }
        && element.TextContent is var text
        && (text.Contains("cookie", StringComparison.OrdinalIgnoreCase)
            || text.Contains("\u30AF\u30C3\u30AD\u30FC", StringComparison.Ordinal)
            || text.Contains("\u043A\u0443\u043A\u0438", StringComparison.OrdinalIgnoreCase)
            || text.Contains("\u06A9\u0648\u06A9\u06CC", StringComparison.Ordinal));

    private bool IsNavigation(IElement element, PageMeasure measure)
    {
        if (element.LocalName == "nav" || NavigationRoles.Contains(element.GetAttribute("role") ?? ""))
        {
            return measure.Prose == 0 || measure.IsLinked(40);
        }

        if (element.LocalName == "a" && element.TextContent.Trim() is "\u00B6" or "#" or "\u00A7" or "\U0001F517")
        {
            return HtmlElements.IsHeading(element.ParentElement?.LocalName ?? "") || element.ParentElement?.LocalName is "dt" or "caption" or "p" or "span";
        }

        if (NoteNames.IsWayBack(element))
        {
            return true;
        }

        return ElementNames.HasWord(element, NavigationWords)
            && !IsRoot(element)
            && (measure.Prose == 0 && measure.IsLinked(50));
    }

    private static bool IsControl(IElement element, PageMeasure measure)
    {
        switch (element.LocalName)
        {
            case "button":
                // The heading of a part that opens is often a button.
                return !(measure.Text >= Label && (element.HasAttribute("aria-expanded") || element.HasAttribute("aria-controls")))
                    && !HtmlElements.IsHeading(element.ParentElement?.LocalName ?? "");
            case "form":
                // Some sites put the whole page into one.
                return measure is { Prose: 0, Text: < LargestBox } || (measure.Text < LargestBox / 3 && measure.Controls > 0);
            default:
                return element.GetAttribute("role") == "button" && element.LocalName != "summary" && measure.Text < Label;
        }
    }

    private static bool IsFrame(IElement element, PageMeasure measure)
    {
        var isHeader = element.LocalName == "header" || element.GetAttribute("role") == "banner";
        var isFooter = element.LocalName == "footer" || element.GetAttribute("role") == "contentinfo";
        if ((!isHeader && !isFooter) || IsWithin(element, "article", "main", "section"))
        {
            return false;
        }

        return isHeader
            ? element.QuerySelector("h1") is null && measure.Prose == 0
            : measure.IsLinked(20) || measure.Prose == 0;
    }

    private string? IsBox(IElement element, PageMeasure measure)
    {
        if (!HtmlElements.IsBlock(element.LocalName) || IsRoot(element) || measure.Text > LargestBox)
        {
            return null;
        }

        if (ElementNames.HasWord(element, AdvertisementWords) && (measure.Prose == 0 || measure.IsLinked(30)) && element.QuerySelector("h1") is null)
        {
            return Advertisements;
        }

        // A list of links, a form for a newsletter; but not a paragraph that is called “more”.
        var isOther = measure.Text > 0 && (measure.IsLinked(50) || (measure.Controls > 0 && measure.Text < 400));
        var isBeside = element.LocalName == "aside" || element.GetAttribute("role") == "complementary" || ElementNames.HasWord(element, RelatedWords);
        return isOther && isBeside && !NoteNames.IsNotes(element) ? Related : null;
    }

    private bool IsRoot(IElement element) =>
        ReferenceEquals(element, root) || element.LocalName is "html" or "body" or "main" or "article" || element.GetAttribute("role") == "main";

    private static bool IsWithin(IElement element, params ReadOnlySpan<string> names)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (names.Contains(parent.LocalName) || parent.GetAttribute("role") == "main")
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
