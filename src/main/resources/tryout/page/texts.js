// Speaks the page's language: looks words up and puts them into the marked places of the document.
import { choice } from './choices.js';
import { words } from './words.js';

const listeners = new Set();

/** The words for a key in the current language, with {names} filled in. */
export function t(key, values = {}) {
  const found = words[choice('lang')][key] ?? key;
  return typeof found === 'string' ? found.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole) : found;
}

/** Which language a piece of text is written in, so that glyphs and screen readers follow it. */
export function languageOf(text) {
  const japanese = (text ?? '').match(/[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/g)?.length ?? 0;
  const latin = (text ?? '').match(/[a-z]/gi)?.length ?? 0;
  return japanese * 3 > latin ? 'ja' : 'en';
}

/** Calls back now and whenever the language changes. */
export function inEveryLanguage(say) {
  listeners.add(say);
  say();
}

/** Fills every marked place and tells those who speak for themselves. */
export function speak() {
  document.documentElement.lang = choice('lang');
  document.title = t('pageTitle');
  for (const place of document.querySelectorAll('[data-text]')) {
    place.textContent = t(place.dataset.text);
  }
  for (const place of document.querySelectorAll('[data-label]')) {
    place.setAttribute('aria-label', t(place.dataset.label));
    if (place.tagName === 'BUTTON') {
      place.title = t(place.dataset.label);
    }
  }
  for (const say of listeners) {
    say();
  }
}
