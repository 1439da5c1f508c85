// Puts the page together.
import { attachment } from './attach.js';
import { chatLog } from './chat.js';
import { choice, choose } from './choices.js';
import { composer } from './composer.js';
import { converse } from './conversation.js';
import { byId, make } from './dom.js';
import { officeDay } from './day.js';
import { drawer } from './drawer.js';
import { clearToasts, confirmed, problem, toast } from './notices.js';
import { outbox } from './outbox.js';
import { chooser, postOf } from './people.js';
import { inEveryLanguage, speak, t } from './texts.js';
import { startTheme } from './theme.js';
import { transfer } from './transfer.js';

const panel = drawer();
const chat = chatLog();
let conversation = null;
let person = null;
let post = null;
let sought = choice('person');
let hinted = null;

const input = composer((text) => {
  hinted?.();
  chat.expect();
  post?.send(text);
});

const clip = attachment(chat.expect);

const people = chooser((picked, byPointer) => {
  if (byPointer) {
    panel.close();
  }
  become(picked);
});

function become(next) {
  const same = person?.id === next.id;
  person = next;
  introduce();
  if (same && conversation) {
    chat.retell();
    return;
  }
  choose('person', next.id);
  clearToasts();
  conversation?.close();
  post?.close();
  chat.begin({ person: next.id, name: () => person.name, asked: chat.expect });
  post = outbox(next.id, { reload: () => conversation.reload(), giveBack: input.giveBack });
  conversation = converse(next, chat, () => post.arrived());
  input.open(next.id);
  clip.open(next.id);
  byId('transfer').disabled = false;
  byId('reset').disabled = false;
}

function introduce() {
  if (!person) {
    byId('chat-as').textContent = sought ? '' : t('asNobody');
    chat.say(...sought ? [] : [
      make('img', { src: '/tryout/avatar.svg', alt: '', width: '88', height: '88' }),
      make('h2', {}, t('blankTitle')),
      make('p', {}, t('blankBody')),
      make('button', { class: 'strong-button only-narrow', type: 'button', onclick: panel.open }, t('blankChoose'))]);
    return;
  }
  const name = make('b', {}, make('span', {}, t('asBefore')), person.name, make('span', {}, t('asAfter')));
  byId('chat-as').replaceChildren(name, `　${postOf(person)}`);
}

async function startOver() {
  const sure = await confirmed(t('resetTitle'), t('resetBody', { name: person.name }), t('resetYes'));
  if (!sure) {
    return;
  }
  panel.close();
  clearToasts();
  try {
    await conversation.startOver();
    await lookAgain();
  } catch (failure) {
    toast(failure.detail, { title: failure.title ?? t('resetFailed'), error: true });
  }
}

/** A word on what to do next, until it is done. */
function hint(words) {
  hinted?.();
  hinted = toast(words);
}

/** Another post, other words: whoever is played is told anew. */
async function lookAgain() {
  const found = await people.load(person?.id);
  if (found) {
    become(found);
  }
}

officeDay(panel.close, () => person?.id);
byId('transfer').addEventListener('click', async () => {
  if (await transfer(person, people.posts())) {
    panel.close();
    await lookAgain();
    hint(t('transferred', { post: postOf(person) }));
  }
});
byId('reset').addEventListener('click', startOver);
byId('language').querySelector(`[value="${choice('lang')}"]`).checked = true;
byId('language').addEventListener('change', (event) => {
  choose('lang', event.target.value);
  speak();
  lookAgain();
});

startTheme(byId('theme'));
inEveryLanguage(introduce);
inEveryLanguage(chat.retell);
speak();

if (window.AdaptiveCards && window.markdownit) {
  people.load(sought).then((found) => {
    sought = null;
    found ? become(found) : introduce();
  });
} else {
  chat.say(problem(t('notLoaded'), null));
}
