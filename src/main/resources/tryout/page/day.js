// The day it is on the page. It can be moved on, so that due dates pass and a new fiscal year begins.
import * as api from './api.js';
import { plainDay } from './dates.js';
import { byId } from './dom.js';
import { toast } from './notices.js';
import { inEveryLanguage, t } from './texts.js';

/** The first of the next April. */
function nextApril(day) {
  const [year, month] = day.split('-').map(Number);
  return `${month < 4 ? year : year + 1}-04-01`;
}

/** Resolves to the day that was chosen, or null. */
function choose({ today, last, day }) {
  const dialog = byId('day-dialog');
  const input = byId('day');
  Object.assign(input, { min: today, max: last, value: nextApril(day) });
  dialog.returnValue = '';
  dialog.showModal();
  input.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes' ? input.value : null), { once: true });
  });
}

/** `moved()` is called when it has become another day. */
export function officeDay(moved) {
  let days = null;

  function show() {
    byId('moved-day').hidden = !days || days.day === days.today;
    byId('moved-day-text').textContent = days ? t('dayIs', { day: plainDay(days.day) }) : '';
  }

  async function look() {
    days = await api.day();
    show();
  }

  async function moveTo(day) {
    days = await api.moveTo(day);
    show();
    moved();
  }

  async function ask() {
    await look();
    const day = await choose(days);
    if (day) {
      await moveTo(day);
    }
  }

  const attempt = (act) => act().catch((failure) => {
    toast(failure.detail, { title: failure.title ?? t('dayFailed'), error: true });
  });

  byId('move-day').addEventListener('click', () => attempt(ask));
  byId('day-today').addEventListener('click', () => attempt(() => moveTo(days.today)));
  // Not submitting, so that the enter key in the field means the other button.
  byId('day-cancel').addEventListener('click', () => byId('day-dialog').close());
  look().catch(() => {});
  inEveryLanguage(show);
}
