using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>Writes a workbook, sheet by sheet, each a page with its name at the top; and counts what is not shown.</summary>
internal sealed class WorkbookOutput
{
    private const string NumberFormatsStep = "number formats 1";

    private static readonly string[] Steps = ["shown sheets 1", "merged cells 1", NumberFormatsStep, "headers 1"];

    private readonly string _format;
    private readonly ExtractionOptions _options;
    private readonly Allowance _allowance;
    private readonly DocumentTextWriter _writer;
    private readonly GridWriter _grids;
    private readonly Tally _removed = new();
    private readonly List<string> _oddities = [];
    private readonly List<ExplainedLine> _explained = [];
    private int _sheets;
    private int _formulasWithoutValue;

    public WorkbookOutput(string format, ExtractionOptions options, Allowance allowance)
    {
        (_format, _options, _allowance) = (format, options, allowance);
        _writer = new DocumentTextWriter(allowance);
        _grids = new GridWriter(_writer, allowance);
    }

    public SheetGrid BeginSheet(string name, IEnumerable<MergedArea> merges, Func<int, bool> isHeader)
    {
        if (_sheets++ > 0)
        {
            _writer.EndPage();
        }

        _writer.Paragraph(name);
        _grids.Restart();
        return new SheetGrid(_grids, new SheetMerges(merges, _allowance), _allowance, isHeader);
    }

    /// <summary>Ends a sheet with what stands in boxes over its cells.</summary>
    public void EndSheet(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            _writer.Paragraph(text);
        }
    }

    public void HideSheet(string name)
    {
        _removed.Add("hidden sheets");
        _oddities.Add($"The sheet “{name}” is hidden and was left out.");
    }

    public void PassSheet(string name) => _oddities.Add($"The sheet “{name}” is a chart or a macro, and was left out.");

    public void HideRow() => _removed.Add("hidden rows");

    public void HideColumns(int count) => _removed.Add("hidden columns", count);

    public void CountFormulaWithoutValue() => _formulasWithoutValue++;

    public void Explain(string raw, string text)
    {
        if (_options.Explains && raw != text)
        {
            _explained.Add(new(_sheets, raw, NumberFormatsStep, DocumentTextWriter.Line(text)));
        }
    }

    public Extraction Finish(Func<string, DocumentProperties> properties)
    {
        var (text, cells) = _writer.Finish();
        if (text.Length == 0 || cells.Count == 0 && _removed.ToList().Count == 0 && _formulasWithoutValue > 0)
        {
            return new ExtractionRefusal(RefusalKind.NoText, "shows nothing in its cells",
                "open it in a spreadsheet program, look whether it shows something, and save it again");
        }

        if (_formulasWithoutValue > 0)
        {
            _oddities.Add(
                Counted.Of(_formulasWithoutValue, "formula has no value in the file,", "formulas have no values in the file,")
                + " because no spreadsheet program has worked it out. Open the file in one and save it again.");
        }

        return new ExtractedDocument(
            text, cells, properties(text), new(_format, Steps, []), new(Math.Max(1, _sheets), _removed.ToList(), _oddities))
        {
            Lines = _explained,
        };
    }
}
