// Searches the message extension while one types, and puts what is chosen into the conversation.
import { make } from './dom.js';
import { foundList } from './found.js';
import { failed, openSheet, waiting } from './sheet.js';
import { t } from './texts.js';

const PAUSE = 300;

/** `insert(card)` puts a card where one is talking. */
export function findTips(place, insert) {
  const sheet = openSheet(t('findTips'));
  const box = make('input', { type: 'search', id: 'tip-search', maxlength: '200', autocomplete: 'off' });
  const results = make('div', { class: 'results', 'aria-live': 'polite' });
  let asked = 0;
  let pause;

  async function search() {
    clearTimeout(pause);
    const turn = ++asked;
    if (!results.firstChild) {
      results.replaceChildren(waiting(t('findWait')));
    }
    try {
      const { composeExtension } = (await place.find(box.value.trim())) ?? {};
      show(turn, foundList(composeExtension, choose) ?? make('p', { class: 'sheet-words' }, composeExtension?.text ?? t('findNothing')));
    } catch (failure) {
      show(turn, failed(t('findFailed'), failure, search));
    }
  }

  /** An answer that comes after a later one is not shown. */
  function show(turn, content) {
    if (turn === asked) {
      results.replaceChildren(content);
    }
  }

  function choose(card) {
    sheet.close();
    insert(card);
  }

  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(search, PAUSE);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) {
      search();
    }
  });
  sheet.show(make('label', { class: 'field' }, t('findLabel'), box), results);
  box.focus();
  search();
}
