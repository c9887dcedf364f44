using System.Text;

namespace Corpus.Generator.Emit;

/// <summary>Writes indented C# with line ends of its own, on every system the same.</summary>
internal sealed class CSharpWriter
{
    private const string Indentation = "    ";
    private readonly StringBuilder _text = new();
    private int _depth;

    public CSharpWriter Line(string line)
    {
        Indent();
        _text.Append(line).Append('\n');
        return this;
    }

    public CSharpWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>A preprocessor directive: it stands at the start of its line.</summary>
    public CSharpWriter Directive(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Opens a block in braces, which disposing closes.</summary>
    public Block Open(string header)
    {
        Line(header);
        Line("{");
        _depth++;
        return new Block(this);
    }

    /// <summary>Indents what follows until disposed.</summary>
    public Block Indented()
    {
        _depth++;
        return new Block(this, closes: false);
    }

    public override string ToString() => _text.ToString();

    private void Indent()
    {
        for (var i = 0; i < _depth; i++)
        {
            _text.Append(Indentation);
        }
    }

    internal readonly struct Block(CSharpWriter writer, bool closes = true) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (closes)
            {
                writer.Line("}");
            }
        }
    }
}
