// The action of the message extension on a message: its dialog, as the bot draws it.
import { drawCard } from './cards.js';
import { make } from './dom.js';
import { foundList } from './found.js';
import { failed, openSheet, waiting } from './sheet.js';
import { t } from './texts.js';

/** `insert(card)` puts a card where one is talking. */
export function saveTip(place, messageId, insert) {
  const sheet = openSheet(t('saveTip'));

  async function run(job, wait) {
    sheet.show(waiting(wait));
    try {
      const answer = await job();
      if (sheet.isOpen()) {
        show(answer ?? {});
      }
    } catch (failure) {
      sheet.show(failed(t('saveFailed'), failure, () => run(job, wait)));
    }
  }

  function show({ task, composeExtension }) {
    if (task?.type === 'continue' && task.value?.card?.content) {
      sheet.name(task.value.title ?? t('saveTip'));
      const card = drawCard(task.value.card.content, press);
      sheet.show(card);
      card.querySelector('input, textarea, select, button')?.focus();
    } else {
      const list = foundList(composeExtension, (card) => { sheet.close(); insert(card); });
      const words = task?.type === 'message' ? task.value : composeExtension?.text;
      finish(list ?? make('p', { class: 'sheet-words', role: 'status' }, words || t('saveDone')));
    }
  }

  function finish(content) {
    const close = make('button', { class: 'strong-button', type: 'button', onclick: sheet.close }, t('close'));
    sheet.show(content, make('div', { class: 'confirm-buttons' }, close));
    close.focus();
  }

  const press = ({ data }) => run(() => place.submitTask(messageId, data ?? {}), t('working'));

  run(() => place.task(messageId), t('saveWait'));
}
