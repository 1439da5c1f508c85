// The input at the bottom: suggestions, the growing box, Enter to send, and in a channel the mention of Manabi.
import { byId, make } from './dom.js';
import { draftOf, setDraft } from './drafts.js';
import { inEveryLanguage, languageOf, t } from './texts.js';

const MENTION = /[@＠]Manabi(?![A-Za-z0-9])/i;

/** `send(text)` takes over what was typed or suggested; `dropped()` is told when Escape is pressed. */
export function composer(send, dropped) {
  const box = byId('composer-text');
  const button = byId('send');
  const chips = byId('chips');
  const mention = byId('mention');
  let place = null;
  let suggested = 0;

  function changed() {
    button.disabled = !place || !box.value.trim();
    box.lang = languageOf(box.value || t('placeholder'));
    if (!CSS.supports('field-sizing', 'content')) {
      box.style.height = 'auto';
      box.style.height = `${box.scrollHeight}px`;
    }
    if (place) {
      setDraft(place.key, box.value);
    }
    tellWhoHears();
  }

  /** In a channel Manabi hears what mentions it, and nothing else. */
  function tellWhoHears() {
    const mentioned = MENTION.test(box.value);
    mention.hidden = !place?.channel;
    mention.setAttribute('aria-pressed', String(mentioned));
    byId('hears').hidden = !place?.channel;
    byId('hears').textContent = t(mentioned ? 'hears' : 'hearsNot');
  }

  function toggleMention() {
    fill(MENTION.test(box.value) ? box.value.replace(MENTION, '').trimStart() : `@Manabi ${box.value}`);
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }

  function suggestions() {
    return t(place?.channel ? 'channelChips' : 'chips').map((words) =>
      make('button', { class: 'chip', type: 'button', disabled: !place, onclick: () => suggest(words) }, words));
  }

  function retell() {
    box.placeholder = t(place?.channel ? 'channelPlaceholder' : 'placeholder', { name: place?.channel?.name });
    chips.replaceChildren(...suggestions());
    tellWhoHears();
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
    if (place && text) {
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
    } else if (event.key === 'Escape' && !event.isComposing) {
      dropped();
    }
  });

  mention.addEventListener('click', toggleMention);
  inEveryLanguage(retell);

  return {
    /** Opens the input for a place, with the words that were not sent there. */
    open(next) {
      place = next;
      box.disabled = false;
      fill(draftOf(place.key));
      retell();
    },
    focus: () => box.focus(),
    giveBack(text) {
      fill([box.value, text].filter(Boolean).join('\n'));
      box.focus();
    },
  };
}
