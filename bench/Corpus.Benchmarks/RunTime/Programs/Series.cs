// Reads a value of a series at a date, again and again.
using System;
using System.Diagnostics;
using System.Globalization;
using Bench;
using Corpus.Runtime;

internal static class Program
{
    private const int Reads = 200_000;

    private static void Main()
    {
        var date = new EdtfDate(2007, 6, 15);
        var value = Bracket0.Parameter00.At(date);
        for (var i = 0; i < Reads; i++)
        {
            value = Bracket0.Parameter00.At(date);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Reads; i++)
        {
            value = Bracket0.Parameter00.At(date);
        }

        var nanoseconds = watch.Elapsed.TotalNanoseconds / Reads;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Reads;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value}|{nanoseconds:0}|{bytes}"));
    }
}
