// The rules that spell numbers, in a compact form: a line a rule set, `base: text` and `base/radix: text` with `; ` between; < and > for the arrows; names
// without “%spellout-”; `_` for a space at an end. Left out are soft hyphens, the rules for minus signs and fractions, ordinals, and numbers of sixteen digits.
const regionsWithRules = { de: ['CH'], fr: ['BE', 'CH'], pt: ['PT'], zh: ['TW'], fa: ['AF'] };
const locales = { 'zh-TW': 'zh-Hant' };
const left = /ordinal|lenient|days|fractions/;

// Digit by digit, which is read without rules.
const digitByDigit = '→→→';
const tooLarge = 10n ** 15n;

export function spellout(json, language, section) {
  const base = rules(json, language);
  const sections = [section('spellout', [...base, ...plurals(json, language)])];
  for (const region of regionsWithRules[language] ?? []) {
    const locale = `${language}-${region}`;
    const own = rules(json, locales[locale] ?? locale);
    const known = new Map(base);
    sections.push(section(`spellout ${region}`, own.filter(([name, text]) => known.get(name) !== text)));
  }

  return sections;
}

function rules(json, locale) {
  const sets = json(`cldr-rbnf/rbnf/${locale}.json`).rbnf.rbnf.SpelloutRules;
  const wanted = new Set();
  const want = name => {
    if (sets[name] !== undefined && !wanted.has(name)) {
      wanted.add(name);
      for (const [, text] of whole(sets[name])) {
        for (const [used] of text.matchAll(/%%?[a-z0-9-]+/g)) {
          want(used);
        }
      }
    }
  };

  for (const name of Object.keys(sets).filter(name => /^%spellout-(cardinal|numbering)/.test(name) && !left.test(name))) {
    if (!isAlias(sets[name]) && !isDigitByDigit(sets, name) && !whole(sets[name]).some(([, text]) => /%%?spellout-ordinal/.test(text))) {
      want(name);
    }
  }

  const special = Object.values(sets).filter(Array.isArray).flatMap(set => set);
  const word = (base, pattern) => special.filter(([name]) => name === base).map(([, text]) => pattern.exec(text)?.[1].trim().toLowerCase())
    .filter(text => text !== undefined && text.length > 0);
  return [
    ['minus', [...new Set(word('-x', /^([^→=]+)→→;$/))].join(' | ')],
    ['point', [...new Set([...word('x.x', /^←[^←]*←([^→←%$]+)→→→?;$/), ...word('x,x', /^←[^←]*←([^→←%$]+)→→→?;$/)])].join(' | ')],
    ...[...wanted].sort().map(name => [short(name), whole(sets[name]).map(([base, text]) => `${brief(base)}: ${compact(text)}`).join('; ')]),
  ];
}

const whole = set => set.filter(([base]) => /^[0-9]/.test(base) && BigInt(base.split('/')[0]) < tooLarge);

// “1000000” as “1e6”.
const brief = base => base.replace(/^1(0{4,})(?=\/|$)/, (_, zeros) => `1e${zeros.length}`).replace(/^2(0{4,})$/, (_, zeros) => `2e${zeros.length}`);

const isDigitByDigit = (sets, name) => [name, ...whole(sets[name]).flatMap(([, text]) => [...text.matchAll(/%%?[a-z0-9-]+/g)].map(([used]) => used))]
  .some(used => sets[used] !== undefined && whole(sets[used]).some(([, text]) => text.includes(digitByDigit)));

// A set that only hands on to another adds no spelling of its own.
const isAlias = set => whole(set).length === 1 && /^=%[^%=]+=;$/.test(whole(set)[0][1]);

const short = name => name.replace(/^(%%?)spellout-/, '$1');

const compact = text => text
  .replace(/;$/, '')
  .replace(/^'/, '')
  .replace(/^ | $/g, '_')
  .replace(/\u00ad/g, '')
  .replace(/%(%?)spellout-/g, '%$1')
  .replace(/→/g, '>')
  .replace(/←/g, '<')
  .replace(/\$\(cardinal,((?:[a-z]+\{[^}]*\})+)\)\$/g, (_, forms) => `(${forms.replace(/([a-z]+)\{([^}]*)\}/g, '$1=$2,').replace(/,$/, '')})`);

// When a scale has its form for one or for few: “n % 10 = 1 and n % 100 != 11”.
function plurals(json, language) {
  const cardinal = json('cldr-core/supplemental/plurals.json').supplemental['plurals-type-cardinal'][language];
  return ['one', 'few']
    .map(form => [`plural ${form}`, cardinal[`pluralRule-count-${form}`]])
    .filter(([, rule]) => rule !== undefined)
    .map(([key, rule]) => [key, rule.replace(/@.*$/, '').replace(/v = 0 and | and v = 0/g, '').replace(/\bi\b/g, 'n').trim()]);
}
