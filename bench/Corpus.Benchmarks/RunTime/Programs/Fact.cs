System.Console.WriteLine(Bench.ENTITY.Facts.MEMBER.Value);
