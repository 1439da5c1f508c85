// The reactions to a message: those it has, each to be pressed, and a small menu to choose one from.
import { make } from './dom.js';
import { menu } from './menu.js';
import { toast } from './notices.js';
import { t } from './texts.js';

const SIGNS = { like: '👍', heart: '❤️', laugh: '😆', surprised: '😮', sad: '😢', angry: '😠' };
const SMILE = 'M12 20.5a8.5 8.5 0 1 1 0-17 8.5 8.5 0 0 1 0 17zM9 10h.01M15 10h.01M8.5 14a4.2 4.2 0 0 0 7 0';

/** The answer has `menu` and `row`, to be placed, and takes the reactions the message has later. */
export function reactionsOf(message, place) {
  const row = make('div', { class: 'reactions', role: 'group' });
  let people = message.reactions ?? {};
  let busy = false;

  const whoReacted = (kind) => people[kind] ?? [];
  const isMine = (kind) => whoReacted(kind).includes(place.person);

  function face(entry, name, kind) {
    entry.replaceChildren(make('span', { 'aria-hidden': 'true' }, SIGNS[kind]));
    entry.title = t('reactionNames')[kind];
    entry.setAttribute('aria-label', entry.title);
    entry.setAttribute('aria-checked', String(isMine(kind)));
  }

  const entries = Object.keys(SIGNS).map((kind) => [kind, kind, () => press(kind)]);
  const picker = menu('react-menu', 'react', entries, { sign: SMILE, role: 'menuitemcheckbox', face });

  async function press(kind) {
    if (busy) {
      return;
    }
    busy = true;
    try {
      await place.react(message.id, kind, !isMine(kind));
    } catch (failure) {
      toast(failure.detail, { title: failure.title ?? t('reactFailed'), error: true });
    } finally {
      busy = false;
    }
  }

  function pill(kind) {
    const name = t('reactionCount', { name: t('reactionNames')[kind], count: whoReacted(kind).length });
    return make('button', {
      class: 'reaction', type: 'button', 'data-kind': kind, 'aria-pressed': String(isMine(kind)), 'aria-label': name, title: name, onclick: () => press(kind),
    }, make('span', { 'aria-hidden': 'true' }, SIGNS[kind]), ` ${whoReacted(kind).length}`);
  }

  function retell() {
    const focused = row.contains(document.activeElement) ? document.activeElement.dataset.kind : null;
    row.setAttribute('aria-label', t('reactions'));
    row.replaceChildren(...Object.keys(SIGNS).filter((kind) => whoReacted(kind).length).map(pill));
    row.hidden = !row.firstChild;
    picker.retell();
    if (focused) {
      (row.querySelector(`[data-kind="${focused}"]`) ?? picker).focus({ preventScroll: true });
    }
  }

  retell();
  return {
    menu: picker.element,
    row,
    retell,
    show(reactions) {
      if (JSON.stringify(reactions) !== JSON.stringify(people)) {
        people = reactions;
        retell();
      }
    },
  };
}
