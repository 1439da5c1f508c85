// Puts the page together.
import { aboutLine } from './about.js';
import * as api from './api.js';
import { attachment } from './attach.js';
import { chatLog } from './chat.js';
import { choice, choose } from './choices.js';
import { composer } from './composer.js';
import { converse } from './conversation.js';
import { byId, make } from './dom.js';
import { officeDay } from './day.js';
import { drawer } from './drawer.js';
import { listen } from './events.js';
import { findTips } from './find-tips.js';
import { clearToasts, confirmed, problem, toast } from './notices.js';
import { options } from './options.js';
import { outbox } from './outbox.js';
import { chooser, postOf } from './people.js';
import { places } from './places.js';
import { inEveryLanguage, speak, t } from './texts.js';
import { startTheme } from './theme.js';
import { transfer } from './transfer.js';

const panel = drawer();
const about = aboutLine();
const chat = chatLog((root) => ask('replyingTo', root));
let conversation = null;
let person = null;
let channel = null;
let here = null;
let post = null;
let own = null;
let sought = choice('person');
let hinted = null;

const input = composer((text) => {
  hinted?.();
  chat.expect();
  post?.send(text, about.take());
}, () => about.set(null));

const clip = attachment(chat.expect);

const people = chooser((picked, byPointer) => {
  if (byPointer) {
    panel.close();
  }
  become(picked);
});

const rooms = places((next) => {
  panel.close();
  enter(next);
});

/** What the composer sends next quotes this message, or goes into its thread. */
function ask(kind, id) {
  about.set({ kind, id, words: chat.wordsOf(id) });
  input.focus();
}

/** A card of the message extension is put where one is talking. */
async function insert(card) {
  try {
    await here.insert(card, about.take()?.id);
  } catch (failure) {
    toast(failure.detail, { title: failure.title ?? t('insertFailed'), error: true });
  }
}

/** What is for one alone comes to the own chat, wherever it was asked. */
function wroteApart(event, { from }) {
  if (event === 'message' && from === 'bot') {
    rooms.wrote();
  }
}

function become(next) {
  const same = person?.id === next.id;
  person = next;
  if (same && conversation) {
    introduce();
    chat.retell();
    return;
  }
  choose('person', next.id);
  begin();
}

/** Opens a channel, or the own chat for null. */
function enter(next) {
  if (next?.id === channel?.id) {
    return;
  }
  channel = next;
  choose('channel', next?.id ?? '');
  if (person) {
    begin();
  } else {
    rooms.show(channel);
    introduce();
  }
}

function begin() {
  introduce();
  rooms.show(channel);
  clearToasts();
  conversation?.close();
  post?.close();
  about.set(null);
  here = api.place(person.id, channel);
  own?.();
  own = channel && listen(api.place(person.id).events, { opened() {}, lost() {}, happened: wroteApart });
  chat.begin({ place: here, name: () => person.name, asked: chat.expect, can: options(here, ask, insert) });
  post = outbox(here, { reload: () => conversation.reload(), giveBack });
  conversation = converse(here, chat, () => post.arrived(), office.look);
  input.open(here);
  clip.open(here);
  byId('find-tips').disabled = false;
  byId('transfer').disabled = false;
  byId('reset').disabled = false;
}

function giveBack(text, regarding) {
  about.set(regarding ?? null);
  input.giveBack(text);
}

function introduce() {
  byId('chat-title').textContent = channel?.name ?? 'Manabi';
  byId('chat-title').lang = channel ? 'ja' : 'en';
  byId('chat-mark').hidden = !channel;
  byId('chat-avatar').hidden = Boolean(channel);
  for (const place of ['log', 'scroller']) {
    byId(place).setAttribute('aria-label', channel?.name ?? t('conversation'));
  }
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
  enter(null);
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

const office = officeDay(panel.close, () => person?.id);
byId('transfer').addEventListener('click', async () => {
  if (await transfer(person, people.posts())) {
    panel.close();
    await lookAgain();
    hint(t('transferred', { post: postOf(person) }));
  }
});
byId('find-tips').addEventListener('click', () => findTips(here, insert));
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
  Promise.all([people.load(sought), rooms.load(choice('channel'))]).then(([found, room]) => {
    sought = null;
    channel = room;
    rooms.show(room);
    found ? become(found) : introduce();
  });
} else {
  chat.say(problem(t('notLoaded'), null));
}
