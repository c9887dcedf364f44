using System.Globalization;
using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Tables.NumberFormats;
using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>The number formats of a workbook, by the style of a cell.</summary>
internal sealed class WorkbookStyles
{
    private readonly List<NumberFormat> _byStyle = [];

    public NumberFormat this[int style] => style >= 0 && style < _byStyle.Count ? _byStyle[style] : NumberFormat.General;

    public static WorkbookStyles Read(OpenPackage package, string? part, Allowance allowance)
    {
        var styles = new WorkbookStyles();
        var codes = new Dictionary<int, string>();
        var formats = new Dictionary<int, NumberFormat>();
        var isInCells = false;
        using var reader = package.OpenXml(part);
        while (reader is not null && reader.Read())
        {
            allowance.Check();
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "cellXfs")
            {
                isInCells = false;
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "numFmt" when reader.Depth == 2 && Number(reader.GetAttribute("numFmtId")) is { } id && reader.GetAttribute("formatCode") is { } code:
                    codes[id] = code;
                    break;
                case "cellXfs":
                    isInCells = !reader.IsEmptyElement;
                    break;
                case "xf" when isInCells:
                    var format = Number(reader.GetAttribute("numFmtId")) ?? 0;
                    if (!formats.TryGetValue(format, out var known))
                    {
                        formats.Add(format, known = NumberFormat.Parse(codes.GetValueOrDefault(format) ?? BuiltInFormats.Of(format)));
                    }

                    styles._byStyle.Add(known);
                    break;
            }
        }

        return styles;
    }

    public static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
