// Where one may talk: the own chat with Manabi, and the channels of the demo team.
import * as api from './api.js';
import { byId, make } from './dom.js';
import { inEveryLanguage, t } from './texts.js';

/** `chosen(channel)` is called with a channel {id, name}, or with null for the own chat. */
export function places(chosen) {
  const list = byId('places');
  let team = { name: '', channels: [] };
  let open = null;
  let unread = false;

  function entry(channel) {
    const current = channel?.id === open?.id;
    const name = channel ? make('span', { lang: 'ja' }, channel.name) : make('span', {}, t('ownChat'));
    const sign = channel ? make('i', { 'aria-hidden': 'true' }, '#') : make('img', { src: '/tryout/avatar.svg', alt: '', width: '18', height: '18' });
    return make('li', {}, make('button', {
      class: 'place', type: 'button', 'aria-current': current ? 'page' : null, onclick: () => chosen(channel),
    }, sign, name, !channel && unread ? make('span', { class: 'unread' }, make('span', { class: 'unseen' }, t('unread'))) : null));
  }

  function draw() {
    byId('team').textContent = team.name ? t('teamName', { name: team.name }) : '';
    const focused = list.contains(document.activeElement);
    list.replaceChildren(entry(null), ...team.channels.map(entry));
    if (focused) {
      list.querySelector('[aria-current]')?.focus();
    }
  }

  inEveryLanguage(draw);
  return {
    /** Resolves to the channel of that id, or null. */
    async load(id) {
      try {
        team = await api.channels();
      } catch {
        // Without a list there is the own chat.
      }
      draw();
      return team.channels.find((channel) => channel.id === id) ?? null;
    },
    show(channel) {
      open = channel;
      unread = false;
      draw();
    },
    /** Manabi wrote in the own chat while a channel is open. */
    wrote() {
      unread = true;
      draw();
    },
  };
}
