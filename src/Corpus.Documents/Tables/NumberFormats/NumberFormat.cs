namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>
/// A number format of a spreadsheet: makes of the number in a cell what a reader sees, in the American English that such formats are written in.
/// </summary>
internal sealed class NumberFormat
{
    /// <summary>What a cell shows whose date is before all calendars of a spreadsheet.</summary>
    public const string NoDate = "####";

    private readonly FormatSection[] _numbers;
    private readonly FormatSection? _text;

    private NumberFormat(FormatSection[] numbers, FormatSection? text) => (_numbers, _text) = (numbers, text);

    public static NumberFormat General { get; } = Parse("General");

    /// <summary>Whether the numbers of a cell with this format are dates or times.</summary>
    public bool IsDate => _numbers.Length > 0 && _numbers[0].IsDate;

    public static NumberFormat Parse(string code)
    {
        var sections = Split(code.Length == 0 ? "General" : code).Select(FormatSection.Parse).ToArray();
        return sections.Length > 3 ? new(sections[..3], sections[3])
            : sections[^1].HasCellText ? new(sections[..^1], sections[^1])
            : new(sections, null);
    }

    public string Show(double value, bool is1904)
    {
        if (!double.IsFinite(value))
        {
            return "#NUM!";
        }

        if (_numbers.Length == 0)
        {
            return _text?.ShowText(GeneralNumber.Show(value)) ?? GeneralNumber.Show(value);
        }

        var (section, isUnsigned) = Choose(value);
        if (section is null)
        {
            return GeneralNumber.Show(value);
        }

        if (section.IsDate)
        {
            return DateText.Show(section, isUnsigned ? Math.Abs(value) : value, is1904);
        }

        var sign = value < 0 && !isUnsigned ? "-" : "";
        return section.Has(FormatTokenKind.Exponent) ? sign + ScientificText.Show(section, value)
            : FractionText.TryShow(section, value) is { } fraction ? sign + fraction
            : (NumberText.RoundsToZero(section, value) ? "" : sign) + NumberText.Show(section, value);
    }

    public string ShowText(string text) => _text is null ? text : _text.ShowText(text);

    private (FormatSection? Section, bool IsUnsigned) Choose(double value)
    {
        for (var index = 0; index < _numbers.Length; index++)
        {
            var condition = _numbers[index].Condition ?? Default(index);
            if (condition is null)
            {
                // The last one takes what is left: after a section for all others, that is the negative numbers.
                var first = _numbers[0].Condition ?? Default(0);
                var isRest = index == 1 && first is { Operator: ">=" or ">", Limit: 0 } or { Operator: ">", Limit: < 0 };
                return (_numbers[index], isRest);
            }

            if (condition.Holds(value))
            {
                return (_numbers[index], condition.IsNegativeOnly);
            }
        }

        return (null, false);
    }

    private FormatCondition? Default(int index) => (index, _numbers.Length) switch
    {
        (0, 2) => new(">=", 0),
        (0, 3) => new(">", 0),
        (1, 3) => new("<", 0),
        _ => null,
    };

    private static List<string> Split(string code)
    {
        var sections = new List<string>();
        var start = 0;
        for (var index = 0; index < code.Length; index++)
        {
            switch (code[index])
            {
                case '"' when code.IndexOf('"', index + 1) is var end and > 0:
                    index = end;
                    break;
                case '[' when code.IndexOf(']', index + 1) is var end and > 0:
                    index = end;
                    break;
                case '\\' or '_' or '*':
                    index++;
                    break;
                case ';':
                    sections.Add(code[start..index]);
                    start = index + 1;
                    break;
            }
        }

        sections.Add(start < code.Length ? code[start..] : "");
        return sections;
    }
}
