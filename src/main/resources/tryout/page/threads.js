// The threads of a channel: a message, its replies indented beneath, and a button to reply.
import { icon, make } from './dom.js';
import { inEveryLanguage, t } from './texts.js';

const BACK = 'M9.5 7L4.5 12l5 5M4.5 12h10a5 5 0 0 1 5 5v1';

/** `reply(root)` is called when somebody wants to add to a thread. */
export function threads(log, reply) {
  const known = new Map();

  function thread(root) {
    if (!known.has(root)) {
      const first = make('div', { class: 'thread-first' }, make('p', { class: 'thread-gone' }, t('messageGone')));
      const replies = make('div', { class: 'replies' });
      const button = make('button', { class: 'reply-button', type: 'button', onclick: () => reply(root) }, icon(BACK), make('span', {}));
      const element = make('section', { class: 'thread' }, first, replies, button);
      known.set(root, { element, first, replies, button });
      log.append(element);
      retell();
    }
    return known.get(root);
  }

  function retell() {
    for (const { first, button } of known.values()) {
      button.lastChild.textContent = t('reply');
      const gone = first.querySelector('.thread-gone');
      if (gone) {
        gone.textContent = t('messageGone');
      }
    }
  }

  inEveryLanguage(retell);
  return {
    clear: () => known.clear(),
    /** Puts a message into its thread; the answer is the thread that it begins, or null for a reply. */
    put(element, message) {
      if (message.thread) {
        thread(message.thread).replies.append(element);
        return null;
      }
      const begun = thread(message.id);
      begun.first.replaceChildren(element);
      return begun.element;
    },
    /** A message was taken out: replies that had one before them stay, a thread without any goes. */
    tidy() {
      for (const [root, { element, first, replies }] of known) {
        if (!first.firstChild && replies.firstChild) {
          first.append(make('p', { class: 'thread-gone' }, t('messageGone')));
        } else if (!replies.firstChild && !first.querySelector('.message')) {
          element.remove();
          known.delete(root);
        }
      }
    },
  };
}
