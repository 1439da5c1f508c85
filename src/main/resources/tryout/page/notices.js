// What the page has to say for itself: toasts, problems with a retry, and one question.
import { byId, icon, make } from './dom.js';
import { t } from './texts.js';

const STAY = 7000;
const STAY_ERROR = 30_000;
const CROSS = 'M6 6l12 12M18 6L6 18';

/** A small word in the corner. Errors stay longer, and none goes while it is pointed at. The answer takes it away. */
export function toast(text, { title = null, error = false } = {}) {
  const note = make('div', { class: error ? 'toast is-error' : 'toast', role: error ? 'alert' : 'status' });
  const gone = () => note.remove();
  const words = make('p', {});
  if (title) {
    words.append(make('strong', {}, title), '\n');
  }
  words.append(text);
  note.append(words, make('button', { class: 'icon-button', type: 'button', 'aria-label': t('dismiss'), onclick: gone }, icon(CROSS)));
  byId('toasts').append(note);
  while (byId('toasts').children.length > 3) {
    byId('toasts').firstElementChild.remove();
  }
  let timer = setTimeout(gone, error ? STAY_ERROR : STAY);
  note.addEventListener('pointerenter', () => clearTimeout(timer));
  note.addEventListener('focusin', () => clearTimeout(timer));
  note.addEventListener('pointerleave', () => { timer = setTimeout(gone, STAY); });
  return gone;
}

/** Another conversation begins: what was said about the last one goes. */
export function clearToasts() {
  byId('toasts').replaceChildren();
}

/** A problem in its place, with what can be done about it: [[label, what], …]. */
export function problem(title, failure, remedies = []) {
  const buttons = remedies.map(([label, act]) => make('button', { class: 'link-button', type: 'button', onclick: act }, label));
  const detail = [failure?.title, failure?.detail ?? failure?.message].filter((word) => word && word !== title);
  return make('div', { class: 'problem', role: 'alert' },
    make('p', { class: 'problem-title' }, title),
    ...detail.map((word) => make('p', {}, word)),
    buttons.length ? make('div', { class: 'problem-buttons' }, ...buttons) : null);
}

/** Asks a yes-or-no question; resolves to true only on yes. */
export function confirmed(title, body, yes) {
  const dialog = byId('confirm');
  byId('confirm-title').textContent = title;
  byId('confirm-body').textContent = body;
  byId('confirm-yes').textContent = yes;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
