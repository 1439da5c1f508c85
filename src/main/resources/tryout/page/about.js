// What the next message is about: the message that it quotes, or the thread that it goes into.
import { byId, icon, make } from './dom.js';
import { t } from './texts.js';

const CROSS = 'M6 6l12 12M18 6L6 18';

export function aboutLine() {
  const line = byId('about');
  let current = null;

  function set(about) {
    current = about;
    line.hidden = !about;
    line.replaceChildren(...about ? [
      make('span', {}, t(about.kind), make('q', {}, about.words)),
      make('button', { class: 'icon-button', type: 'button', 'aria-label': t('aboutDrop'), title: t('aboutDrop'), onclick: () => set(null) }, icon(CROSS))] : []);
  }

  return {
    set,
    current: () => current,
    /** Hands it over to a message that is on its way. */
    take() {
      const taken = current;
      set(null);
      return taken;
    },
  };
}
