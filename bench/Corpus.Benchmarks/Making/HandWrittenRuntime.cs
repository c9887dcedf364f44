namespace Corpus.Benchmarks.Making;

/// <summary>The few types that a person would write to hold facts and citations.</summary>
internal static class HandWrittenRuntime
{
    public const string Code = """
        global using System;
        global using System.Collections.Generic;

        #pragma warning disable CS1591

        namespace HandWritten;

        public enum Grade { Unproved, Exact, Folded }
        public enum Evidence { None, Text, Fingerprint }
        public enum Support { None, Printed, Read, Inferred, Exempt }
        public enum Comparator { Exactly, AtMost, AtLeast, LessThan, MoreThan, About }
        public enum Rank { Normal, Preferred, Deprecated }

        public sealed record Source(string Id, string? Title, string? Publisher, string? Url, string? Sha256);

        public sealed record Citation(Source Source, string Quote, Grade Grade, Evidence Evidence, int Position, Support Support)
        {
            public string? Reading { get; init; }
        }

        public abstract record Statement(IReadOnlyList<Citation> Citations)
        {
            public string? Unit { get; init; }
            public string? AsOf { get; init; }
            public string? ClaimedBy { get; init; }
            public string? RankReason { get; init; }
            public Rank Rank { get; init; }
            public Comparator Comparator { get; init; }
        }

        public sealed record Claim<T>(T Value, IReadOnlyList<Citation> Citations) : Statement(Citations);

        public sealed record Fact<T>(T? Value, IReadOnlyList<Citation> Citations) : Statement(Citations)
        {
            public Fact(IReadOnlyList<Claim<T>> claims) : this(default(T), Array.Empty<Citation>()) => Claims = claims;
            public IReadOnlyList<Claim<T>> Claims { get; } = Array.Empty<Claim<T>>();
        }

        public sealed record ListFact<T>(IReadOnlyList<T> Values, IReadOnlyList<Citation> Citations) : Statement(Citations)
        {
            public ListFact(IReadOnlyList<Claim<T>> claims) : this(Array.Empty<T>(), Array.Empty<Citation>()) => Claims = claims;
            public IReadOnlyList<Claim<T>> Claims { get; } = Array.Empty<Claim<T>>();
        }
        """;
}
