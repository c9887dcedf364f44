namespace Corpus.Benchmarks.Making;

/// <summary>The few types that a person would write to hold facts and citations.</summary>
internal static class HandWrittenRuntime
{
    public const string Code = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;

        #pragma warning disable CS1591

        namespace HandWritten;

        public enum Grade { Unproved, Exact, Folded }
        public enum Evidence { None, Text, Fingerprint }
        public enum Support { None, Printed, Read, Inferred, Exempt }
        public enum Comparator { Exactly, AtMost, AtLeast, LessThan, MoreThan, About }
        public enum Rank { Normal, Preferred, Deprecated }

        public sealed record Source(string Id, string? Title, IReadOnlyList<string> Authors, string? Publisher, string? Issued, string? Url, string? Language, string? Sha256, int? Words);

        public sealed record Citation(Source Source, string Quote, Grade Grade, Evidence Evidence, int Position, Support Support)
        {
            public string? Reading { get; init; }
        }

        public sealed record Property(string Name, string Summary, string? Unit = null, string? UnitName = null);

        public abstract record Statement(IReadOnlyList<Citation> Citations)
        {
            public string? AsOf { get; init; }
            public string? ClaimedBy { get; init; }
            public string? RankReason { get; init; }
            public Rank Rank { get; init; }
            public Comparator Comparator { get; init; }
        }

        public sealed record Claim<T>(T Value, IReadOnlyList<Citation> Citations) : Statement(Citations);

        public abstract record Fact(string EntityId, Property Property, IReadOnlyList<Citation> Citations) : Statement(Citations)
        {
            public string Id => EntityId + "." + Property.Name;
        }

        public sealed record Fact<T>(string EntityId, Property Property, T? Value, IReadOnlyList<Citation> Citations) : Fact(EntityId, Property, Citations)
        {
            public Fact(string entityId, Property property, IReadOnlyList<Claim<T>> claims) : this(entityId, property, default(T), Array.Empty<Citation>()) => Claims = claims;
            public IReadOnlyList<Claim<T>> Claims { get; init; } = Array.Empty<Claim<T>>();
        }

        public sealed record ListFact<T>(string EntityId, Property Property, IReadOnlyList<T> Values, IReadOnlyList<Citation> Citations) : Fact(EntityId, Property, Citations)
        {
            public ListFact(string entityId, Property property, IReadOnlyList<Claim<T>> statements)
                : this(entityId, property, statements.Select(static statement => statement.Value).ToArray(), Array.Empty<Citation>()) => Statements = statements;
            public IReadOnlyList<Claim<T>> Statements { get; } = Array.Empty<Claim<T>>();
        }

        /// <summary>What a record says of another, looked up when it is read: records may refer to each other in circles.</summary>
        public sealed class Reference<T>(Func<T> get)
        {
            public T Value => get();
        }

        public interface IEntity
        {
            string Id { get; }
            string Label { get; }
            IReadOnlyList<Fact> Facts { get; }
        }
        """;
}
