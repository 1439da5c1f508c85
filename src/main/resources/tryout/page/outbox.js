// Messages on their way: shown as being sent until they come back in the conversation, kept when they could not be sent.
import { byId, make } from './dom.js';
import { keepDraft } from './drafts.js';
import { problem } from './notices.js';
import { languageOf, t } from './texts.js';

const PATIENCE = 12_000;

/** `reload` fetches the history when a message does not come back; `giveBack(text, about)` returns words to the input. */
export function outbox(to, { reload, giveBack }) {
  const place = byId('outbox');
  const waiting = [];
  let closed = false;

  function drop(item) {
    clearTimeout(item.timer);
    item.element.remove();
    waiting.splice(waiting.indexOf(item), 1);
  }

  async function attempt(item) {
    item.failed = false;
    item.element.replaceChildren(make('p', { class: 'sending', role: 'status' },
      make('span', { class: 'spinner', 'aria-hidden': 'true' }),
      t('sending'),
      make('q', { lang: languageOf(item.text) }, item.text)));
    try {
      await to.send(item.text, item.about?.id);
      if (waiting.includes(item)) {
        item.timer = setTimeout(() => missed(item), PATIENCE);
      }
    } catch (failure) {
      fail(item, failure);
    }
  }

  /** Accepted, but it did not come back: perhaps only the event was lost. */
  async function missed(item) {
    await reload();
    if (waiting.includes(item)) {
      fail(item, { detail: t('notSeen') });
    }
  }

  function fail(item, failure) {
    if (closed) {
      keepDraft(to.key, item.text);
      return;
    }
    item.failed = true;
    const again = () => attempt(item);
    const back = () => { drop(item); giveBack(item.text, item.about); };
    item.element.replaceChildren(problem(t('sendFailed'), failure, [[t('sendAgain'), again], [t('putBack'), back]]));
    item.element.firstChild.children[0].after(make('p', {}, make('q', { lang: languageOf(item.text) }, item.text)));
  }

  return {
    /** `about` is the message that is quoted or replied to. */
    send(text, about) {
      const item = { text, about, element: make('div', {}) };
      waiting.push(item);
      place.append(item.element);
      attempt(item);
    },
    /** A message of the person is in the conversation: the oldest one under way has arrived. */
    arrived() {
      const item = waiting.find(({ failed }) => !failed);
      if (item) {
        drop(item);
      }
    },
    /** The person is left: what could not be sent waits in their draft. */
    close() {
      closed = true;
      waiting.filter(({ failed }) => failed).forEach(({ text }) => keepDraft(to.key, text));
      waiting.forEach(({ timer }) => clearTimeout(timer));
      place.replaceChildren();
    },
  };
}
