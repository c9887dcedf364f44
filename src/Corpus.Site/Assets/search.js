// Search as you type. Written by hand; runs from the disk as well as from a server, and fetches nothing: what it searches is in `search-index.js`, and the
// search itself is MiniSearch (`minisearch.js`). Without it the form leads to the index of names.
document.addEventListener('DOMContentLoaded', function () {
  'use strict';

  var MOST_SHOWN = 40;
  var STATUSES = ['settled', 'attributed', 'disputed', 'inferred', 'computed', 'superseded', 'hedged'];
  // A name that is searched is first of all that of a thing.
  var WEIGHTS = { entity: 3, source: 2, type: 2, fact: 1 };

  // Every page has a form; with JavaScript it leads to the page of the search.
  Array.prototype.forEach.call(document.querySelectorAll('form[data-search]'), function (form) {
    var target = form.getAttribute('data-search');
    if (target.charAt(0) !== '#') {
      form.setAttribute('action', target);
      return;
    }

    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var box = document.getElementById('search-box');
      box.value = form.elements.q.value;
      box.dispatchEvent(new Event('input'));
      location.hash = target;
      box.focus();
    });
  });

  var page = document.getElementById('search-page');
  var index = window.corpusSearch;
  if (!page || !index || !window.MiniSearch) {
    return;
  }

  var box = document.getElementById('search-box');
  var status = document.getElementById('search-status');
  var results = document.getElementById('search-results');
  var more = document.getElementById('search-more');
  var filters = { type: select('search-type'), source: select('search-source'), status: select('search-state') };
  var root = page.getAttribute('data-root');
  var shown = MOST_SHOWN;
  var search = null;
  var timer = 0;

  // Words of scripts that put no spaces between them are cut into pairs of letters, so that any two letters that follow each other are found.
  var WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
  var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+/gu;
  // Accents do not matter, but the marks that make another sound of a letter of Japan or India do.
  var ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu;

  function fold(word) {
    return word.normalize('NFKD').replace(ACCENTED, '$1').normalize('NFKC').toLowerCase();
  }

  function tokenize(text) {
    var words = text.normalize('NFKC').match(WORD) || [];
    var tokens = [];
    words.forEach(function (word) {
      var at = 0;
      word.replace(UNSPACED, function (run, offset) {
        if (offset > at) {
          tokens.push(word.slice(at, offset));
        }

        var letters = Array.from(run);
        if (letters.length === 1) {
          tokens.push(run);
        }

        for (var i = 0; i + 1 < letters.length; i++) {
          tokens.push(letters[i] + letters[i + 1]);
        }

        at = offset + run.length;
        return run;
      });
      if (at < word.length) {
        tokens.push(word.slice(at));
      }
    });
    return tokens;
  }

  // An entry of the index: kind, title, text, page, type, sources, quotes, statuses as bits.
  function entry(id) {
    var raw = index.entries[id];
    return { id: id, kind: raw[0], title: raw[1], text: raw[2], page: raw[3], type: raw[4], sources: raw[5] || [], quotes: raw[6] || [], statuses: raw[7] || 0 };
  }

  function build() {
    var made = new window.MiniSearch({
      fields: ['title', 'text', 'quotes'],
      storeFields: [],
      tokenize: tokenize,
      processTerm: fold,
      extractField: function (document, field) {
        return field === 'quotes' ? document.quotes.map(function (quote) { return index.quotes[quote]; }).join('\n') : document[field];
      }
    });
    made.addAll(index.entries.map(function (_, id) { return entry(id); }));
    return made;
  }

  function passes(id) {
    var raw = index.entries[id];
    return (filters.type.value === '' || index.types[raw[4]] === filters.type.value)
      && (filters.source.value === '' || (raw[5] || []).indexOf(Number(filters.source.value)) >= 0)
      && (filters.status.value === '' || ((raw[7] || 0) & (1 << Number(filters.status.value))) !== 0);
  }

  function find(query) {
    var options = {
      boost: { title: 3, text: 2 },
      boostDocument: function (id) { return WEIGHTS[index.entries[id][0]]; },
      prefix: true,
      fuzzy: function (term) { return Array.from(term).length > 4 ? 0.2 : false; },
      filter: function (result) { return passes(result.id); }
    };
    if (tokenize(query).length === 0) {
      return { all: true, results: query.trim() === '' ? search.search(window.MiniSearch.wildcard, options) : [] };
    }

    options.combineWith = 'AND';
    var every = search.search(query, options);
    if (every.length > 0) {
      return { all: true, results: every };
    }

    options.combineWith = 'OR';
    return { all: false, results: search.search(query, options) };
  }

  function update() {
    search = search || build();
    var query = box.value;
    var filtered = filters.type.value + filters.source.value + filters.status.value !== '';
    remember(query);
    results.textContent = '';
    more.hidden = true;
    if (query.trim() === '' && !filtered) {
      say('');
      return;
    }

    var found = find(query);
    found.results.slice(0, shown).forEach(function (result) { results.appendChild(item(entry(result.id), result.terms)); });
    more.hidden = found.results.length <= shown;
    say(found.results.length === 0 ? 'Nothing found.'
      : (found.all ? '' : 'Nothing has all of these words; of what has some of them: ')
        + (found.results.length === 1 ? '1 result' : found.results.length + ' results') + (found.results.length > shown ? ', the first ' + shown + ' shown' : '') + '.');
  }

  function say(text) {
    status.textContent = text + (text === '' ? ''
      : index.inParts ? ' Facts and quotes are found by the search of each part: there are too many for this one.'
        : index.partial ? ' Not all quotes of this corpus can be searched: there are too many.' : '');
  }

  function item(found, terms) {
    var line = element('li');
    var link = element('a', found.title);
    link.href = root + found.page;
    line.appendChild(link);
    line.appendChild(element('span', found.kind + (found.type >= 0 ? ', ' + index.typeNames[found.type] : ''), 'search-kind'));
    if (found.text !== '') {
      line.appendChild(marked(element('p'), found.text, terms));
    }

    // The quote that has the most of the words.
    var best = -1;
    var most = 0;
    found.quotes.forEach(function (quote) {
      var count = terms.filter(function (term) { return tokenize(index.quotes[quote]).map(fold).indexOf(term) >= 0; }).length;
      if (count > most) {
        best = quote;
        most = count;
      }
    });
    if (best >= 0) {
      line.appendChild(marked(element('blockquote'), index.quotes[best], terms));
    }

    return line;
  }

  function element(name, text, className) {
    var made = document.createElement(name);
    made.dir = 'auto';
    if (text !== undefined) {
      made.textContent = text;
    }

    if (className) {
      made.className = className;
    }

    return made;
  }

  // Texts are only ever set as text: nothing of a corpus becomes markup.
  function marked(parent, text, terms) {
    var at = 0;
    text.replace(WORD, function (word, offset) {
      var folded = fold(word);
      var hit = terms.some(function (term) { return folded === term || (tokenize(word).length > 1 && folded.indexOf(term) >= 0); });
      if (hit) {
        parent.appendChild(document.createTextNode(text.slice(at, offset)));
        parent.appendChild(element('mark', word)).removeAttribute('dir');
        at = offset + word.length;
      }

      return word;
    });
    parent.appendChild(document.createTextNode(text.slice(at)));
    return parent;
  }

  function select(id) {
    return document.getElementById(id);
  }

  function fill(list, options) {
    options.forEach(function (option) {
      var made = document.createElement('option');
      made.value = option[0];
      made.textContent = option[1];
      list.appendChild(made);
    });
  }

  function remember(query) {
    if (location.hash !== '' || page.getAttribute('data-single') !== null) {
      return;
    }

    var parts = [['q', query], ['type', filters.type.value], ['source', filters.source.value], ['status', filters.status.value]]
      .filter(function (part) { return part[1] !== ''; })
      .map(function (part) { return part[0] + '=' + encodeURIComponent(part[1]); });
    try {
      history.replaceState(null, '', location.pathname + (parts.length > 0 ? '?' + parts.join('&') : ''));
    } catch (error) {
      // A browser may refuse that for files; then the address does not follow.
    }
  }

  fill(filters.type, index.types.map(function (type, at) { return [type, index.typeNames[at]]; }));
  fill(filters.source, index.sources.map(function (source, at) { return [String(at), source]; }));
  fill(filters.status, STATUSES.map(function (name, at) { return [String(at), name]; }));

  var asked = new URLSearchParams(location.search);
  box.value = asked.get('q') || '';
  Object.keys(filters).forEach(function (name) {
    filters[name].value = asked.get(name) || '';
    if (filters[name].selectedIndex < 0) {
      filters[name].value = '';
    }
  });

  function soon() {
    shown = MOST_SHOWN;
    clearTimeout(timer);
    timer = setTimeout(update, 120);
  }

  box.addEventListener('input', soon);
  Object.keys(filters).forEach(function (name) { filters[name].addEventListener('change', soon); });
  box.form.addEventListener('submit', function (event) {
    event.preventDefault();
    clearTimeout(timer);
    update();
  });
  box.form.addEventListener('reset', function () { setTimeout(soon, 0); });
  more.addEventListener('click', function () {
    var next = results.children.length;
    shown += MOST_SHOWN;
    update();
    if (results.children[next]) {
      results.children[next].querySelector('a').focus();
    }
  });

  // Up and down go through the results, Escape goes back to the words.
  page.addEventListener('keydown', function (event) {
    var links = Array.from(results.querySelectorAll('a'));
    var at = links.indexOf(document.activeElement);
    if (event.target.tagName === 'SELECT' || links.length === 0) {
      return;
    }

    if (event.key === 'ArrowDown' && at + 1 < links.length) {
      links[at + 1].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (at === 0 ? box : links[at - 1]).focus();
    } else if (event.key === 'Escape' && at >= 0) {
      box.focus();
    } else {
      return;
    }

    event.preventDefault();
  });

  if (box.value !== '' || filters.type.value + filters.source.value + filters.status.value !== '') {
    update();
  }
});
