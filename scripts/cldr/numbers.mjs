// The characters between digits, and the words and abbreviations for powers of ten, with what a region has otherwise.
const named = mark => /^\s$/u.test(mark) ? `U+${mark.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}` : mark;

export function numbers(read, language, regions, { digits }) {
  const base = symbolsOf(read(language), digits);
  const baseScales = scalesOf(read(language));
  const symbols = Object.entries(base);
  const scales = lines(baseScales);
  for (const region of regions) {
    const numbers = read(`${language}-${region}`);
    for (const [key, text] of Object.entries(symbolsOf(numbers, digits))) {
      if (text !== base[key] && key !== 'digits') {
        symbols.push([`${key} ${region}`, text]);
      }
    }

    for (const [key, text] of lines(scalesOf(numbers).filter(scale => !baseScales.some(other => other.key === scale.key && other.name === scale.name)))) {
      scales.push([`${key} ${region}`, text]);
    }
  }

  return { symbols, scales };
}

function symbolsOf(numbers, digits) {
  const own = numbers['symbols-numberSystem-latn'];
  const native = numbers.otherNumberingSystems.native;
  const symbols = { decimal: named(own.decimal), group: named(own.group), percent: own.percentSign };
  if (numbers['decimalFormats-numberSystem-latn'].standard.startsWith('#,##,')) {
    symbols.grouping = '2';
  }

  if (native !== 'latn') {
    symbols.digits = digits(native);
    const marks = numbers[`symbols-numberSystem-${native}`];
    if (marks !== undefined && native === numbers.defaultNumberingSystem) {
      symbols['native decimal'] = named(marks.decimal);
      symbols['native group'] = named(marks.group);
      symbols['native percent'] = marks.percentSign;
    }
  }

  return symbols;
}

// A pattern as “00 Mio'.' ¤” says that ten million is written so with two digits: the scale is the power of ten less what the digits count.
function scalesOf(numbers) {
  const found = new Map();
  for (const [name, formats] of Object.entries(numbers)) {
    const system = /^(decimal|currency)Formats-numberSystem-/.test(name);
    const styles = !system ? [] : [formats.long?.decimalFormat, formats.short?.decimalFormat, formats.short?.standard].filter(style => style !== undefined);
    for (const [key, pattern] of styles.flatMap(style => Object.entries(style))) {
      const power = /^10*/.exec(key)[0].length - 1;
      const zeros = /0+/.exec(pattern)?.[0].length ?? 0;
      const text = pattern.replace(/[0¤']/g, '').replace(/[\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
      const exponent = power - (zeros - 1);
      if (text.length > 0 && zeros > 0 && exponent > 0) {
        const scale = { key: /^[a-z]$/.test(text) ? `money ${exponent}` : `${exponent}`, name: text };
        found.set(`${scale.key} ${scale.name}`, scale);
      }
    }
  }

  return [...found.values()];
}

function lines(scales) {
  const keys = [...new Set(scales.map(scale => scale.key))].sort((left, right) => parseInt(left.replace('money ', '')) - parseInt(right.replace('money ', ''))
    || left.length - right.length);
  return keys.map(key => [key, scales.filter(scale => scale.key === key).map(scale => scale.name).join(' | ')]);
}
