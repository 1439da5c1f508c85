// One message of the conversation: who, when, words and cards.
import { cardSlot } from './card-slot.js';
import { clock } from './dates.js';
import { make } from './dom.js';
import { markdown } from './markdown.js';
import { languageOf, t } from './texts.js';

function bubble(message) {
  const element = make('div', { class: 'bubble', lang: languageOf(message.text) });
  if (message.from === 'me') {
    element.classList.add('is-plain');
    element.textContent = message.text;
  } else {
    element.innerHTML = markdown(message.text);
  }
  return element;
}

function avatar() {
  return make('img', { class: 'avatar', src: '/tryout/avatar.svg', alt: '', width: '36', height: '36' });
}

/** `turn` is {person, name(), asked}. */
export function messageView(message, turn) {
  const mine = message.from === 'me';
  const meta = make('div', { class: 'message-meta' });
  const slots = (message.cards ?? []).map((card) => cardSlot(card, { ...turn, messageId: message.id }));
  const parts = [message.text ? bubble(message) : null, ...slots.map((slot) => slot.element)].filter(Boolean);
  const element = make('article', { class: `message from-${mine ? 'me' : 'bot'}` });

  if (mine) {
    element.append(meta, ...parts);
  } else {
    element.append(avatar(), meta, make('div', { class: 'message-body' }, ...parts));
  }

  function retell() {
    const who = mine ? make('span', { class: 'unseen' }, turn.name()) : make('b', {}, 'Manabi');
    const edited = message.edited ? make('span', {}, t('edited')) : null;
    meta.replaceChildren(...[who, make('time', { datetime: message.at }, clock(message.at)), edited].filter(Boolean));
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
    refreshQuietly: async () => {
      for (const slot of slots) {
        await slot.refreshQuietly();
      }
    },
  };
}
