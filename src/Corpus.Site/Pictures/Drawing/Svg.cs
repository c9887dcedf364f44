using Corpus.Site.Markup;

namespace Corpus.Site.Pictures.Drawing;

/// <summary>Shapes of a picture. Colours and lines are of classes, so that they follow light, dark and print.</summary>
internal static class Svg
{
    /// <summary>A picture of its own size, for people who cannot see it a group with a name.</summary>
    /// <param name="width">Its width, in pixels.</param>
    /// <param name="height">Its height, in pixels.</param>
    /// <param name="name">What it shows.</param>
    /// <param name="parts">What is in it.</param>
    public static Element Picture(double width, double height, string name, params Part?[] parts) => Element.Of(
        "svg",
        [
            Html.Attribute("viewBox", $"0 0 {Coordinates.Text(width)} {Coordinates.Text(height)}"),
            Html.Attribute("width", Coordinates.Text(width)),
            Html.Attribute("height", Coordinates.Text(height)),
            Html.Attribute("role", "group"),
            Html.Attribute("aria-label", name),
            .. parts,
        ]);

    /// <summary>A sign that says nothing of its own: it stands beside words.</summary>
    public static Element Sign(double width, double height, params Part?[] parts) => Element.Of(
        "svg",
        [
            Html.Class("sign"),
            Html.Attribute("viewBox", $"0 0 {Coordinates.Text(width)} {Coordinates.Text(height)}"),
            Html.Attribute("width", Coordinates.Text(width)),
            Html.Attribute("height", Coordinates.Text(height)),
            Html.Attribute("aria-hidden", "true"),
            .. parts,
        ]);

    public static Element Group(string? classes, params Part?[] parts) => Element.Of("g", [classes is null ? null : Html.Class(classes), .. parts]);

    public static Element Title(string text) => Element.Of("title", text);

    public static Element Line(string classes, double x1, double y1, double x2, double y2) => Element.Of(
        "line", Html.Class(classes), Number("x1", x1), Number("y1", y1), Number("x2", x2), Number("y2", y2));

    public static Element Circle(string classes, double x, double y, double radius) => Element.Of(
        "circle", Html.Class(classes), Number("cx", x), Number("cy", y), Number("r", radius));

    public static Element Rectangle(string classes, double x, double y, double width, double height, double corner = 0) => Element.Of(
        "rect", Html.Class(classes), Number("x", x), Number("y", y), Number("width", width), Number("height", height),
        corner == 0 ? null : Number("rx", corner));

    /// <param name="classes">Its classes.</param>
    /// <param name="data">Commands and coordinates.</param>
    public static Element Path(string classes, string data) => Element.Of("path", Html.Class(classes), Html.Attribute("d", data));

    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public static Element Text(string classes, double x, double y, string text, string anchor = "start") => Element.Of(
        "text", Html.Class(classes), Number("x", x), Number("y", y), anchor == "start" ? null : Html.Attribute("text-anchor", anchor), text);

    public static HtmlAttribute Number(string name, double value) => Html.Attribute(name, Coordinates.Text(value));
}
