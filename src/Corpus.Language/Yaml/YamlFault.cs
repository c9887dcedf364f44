using System.Text.RegularExpressions;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Language.Yaml;

/// <summary>
/// Says in our words what the parser could not read. Its own words name its states, not the curator's slip, so they only tell which of our
/// sentences to look for first; what is said is found in the text.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="message">What the parser said.</param>
/// <param name="offset">Where it noticed.</param>
/// <param name="end">Where it gave up.</param>
/// <param name="flow">Where the outermost bracket opens that is being read, or may be; else null.</param>
internal sealed class YamlFault(SourceFile file, string message, int offset, int end, int? flow)
{
    private static readonly Regex Anchored = new(@"[\s\[{,](&[^\s,\[\]{}]+)[ \t]+[^""'\[\]{},\r\n]*,[ \t]*\z", RegexOptions.CultureInvariant);

    private readonly string _text = file.Text;
    private readonly int _offset = Math.Min(offset, file.Text.Length);
    private readonly FaultLines _lines = new(file);

    private char Character => _offset < _text.Length ? _text[_offset] : '\0';

    public Problem Explain() => Directive() ?? Tab() ?? Quoted() ?? Flow() ?? Node() ?? Syntax(_offset, new BlockReasons(_lines, message, _offset).Find());

    private Problem? Directive() =>
        _lines.Line(_offset).StartsWith("%", StringComparison.Ordinal) ? ReadingProblems.Directive(file.At(new TextSpan(_lines.StartOf(_offset), 1))) : null;

    private Problem? Tab()
    {
        var mentioned = message.Contains("tab ") || message.Contains(" tab");
        return mentioned || Character == '\t' || _lines.HasTabInIndentation(_offset)
            ? _lines.FindTab(_offset, end, anywhere: mentioned) is { } tab ? ReadingProblems.TabIndentation(file.At(new TextSpan(tab, 1))) : null
            : null;
    }

    private Problem? Quoted()
    {
        if (message.Contains("escape") || message.Contains("hexadecimal") || message.Contains("surrogates"))
        {
            var at = _text.LastIndexOf('\\', Math.Min(Math.Max(end, _offset), _text.Length - 1));
            var escape = at < _offset ? "" : MessageText.Short(_text.Substring(at, Math.Min(2, _text.Length - at)));
            return Syntax(_offset, $"double quotes do not support the escape `{escape}`; write `\\\\` for a backslash, or use single quotes");
        }

        if (message.Contains("comment") && !message.Contains("comment or line break"))
        {
            return Syntax(_offset, FaultWords.Comment);
        }

        if (message.Contains("quoted scalar") || message.Contains("double-quoted"))
        {
            return ReadingProblems.UnclosedQuote(file.At(new TextSpan(_offset, 1)), _lines.Shown(_offset));
        }
        // Where flow collections are read, what they are is said first; a text that goes on behind its closing quote is the same in both.
        return _lines.FollowsQuote(_offset) && Character is not (']' or '}' or ',') ? Syntax(_offset, FaultWords.AfterQuote) : null;
    }

    private Problem? Flow()
    {
        if (flow is not { } start)
        {
            return null;
        }

        var scan = FlowScan.Read(_text, start, _lines.Indentation(start));
        if (scan.Kind == FlowScanKind.UnclosedQuote)
        {
            return ReadingProblems.UnclosedQuote(file.At(new TextSpan(scan.Opener, 1)), _lines.Shown(scan.Opener));
        }

        if (scan.Kind == FlowScanKind.Unclosed)
        {
            var opener = _text[scan.Opener];
            return ReadingProblems.UnclosedCollection(
                file.At(new TextSpan(scan.Opener, 1)), opener.ToString(), opener == '[' ? "]" : "}", file.At(new TextSpan(scan.Noticed, 0)));
        }

        if (_offset > scan.Noticed)
        {
            return null;
        }

        if (AnchorBefore(start) is { } anchor)
        {
            return ReadingProblems.Anchor(file.At(anchor), _text.Substring(anchor.Start + 1, anchor.Length - 1));
        }

        return scan.Outdented is { } outdented
            ? Syntax(outdented, "a line inside brackets must be indented more than the key before them; indent this line further")
            : Syntax(_offset, Character switch
            {
                ',' => "there is nothing before this comma; delete it, or add what is missing",
                ':' => "this entry has a second colon; put a comma between entries, and quotes around a text that contains `: `",
                _ => "this does not fit what comes before it inside the brackets; put a comma between entries, and quotes around a text that contains " +
                    "brackets, braces or commas",
            });
    }

    /// <summary>In flow collections the parser takes what follows an anchored text for a missing bracket: the anchor right before a place.</summary>
    private TextSpan? AnchorBefore(int opener)
    {
        var start = Math.Max(opener, _offset - Limits.KeyLength);
        if (start >= _offset)
        {
            return null;
        }

        var name = Anchored.Match(_text.Substring(start, _offset - start)).Groups[1];
        return name.Success ? new TextSpan(start + name.Index, name.Length) : null;
    }

    private Problem? Node()
    {
        if (Character is '*' or '&')
        {
            return Character == '*' ? ReadingProblems.Alias(file.At(Token()), TokenText(1)) : ReadingProblems.Anchor(file.At(Token()), TokenText(1));
        }

        if (Character == '!')
        {
            return ReadingProblems.Tag(file.At(Token()), TokenText(0));
        }

        if (message.Contains("directive") || message.Contains("incompatible"))
        {
            return ReadingProblems.Directive(file.At(new TextSpan(_offset, 1)));
        }

        if (message.Contains("block scalar"))
        {
            return Syntax(_offset, message.Contains("spaces")
                ? "an empty line before the text has more spaces than the text itself; delete these spaces"
                : "only a digit from 1 to 9 and `+` or `-` can follow `|` or `>`; start the text on the next line");
        }

        if (message.Contains("document"))
        {
            return _lines.IsMarker(_offset) ? ReadingProblems.SecondDocument(file.At(new TextSpan(_offset, 3))) : null;
        }

        return message.Contains("start any token")
            ? Syntax(_offset, $"a text cannot start with `{Character}` unless it is in quotes; put quotes around it")
            : null;
    }

    /// <summary>A problem that takes in what is left of the line.</summary>
    private Problem Syntax(int at, string reason) =>
        ReadingProblems.Syntax(file.At(TextSpan.FromBounds(at, _lines.EndOfWords(at))), _lines.Shown(at), reason);

    /// <summary>What stands there, up to the next space.</summary>
    private TextSpan Token()
    {
        var stop = _offset;
        while (stop < _text.Length && !char.IsWhiteSpace(_text[stop]) && stop - _offset < FaultLines.LongestKey)
        {
            stop++;
        }

        return TextSpan.FromBounds(_offset, stop);
    }

    private string TokenText(int skipped)
    {
        var token = Token();
        return MessageText.Short(_text.Substring(token.Start, token.Length).Substring(Math.Min(skipped, token.Length)));
    }
}
