// What the message extension found, as a list to choose from.
import { make } from './dom.js';
import { languageOf } from './texts.js';

const CARD = 'application/vnd.microsoft.card.adaptive';

/** Teams takes the text of a preview for HTML; its words are enough here. */
const plain = (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent;

function row({ content, preview }, chosen) {
  const { title, text } = preview?.content ?? {};
  const words = [title ?? content.fallbackText ?? '', plain(text ?? '')];
  return make('li', {}, make('button', { class: 'found', type: 'button', onclick: () => chosen(content) },
    make('b', { lang: languageOf(words[0]) }, words[0]),
    words[1] ? make('span', { lang: languageOf(words[1]) }, words[1]) : null));
}

/** The list, or null where there is nothing in it. `chosen(card)` is called with the one that is to be put in. */
export function foundList(extension, chosen) {
  const cards = (extension?.attachments ?? []).filter(({ contentType }) => contentType === CARD);
  return cards.length ? make('ul', { class: 'finds' }, ...cards.map((card) => row(card, chosen))) : null;
}
