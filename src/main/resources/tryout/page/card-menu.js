// The small menu on the edge of a card that can be refreshed.
import { icon, make } from './dom.js';
import { t } from './texts.js';

const DOTS = 'M6 12h.01M12 12h.01M18 12h.01';
const ROUND = 'M19.5 12a7.5 7.5 0 1 1-2.6-5.7M19.5 4.5v4h-4';

export function cardMenu(refresh) {
  const item = make('button', { type: 'button', role: 'menuitem', tabindex: '-1' });
  const list = make('div', { role: 'menu', hidden: true }, item);
  const opener = make('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, icon(DOTS));
  const menu = make('div', { class: 'card-menu' }, opener, list);

  function open(yes) {
    list.hidden = !yes;
    opener.setAttribute('aria-expanded', String(yes));
    if (yes) {
      item.focus();
    }
  }

  opener.addEventListener('click', () => open(list.hidden));
  opener.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      open(true);
    }
  });
  item.addEventListener('click', () => {
    open(false);
    opener.focus();
    refresh();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      open(false);
      opener.focus();
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault();
    }
  });
  menu.addEventListener('focusout', (event) => {
    if (!menu.contains(event.relatedTarget)) {
      open(false);
    }
  });

  function retell() {
    opener.setAttribute('aria-label', t('cardMenu'));
    opener.title = t('cardMenu');
    list.setAttribute('aria-label', t('cardMenu'));
    item.replaceChildren(icon(ROUND), t('refresh'));
  }

  retell();
  return { element: menu, retell };
}
