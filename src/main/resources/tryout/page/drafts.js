// Words not yet sent, kept per place until the window is closed.
const key = (person) => `manabi.tryout.draft.${person}`;

export function draftOf(person) {
  try {
    return sessionStorage.getItem(key(person)) ?? '';
  } catch {
    return '';
  }
}

export function setDraft(person, text) {
  try {
    if (text) {
      sessionStorage.setItem(key(person), text);
    } else {
      sessionStorage.removeItem(key(person));
    }
  } catch {
    // Without storage the words live only in the input.
  }
}

/** Adds to what is already there. */
export function keepDraft(person, text) {
  setDraft(person, [draftOf(person), text].filter(Boolean).join('\n'));
}
