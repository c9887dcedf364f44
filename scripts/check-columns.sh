#!/usr/bin/env bash
# Names each line of C# that is longer than 160 columns: `dotnet format` does not know max_line_length. What the generator writes is not ours to wrap, and
# the text of raw string literals is data that a line end would change.
set -euo pipefail
cd "$(dirname "$0")/.."

git ls-files -z --cached --others --exclude-standard -- '*.cs' ':!:**/Generated/**' ':!:**/Cases/**' | xargs -0 perl -CSD -ne '
  BEGIN { $long = 0 }
  chomp;
  $marks = () = /"{3,}/g;
  if (length > 160 && !$raw && !$marks) { print "$ARGV:$.: " . length() . " columns\n"; $long++ }
  $raw = !$raw if $marks % 2;
  if (eof) { close ARGV; $raw = 0 }
  END { print "No line is longer than 160 columns.\n" if !$long; $? = $long ? 1 : 0 }'
