var fact = Bench.ENTITY.Facts.MEMBER;
System.Console.WriteLine(fact.Citations[0].Quote.Length > 0 ? fact.Value : 0);
