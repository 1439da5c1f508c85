// What the menu of a message offers.
import { saveTip } from './save-tip.js';

const QUOTE = 'M5 8h9M5 12h6M5 16h4M15.5 19.5l4-4-4-4M19 15.5h-7';
const LIGHT = 'M9.5 18.5h5M10.5 21h3M8.7 15.2a5.8 5.8 0 1 1 6.6 0c-.6.5-.8 1-.8 1.8h-5c0-.8-.2-1.3-.8-1.8z';

/** `ask(kind, message id)` begins an answer to a message, `insert(card)` puts a card where one is talking. */
export const options = (place, ask, insert) => ({ id, from }) => {
  const save = ['saveTip', LIGHT, () => saveTip(place, id, insert)];
  return !place.channel && from === 'bot' ? [['quote', QUOTE, () => ask('quoting', id)], save] : [save];
};
