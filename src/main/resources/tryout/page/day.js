// The time it is on the page. It can be moved on, so that reminders come, due dates pass and a new fiscal year begins.
import * as api from './api.js';
import { clock, day as dayOf, plainDay } from './dates.js';
import { byId } from './dom.js';
import { toast } from './notices.js';
import { inEveryLanguage, t } from './texts.js';

/** The first of the next April. */
function nextApril(day) {
  const [year, month] = day.split('-').map(Number);
  return `${month < 4 ? year : year + 1}-04-01`;
}

function offer({ morning, due }, person) {
  byId('day-morning-at').textContent = `${dayOf(morning)} ${clock(morning)}`;
  byId('day-due-at').textContent = due ? plainDay(due) : t(person ? 'dayDueNone' : 'dayDueNobody');
  byId('day-due').disabled = !due;
}

/** Resolves to where to go: `morning`, `due` or a day; or null. */
function choose(days, person) {
  const dialog = byId('day-dialog');
  const input = byId('day');
  Object.assign(input, { min: days.today, max: days.last, value: nextApril(days.day) });
  offer(days, person);
  dialog.returnValue = '';
  dialog.showModal();
  input.focus();
  const chosen = { yes: () => input.value, morning: () => 'morning', due: () => 'due' };
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(chosen[dialog.returnValue]?.() ?? null), { once: true });
  });
}

/**
 * `moved()` is called when it was made another time here; `played()` tells who is played. The answer
 * can look which time it is, as another page may have made it another.
 */
export function officeDay(moved, played) {
  let days = null;
  let ahead = 0;

  function tick() {
    byId('moved-day-time').textContent = days?.moved ? t('dayTime', { time: clock(Date.now() + ahead) }) : '';
  }

  function show() {
    byId('moved-day').hidden = !days?.moved;
    const text = days?.moved ? t('dayIs', { day: plainDay(days.day) }) : '';
    // What is right already is not touched, so that it is not read out again.
    if (byId('moved-day-text').textContent !== text) {
      byId('moved-day-text').textContent = text;
    }
    tick();
  }

  function take(answer) {
    days = answer;
    ahead = Date.parse(days.now) - Date.now();
    show();
  }

  const look = async (person) => take(await api.day(person));
  const lookQuietly = () => look().catch(() => {});

  async function go(where, person) {
    const ways = { morning: api.moveToMorning, due: () => api.moveToDueDay(person) };
    take(await (ways[where] ?? (() => api.moveTo(where)))());
    moved();
  }

  async function ask() {
    const person = played();
    await look(person);
    const where = await choose(days, person);
    if (where) {
      await go(where, person);
    }
  }

  const attempt = (act) => act().catch((failure) => {
    toast(failure.detail, { title: failure.title ?? t('dayFailed'), error: true });
  });

  byId('move-day').addEventListener('click', () => attempt(ask));
  byId('day-today').addEventListener('click', () => attempt(() => go(days.today)));
  // Not submitting, so that the enter key in the field means the button beneath it.
  for (const [id, value] of [['day-cancel', 'no'], ['day-morning', 'morning'], ['day-due', 'due']]) {
    byId(id).addEventListener('click', () => byId('day-dialog').close(value));
  }
  lookQuietly();
  setInterval(tick, 5000);
  inEveryLanguage(show);
  return { look: lookQuietly };
}
