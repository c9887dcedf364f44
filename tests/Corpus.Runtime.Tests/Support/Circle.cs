using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests;

/// <summary>Iran and Russia, each the other's ally and neighbour, made anew for each test; it counts how often references were asked for.</summary>
internal sealed class Circle
{
    private int _resolutions;

    public Circle()
    {
        Iran = new State(Table("Iran", "Russia"));
        Russia = new State(Table("Russia", "Iran"));
    }

    public State Iran { get; }

    public State Russia { get; }

    public int Resolutions => _resolutions;

    private EntityTable Table(string id, string other) => new(
        World.StateType,
        World.Sources,
        TableText.Entity(id, other).Add("Fally", $"v{other}", "CAtlas", "qallies", "Fneighbours", "l", $"v{other}").ToString(),
        () =>
        {
            Interlocked.Increment(ref _resolutions);
            return [id == "Iran" ? Russia : Iran];
        });
}
