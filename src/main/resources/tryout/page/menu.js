// A small menu behind three dots: on the edge of a card, and beside the time of a message.
import { icon, make } from './dom.js';
import { t } from './texts.js';

const DOTS = 'M6 12h.01M12 12h.01M18 12h.01';

/** `label` and those of the items are words' keys; an item is [label, drawing, what it does]. */
export function menu(style, label, items) {
  const entries = items.map(([, , act]) => make('button', { type: 'button', role: 'menuitem', tabindex: '-1', onclick: () => choose(act) }));
  const list = make('div', { role: 'menu', hidden: true }, ...entries);
  const opener = make('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, icon(DOTS));
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
    items.forEach(([words, drawing], place) => entries[place].replaceChildren(icon(drawing), t(words)));
  }

  retell();
  return { element, retell };
}
