// The paper clip: chooses a file and sends it.
import * as api from './api.js';
import { byId } from './dom.js';
import { toast } from './notices.js';
import { t } from './texts.js';

/** `expect()` is told that an answer is to come. */
export function attachment(expect) {
  const button = byId('attach');
  const file = byId('file');
  let person = null;

  async function send(chosen) {
    button.disabled = true;
    expect();
    try {
      await api.sendFile(person, chosen);
    } catch (failure) {
      toast(failure.detail, { title: failure.title ?? t('fileFailed'), error: true });
    }
    button.disabled = false;
  }

  button.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files;
    if (person && chosen) {
      send(chosen).finally(() => { file.value = ''; });
    }
  });

  return {
    /** Files go to the chat of this person from now on; a bot takes none in a channel. */
    open(place) {
      person = place.person;
      button.disabled = false;
      button.hidden = Boolean(place.channel);
    },
  };
}
