// A small menu behind three dots or another sign: on the edge of a card, and beside the time of a message.
import { icon, make } from './dom.js';
import { t } from './texts.js';

const DOTS = 'M6 12h.01M12 12h.01M18 12h.01';

const plain = (entry, words, drawing) => entry.replaceChildren(icon(drawing), t(words));

/**
 * `label` and those of the items are words' keys; an item is [label, drawing, what it does].
 * `face(entry, label, drawing)` gives an item its looks.
 */
export function menu(style, label, items, { sign = DOTS, role = 'menuitem', face = plain } = {}) {
  const entries = items.map(([, , act]) => make('button', { type: 'button', role, tabindex: '-1', onclick: () => choose(act) }));
  const list = make('div', { role: 'menu', hidden: true }, ...entries);
  const opener = make('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, icon(sign));
  const element = make('div', { class: style }, opener, list);

  function open(yes) {
    list.hidden = !yes;
    opener.setAttribute('aria-expanded', String(yes));
    if (yes) {
      entries[0].focus();
    }
  }

  function choose(act) {
    open(false);
    opener.focus();
    act();
  }

  function step(by) {
    const place = entries.indexOf(document.activeElement) + by;
    entries[(place + entries.length) % entries.length].focus();
  }

  opener.addEventListener('click', () => open(list.hidden));
  opener.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      open(true);
    }
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      open(false);
      opener.focus();
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      step(event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : -1);
    }
  });
  element.addEventListener('focusout', (event) => {
    if (!element.contains(event.relatedTarget)) {
      open(false);
    }
  });

  function retell() {
    opener.setAttribute('aria-label', t(label));
    opener.title = t(label);
    list.setAttribute('aria-label', t(label));
    items.forEach(([words, drawing], place) => face(entries[place], words, drawing));
  }

  retell();
  return { element, retell, focus: (how) => opener.focus(how) };
}
