// Writes compact tables of languages from CLDR: node make-tables.mjs [FOLDER]. What each section means is in docs/languages.md.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numbers } from './numbers.mjs';
import { spellout } from './spellout.mjs';
import { currencies, prefixes, units } from './units.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2] ?? join(here, '../../src/Corpus.Language/Provenance/Languages/Data');
const packages = join(here, 'node_modules');
const languages = ['de', 'es', 'fa', 'fr', 'it', 'ja', 'nl', 'pt', 'ru', 'zh'];

const json = path => JSON.parse(readFileSync(join(packages, path), 'utf8'));
const version = name => json(`${name}/package.json`).version;
const main = (name, locale, file) => json(`cldr-${name}-full/main/${locale}/${file}.json`).main[locale];
const small = text => text.toLowerCase().replace(/[\u200e\u200f\u061c\u00ad]/g, '').replace(/\s+/g, ' ').trim();
const unique = list => [...new Set(list)].filter(text => text.length > 0);

// The regions of a language: those that CLDR has, by their two letters.
const regions = language => readdirSync(join(packages, 'cldr-numbers-full/main'))
  .map(locale => new RegExp(`^${language}-([A-Z]{2})$`).exec(locale)?.[1])
  .filter(region => region !== undefined)
  .sort();

function section(name, entries) {
  const lines = entries.filter(([, text]) => text.length > 0).map(([key, text]) => wrap(`${key}: ${text}`));
  return lines.length === 0 ? '' : `[${name}]\n${lines.join('\n')}\n`;
}

// A line that is too long goes on in the next, which begins with a space.
function wrap(line) {
  const rows = [];
  let row = '';
  for (const part of line.split(/(?<= \| |; )/)) {
    if (row.length > 0 && (row + part).length > 150) {
      rows.push(row.trimEnd());
      row = ' ';
    }

    row += part;
  }

  return [...rows, row].join('\n');
}

const phrases = list => unique(list.map(small)).join(' | ');

function calendarMonths(calendar) {
  const { format, 'stand-alone': alone } = calendar.months;
  const widths = [format.wide, alone.wide, format.abbreviated, alone.abbreviated];
  return Object.keys(format.wide).map(month => [month, phrases(widths.map(width => width[month]))]);
}

function eras(calendar) {
  const { eraNames, eraAbbr } = calendar.eras;
  const of = era => phrases([eraNames, eraAbbr].flatMap(names => [names[era], names[`${era}-alt-variant`] ?? '']));
  return [['before', of('0')], ['after', of('1')]];
}

function weekdays(calendar) {
  const { format } = calendar.days;
  return ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day, index) => [`${index + 1}`, phrases([format.wide[day], format.abbreviated[day]])]);
}

function dateFormats(language) {
  const of = locale => {
    const { dateFormats: styles, dateTimeFormats: { availableFormats: available } } = gregorian(locale);
    return {
      numeric: available.yMd.replace(/([dMy])+/g, '$1').replace(/M/, 'm'),
      full: styles.full,
      long: styles.long,
      medium: styles.medium,
      short: styles.short,
      'day and month': available.MMMMd,
      'month and year': available.yMMMM ?? available.yMMM,
    };
  };
  const base = of(language);
  return [
    ...Object.entries(base),
    ...regions(language).flatMap(region => Object.entries(of(`${language}-${region}`))
      .filter(([key, text]) => key === 'numeric' && text !== base[key])
      .map(([key, text]) => [`${key} ${region}`, text])),
  ].map(([key, text]) => [key, text.replace(/[\u200e\u200f]/g, '')]);
}

const gregorian = locale => main('dates', locale, 'ca-gregorian').dates.calendars.gregorian;

const bare = pattern => small(pattern.replace(/\{0\}/g, ''));

// All forms of a name: of one and of many, in each case.
const forms = unit => Object.entries(unit)
  .filter(([key, pattern]) => key.includes('-count-') && !/\S\s*\{0\}\s*\S/.test(pattern))
  .map(([, pattern]) => bare(pattern));

function unitNames(language) {
  const { long, short } = main('units', language, 'units').units;
  const english = main('units', 'en', 'units').units;
  const shared = new Set(Object.keys(units).flatMap(unit => [...forms(english.short[unit]), ...forms(english.narrow[unit])]));
  const own = unit => forms(short[unit]).filter(form => !shared.has(form) && !/^[a-z]$/i.test(form));
  const names = unit => [...forms(long[unit]), long[unit].displayName];
  return Object.entries(units).filter(([unit]) => long[unit] !== undefined).map(([unit, codes]) => [codes, phrases([...names(unit), ...own(unit)])]);
}

function unitWords(language) {
  const { long } = main('units', language, 'units').units;
  const per = long.per.compoundUnitPattern.replace(/\{[01]\}/g, '');
  const powers = Object.entries({ 2: long.power2, 3: long.power3 }).flatMap(([power, patterns]) => {
    const all = Object.entries(patterns).filter(([key]) => key.includes('-count-')).map(([, pattern]) => pattern);
    return [
      [`powers before ${power}`, phrases(all.filter(pattern => pattern.endsWith('{0}')).map(bare))],
      [`powers after ${power}`, phrases(all.filter(pattern => pattern.startsWith('{0}')).map(bare))],
    ];
  });
  return [['per', phrases([per])], ...powers];
}

const unitPrefixes = language => {
  const { long } = main('units', language, 'units').units;
  return Object.entries(prefixes).map(([power, code]) => [code, bare(long[power].unitPrefixPattern)]);
};

function currencyNames(language) {
  const names = main('numbers', language, 'currencies').numbers.currencies;
  return currencies.filter(code => names[code] !== undefined).map(code => {
    const of = names[code];
    const counted = Object.entries(of).filter(([key]) => key.startsWith('displayName')).map(([, name]) => name);
    const symbol = of['symbol-alt-narrow'] ?? of.symbol ?? '';
    return [code, phrases([...counted, symbol === code || /^(\p{Sc}|[a-z])$/iu.test(symbol) ? '' : symbol])];
  });
}

const persian = () => calendarMonths(main('cal-persian', 'fa', 'ca-persian').dates.calendars.persian);

function table(language) {
  const calendar = gregorian(language);
  const { symbols, scales } = numbers(locale => main('numbers', locale, 'numbers').numbers, language, regions(language), {
    digits: system => json('cldr-core/supplemental/numberingSystems.json').supplemental.numberingSystems[system]._digits,
  });
  const parts = [
    section('symbols', symbols),
    section('scales', scales),
    section('months', calendarMonths(calendar)),
    language === 'fa' ? section('persian months', persian()) : '',
    section('weekdays', weekdays(calendar)),
    section('eras', eras(calendar)),
    section('date formats', dateFormats(language)),
    section('units', unitNames(language)),
    section('unit words', unitWords(language)),
    section('unit prefixes', unitPrefixes(language)),
    section('currencies', currencyNames(language)),
    ...spellout(json, language, section),
  ];
  return `# From CLDR, © 2004-2026 Unicode, Inc., under the Unicode License v3 (Unicode-3.0): THIRD-PARTY-NOTICES.txt. Made from
# ${['numbers', 'dates', 'units'].map(name => `cldr-${name}-full`).join(', ')}, cldr-rbnf and cldr-core ${version('cldr-core')}\
${language === 'fa' ? ` and cldr-cal-persian-full ${version('cldr-cal-persian-full')}` : ''} by
# scripts/cldr/make-tables.mjs. Make it again, and do not edit it.

${parts.filter(part => part.length > 0).join('\n')}`;
}

mkdirSync(target, { recursive: true });
for (const language of languages) {
  writeFileSync(join(target, `${language}.cldr`), table(language));
}
