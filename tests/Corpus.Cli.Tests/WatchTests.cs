using System.Globalization;
using System.Text;
using Corpus.Cli.Commands;
using Corpus.Cli.Folders;
using Corpus.Cli.Hosting;
using Corpus.Cli.Watching;
using Corpus.Language.Binding;

namespace Corpus.Cli.Tests;

public sealed class WatchTests
{
    private const string Facts = "curated/bridge.yaml";

    [Fact]
    public async Task AChangeADeletionAndBrokenYamlAreSeen()
    {
        using var folder = ToolFolder.WithCorpus();
        await using var watch = new Watch(folder);
        await watch.ShownAsync("No problem found.  +0 −0");

        var text = folder.Read(Facts);
        folder.Replace(Facts, "value: 1250", "value: 1251");
        (await watch.ShownAsync("1 error, 0 warnings.  +1 −0")).ShouldContain("curated/bridge.yaml(16,46): error CORP4009");

        folder.Write(Facts, text + "entities: [\n");
        await watch.ShownAsync("error CORP10");

        folder.Write(Facts, text);
        await watch.ShownAsync("No problem found.  +0 −");

        File.Delete(folder.PathOf("seeds/Report.fingerprint"));
        await watch.ShownAsync("error CORP4013");

        (await watch.EndAsync()).ShouldBeTrue("it ends when it is called off");
    }

    [Fact]
    public async Task WhatChangesNothingIsNotSaid()
    {
        using var folder = ToolFolder.WithCorpus();
        await using var watch = new Watch(folder);
        await watch.ShownAsync("No problem found.");

        folder.Write(Facts, folder.Read(Facts));
        folder.Write("readme.txt", "Nothing of the corpus.");
        await Task.Delay(TimeSpan.FromSeconds(1));
        folder.Replace(Facts, "value: 1250", "value: 1251");
        var shown = await watch.ShownAsync("1 error");

        shown.ShouldNotContain("No problem");
    }

    [Fact]
    public async Task AFolderThatGoesIsSaidAndWaitedFor()
    {
        using var folder = ToolFolder.WithCorpus();
        await using var watch = new Watch(folder);
        await watch.ShownAsync("No problem found.");

        Directory.Move(folder.PathOf("curated"), folder.PathOf("away"));
        await watch.ShownAsync("error: the folder of curated facts");
        Directory.Move(folder.PathOf("away"), folder.PathOf("curated"));

        await watch.ShownAsync("No problem found.");
    }

    [Fact]
    public void AWrongFolderIsSaidAtOnce()
    {
        using var folder = new ToolFolder();

        folder.Run("watch").Code.ShouldBe(2);
    }

    /// <summary>A watch of its own host, in a thread of its own, whose output is read as it comes.</summary>
    private sealed class Watch : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
        private readonly CancellationTokenSource _end = new();
        private readonly Screen _screen = new();
        private readonly Task _run;

        public Watch(ToolFolder folder)
        {
            var host = new Host(_screen, TextWriter.Null, folder.Root);
            var loop = new WatchLoop(
                host, folder.Root, () => CorpusFolder.Open(host, ".", null, null), static (read, before) => CorpusOptions.Of(read, new CheckOptions(), before));
            _run = Task.Run(() => loop.Run(_end.Token));
        }

        /// <summary>What was shown since the last call, once these words are in it and their line is whole.</summary>
        public async Task<string> ShownAsync(string words)
        {
            var until = DateTime.UtcNow + Patience;
            while (DateTime.UtcNow < until)
            {
                var text = _screen.Read();
                if (text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at && text.IndexOf("Ctrl+C ends.\n", at, StringComparison.Ordinal) is var end
                    && (end >= 0 || words.StartsWith("error: ", StringComparison.Ordinal)))
                {
                    _screen.Clear();
                    return text;
                }

                _run.IsFaulted.ShouldBeFalse(_run.Exception?.Message);
                await Task.Delay(50);
            }

            throw new TimeoutException($"`{words}` was not shown, but: {_screen.Read()}");
        }

        public async Task<bool> EndAsync()
        {
            await _end.CancelAsync();
            await _run.WaitAsync(Patience);
            return _run.IsCompletedSuccessfully;
        }

        public async ValueTask DisposeAsync()
        {
            await EndAsync();
            _end.Dispose();
            await _screen.DisposeAsync();
        }
    }

    private sealed class Screen() : StringWriter(CultureInfo.InvariantCulture)
    {
        private readonly Lock _lock = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_lock)
            {
                base.Write(value);
            }
        }

        public override void Write(string? value)
        {
            lock (_lock)
            {
                base.Write(value);
            }
        }

        public string Read()
        {
            lock (_lock)
            {
                return ToString();
            }
        }

        public void Clear()
        {
            lock (_lock)
            {
                GetStringBuilder().Clear();
            }
        }
    }
}
