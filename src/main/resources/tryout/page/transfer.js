// Another post for the person one is, as the roster would bring it on 1 April.
import * as api from './api.js';
import { byId, make } from './dom.js';
import { toast } from './notices.js';
import { postOf } from './people.js';
import { t } from './texts.js';

const same = (one, other) => one.department === other.department && one.title === other.title;

/** Resolves to the post that was chosen, or null. */
function choose(person, posts) {
  const dialog = byId('transfer-dialog');
  const others = posts.filter((post) => !same(post, person));
  const select = byId('transfer-post');
  byId('transfer-title').textContent = t('transferTitle', { name: person.name });
  select.replaceChildren(...others.map((post, place) => make('option', { value: place }, postOf(post))));
  dialog.returnValue = '';
  dialog.showModal();
  select.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes' ? others[select.value] : null), { once: true });
  });
}

/** Asks for a post and gives it; resolves to true if the person has it now. */
export async function transfer(person, posts) {
  const post = await choose(person, posts);
  if (!post) {
    return false;
  }
  try {
    await api.transfer(person.id, post);
    return true;
  } catch (failure) {
    toast(failure.detail, { title: failure.title ?? t('transferFailed'), error: true });
    return false;
  }
}
