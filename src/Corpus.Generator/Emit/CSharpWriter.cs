using System.Text;

namespace Corpus.Generator.Emit;

/// <summary>Writes indented C# with line ends of its own, on every system the same.</summary>
internal sealed class CSharpWriter
{
    private const string Indentation = "    ";
    private readonly StringBuilder text = new();
    private int depth;

    public CSharpWriter Line(string line)
    {
        Indent();
        text.Append(line).Append('\n');
        return this;
    }

    public CSharpWriter Line()
    {
        text.Append('\n');
        return this;
    }

    /// <summary>A preprocessor directive: it stands at the start of its line.</summary>
    public CSharpWriter Directive(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Opens a block in braces, which disposing closes.</summary>
    public Block Open(string header)
    {
        Line(header);
        Line("{");
        depth++;
        return new Block(this);
    }

    /// <summary>Indents what follows until disposed.</summary>
    public Block Indented()
    {
        depth++;
        return new Block(this, closes: false);
    }

    public override string ToString() => text.ToString();

    private void Indent()
    {
        for (var i = 0; i < depth; i++)
            text.Append(Indentation);
    }

    internal readonly struct Block(CSharpWriter writer, bool closes = true) : IDisposable
    {
        public void Dispose()
        {
            writer.depth--;
            if (closes)
                writer.Line("}");
        }
    }
}
