System.Console.WriteLine(VALUE);
