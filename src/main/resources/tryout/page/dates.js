// Dates as the city office reads them: Japanese time, whatever the computer's own zone.
import { choice } from './choices.js';

const zone = 'Asia/Tokyo';
const tag = () => (choice('lang') === 'ja' ? 'ja-JP' : 'en-GB');

export function clock(instant) {
  return new Intl.DateTimeFormat(tag(), { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(new Date(instant));
}

export function day(instant) {
  const parts = { year: 'numeric', month: 'long', day: 'numeric', weekday: choice('lang') === 'ja' ? 'short' : 'long', timeZone: zone };
  return new Intl.DateTimeFormat(tag(), parts).format(new Date(instant));
}

/** A plain day such as 2027-04-01. */
export const plainDay = (date) => day(`${date}T12:00:00+09:00`);

/** The calendar day as a key, to see where a new one begins. */
export function dayKey(instant) {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(new Date(instant));
}
