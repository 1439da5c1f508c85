// The dialog of the message extension: a title, and whatever is put into it.
import { byId, make } from './dom.js';
import { problem } from './notices.js';
import { t } from './texts.js';

const NOT_IMPLEMENTED = 501;

export const waiting = (words) => make('p', { class: 'blank-wait', role: 'status' }, make('span', { class: 'spinner', 'aria-hidden': 'true' }), words);

/** A failure in the place of an answer. That nobody answers such a thing is said plainly. */
export function failed(title, failure, again) {
  return failure.status === NOT_IMPLEMENTED
    ? make('p', { class: 'sheet-words', role: 'status' }, t('extensionMissing'))
    : problem(title, failure, [[t('retry'), again]]);
}

/** Opens it. The answer changes what is shown, tells whether it is still open, and closes it. */
export function openSheet(title) {
  const dialog = byId('sheet');
  let open = true;
  byId('sheet-title').textContent = title;
  byId('sheet-body').replaceChildren();
  dialog.addEventListener('close', () => { open = false; }, { once: true });
  dialog.showModal();
  return {
    isOpen: () => open,
    name: (words) => { byId('sheet-title').textContent = words; },
    show: (...content) => byId('sheet-body').replaceChildren(...content),
    close: () => dialog.close(),
  };
}
