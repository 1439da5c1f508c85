// The input at the bottom: suggestions, the growing box, Enter to send.
import { byId, make } from './dom.js';
import { draftOf, setDraft } from './drafts.js';
import { inEveryLanguage, languageOf, t } from './texts.js';

/** `send(text)` takes over what was typed or suggested. */
export function composer(send) {
  const box = byId('composer-text');
  const button = byId('send');
  const chips = byId('chips');
  let person = null;
  let suggested = 0;

  function changed() {
    button.disabled = !person || !box.value.trim();
    box.lang = languageOf(box.value || t('placeholder'));
    if (!CSS.supports('field-sizing', 'content')) {
      box.style.height = 'auto';
      box.style.height = `${box.scrollHeight}px`;
    }
    if (person) {
      setDraft(person, box.value);
    }
  }

  /** The second press of a double click is not a second question. */
  function suggest(words) {
    if (Date.now() - suggested > 800) {
      suggested = Date.now();
      send(words);
    }
  }

  function fill(text) {
    box.value = text;
    changed();
  }

  byId('compose').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (person && text) {
      fill('');
      box.focus();
      send(text);
    }
  });

  box.addEventListener('input', changed);
  box.addEventListener('keydown', (event) => {
    // While an input method is composing, Enter belongs to it (229: Safari reports the closing Enter that way).
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      byId('compose').requestSubmit();
    }
  });

  inEveryLanguage(() => {
    box.placeholder = t('placeholder');
    chips.replaceChildren(...t('chips').map((words) =>
      make('button', { class: 'chip', type: 'button', disabled: !person, onclick: () => suggest(words) }, words)));
  });

  return {
    /** Opens the input for a person, with the words they had not sent. */
    open(id) {
      person = id;
      box.disabled = false;
      chips.querySelectorAll('button').forEach((chip) => { chip.disabled = false; });
      fill(draftOf(id));
    },
    giveBack(text) {
      fill([box.value, text].filter(Boolean).join('\n'));
      box.focus();
    },
  };
}
