// What the visitor has chosen: person, channel, language, theme. The address wins over what was kept from the last visit.
const allowed = { lang: ['ja', 'en'], theme: ['system', 'light', 'dark'] };

function kept(name) {
  try {
    return localStorage.getItem(`manabi.tryout.${name}`);
  } catch {
    return null;
  }
}

function valid(name, value) {
  return value && (!allowed[name] || allowed[name].includes(value)) ? value : null;
}

function firstChoice(name) {
  const asked = new URLSearchParams(location.search).get(name);
  return valid(name, asked) ?? valid(name, kept(name));
}

function browserLanguage() {
  const first = navigator.languages?.[0] ?? navigator.language ?? 'ja';
  return first.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

const current = {
  person: firstChoice('person'),
  channel: firstChoice('channel'),
  lang: firstChoice('lang') ?? browserLanguage(),
  theme: firstChoice('theme') ?? 'system',
};

export function choice(name) {
  return current[name];
}

export function choose(name, value) {
  current[name] = value;
  try {
    localStorage.setItem(`manabi.tryout.${name}`, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
  const query = new URLSearchParams(location.search);
  if (query.has(name)) {
    query.set(name, value);
    history.replaceState(null, '', `?${query}${location.hash}`);
  }
}

/** The locale Teams would send with every turn. */
export function locale() {
  return current.lang === 'ja' ? 'ja-JP' : 'en-US';
}
