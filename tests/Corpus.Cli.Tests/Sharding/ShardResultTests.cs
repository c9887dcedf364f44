using Corpus.Cli.Folders;
using Corpus.Cli.Sharding;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Runtime;

namespace Corpus.Cli.Tests.Sharding;

public sealed class ShardResultTests
{
    public static TheoryData<string> Cases => [.. BuildCase.Names];

    /// <summary>Models compare by value, so a member that is not written, or not read, is seen here as soon as one of the cases has it.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void WhatIsWrittenIsRead(string name)
    {
        using var workspace = new ToolFolder();
        BuildCase.Copy(name, workspace, static text => text);
        var host = new Hosting.Host(TextWriter.Null, TextWriter.Null, workspace.Root);
        var options = new CheckOptions(CheckOptions.ReadDay("2026-01-02"), AllowUnproved: true, 0.5m, 0.25m) { ChecksAsWarnings = ["CORP4033"] };
        var result = ShardRun.Check(CorpusFolder.Open(host, ".", null, null), options, new ShardNumber(1, 1));
        using (var file = File.Create(workspace.PathOf("shard.json")))
        {
            ShardResultFile.Write(result, file);
        }

        var read = ShardResultFile.Read(host, "shard.json");

        read.Head.Linked.ShouldBe(result.Head.Linked);
        read.ShouldBe(result);
        read.Head.Options.ToCheckOptions().ShouldBe(options);
    }

    /// <summary>What has no converter of ours would be looked up when the tool runs, which the native tool cannot.</summary>
    [Fact]
    public void EveryArrayHasAConverter()
    {
        var options = ShardJson.Head.Options;
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([typeof(ShardHead), typeof(BoundFile)]);
        var arrays = 0;
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type) || !type.FullName!.StartsWith("Corpus.", StringComparison.Ordinal))
            {
                continue;
            }

            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            {
                arrays++;
                options.Converters.Count(converter => converter.CanConvert(type)).ShouldBe(1, type.ToString());
                open.Push(type.GetGenericArguments()[0]);
                continue;
            }

            foreach (var property in type.GetProperties().Where(static property => property.SetMethod is not null))
            {
                open.Push(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
            }
        }

        arrays.ShouldBeGreaterThan(15);
    }

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("3/10", 3, 10)]
    [InlineData("10000/10000", 10000, 10000)]
    public void AShardIsOneOfHowMany(string text, int number, int count) =>
        ShardNumber.Parse(text).ShouldBe(new ShardNumber(number, count));

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1/10001")]
    [InlineData("1/3/3")]
    [InlineData("+1/3")]
    [InlineData(" 1/3")]
    [InlineData("-1/3")]
    [InlineData("１/３")]
    [InlineData("a/b")]
    public void NothingElseIsAShard(string text) => ShardNumber.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(60)]
    public void EachFileIsInOneShardWhateverTheirOrderAndSharesAreNearlyOfOneSize(int count)
    {
        var random = new Random(count);
        InputText[] files = [.. Enumerable.Range(0, 50).Select(number => new InputText($"curated/{number:00}.yaml", new string('x', random.Next(1, 40) * 50)))];

        var shares = Enumerable.Range(1, count).Select(number => ShardFiles.Of(files, new ShardNumber(number, count))).ToArray();

        shares.SelectMany(static share => share).Order(StringComparer.Ordinal).ShouldBe(files.Select(static file => file.Path));
        var sizes = shares.Select(share => share.Sum(path => files.Single(file => file.Path == path).Text.Length)).ToArray();
        (sizes.Max() - sizes.Min()).ShouldBeLessThanOrEqualTo(files.Max(static file => file.Text.Length));
        random.Shuffle(files);
        Enumerable.Range(1, count).Select(number => ShardFiles.Of(files, new ShardNumber(number, count))).ShouldBe(shares);
    }
}
