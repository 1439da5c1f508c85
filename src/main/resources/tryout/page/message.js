// One message: who, when, what it quotes, words and cards, and what can be done with it.
import { cardSlot } from './card-slot.js';
import { clock } from './dates.js';
import { make } from './dom.js';
import { markdown } from './markdown.js';
import { menu } from './menu.js';
import { reactionsOf } from './reactions.js';
import { languageOf, t } from './texts.js';

const MENTION = /([@＠]Manabi)(?![A-Za-z0-9])/i;

function bubble(message) {
  const element = make('div', { class: 'bubble', lang: languageOf(message.text) });
  if (message.from === 'bot') {
    element.innerHTML = markdown(message.text);
  } else {
    element.classList.add('is-plain');
    element.append(...message.author ? mentions(message.text) : [message.text]);
  }
  if (message.quote) {
    element.prepend(make('blockquote', { class: 'quote', lang: languageOf(message.quote) }, message.quote));
  }
  return element;
}

const mentions = (text) => text.split(MENTION).map((part, place) => (place % 2 ? make('b', { class: 'mention' }, part) : part));

function mark(message) {
  return message.from === 'bot'
    ? make('img', { class: 'avatar', src: '/tryout/avatar.svg', alt: '', width: '36', height: '36' })
    : make('span', { class: 'avatar person-mark', 'aria-hidden': 'true' }, [...message.author][0]);
}

/** `turn` is {place, name(), asked, can(message)}, the last telling the items of the menu. */
export function messageView(message, turn) {
  const mine = turn.place.isMine(message);
  const meta = make('div', { class: 'message-meta' });
  const options = menu('message-menu', 'messageMenu', turn.can(message));
  const reactions = message.from === 'bot' ? reactionsOf(message, turn.place) : null;
  const slots = (message.cards ?? []).map((card) => cardSlot(card, { ...turn, messageId: message.id }));
  const parts = [message.text ? bubble(message) : null, ...slots.map((slot) => slot.element), reactions?.row].filter(Boolean);
  const element = make('article', { class: 'message' });

  if (message.from === 'me') {
    element.classList.add('from-me');
    element.append(meta, ...parts);
  } else {
    element.classList.add('from-bot');
    element.append(mark(message), meta, make('div', { class: 'message-body' }, ...parts));
  }

  function retell() {
    const who = message.from === 'me' ? make('span', { class: 'unseen' }, turn.name()) : make('b', {}, message.author ?? 'Manabi');
    const edited = message.edited ? make('span', {}, t('edited')) : null;
    meta.replaceChildren(...[who, make('time', { datetime: message.at }, clock(message.at)), edited, reactions?.menu, options.element].filter(Boolean));
    options.retell();
    reactions?.retell();
    for (const slot of slots) {
      slot.retell();
    }
  }

  retell();
  return {
    element,
    retell,
    at: message.at,
    mine,
    react: (people) => reactions?.show(people ?? {}),
    refreshQuietly: async () => {
      for (const slot of slots) {
        await slot.refreshQuietly();
      }
    },
  };
}
