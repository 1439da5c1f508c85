// One person's conversation with the bot: history, what happens, the welcome, and starting over.
import * as api from './api.js';
import { byId, make } from './dom.js';
import { listen } from './events.js';
import { problem } from './notices.js';
import { t } from './texts.js';

const wait = (words) => make('p', { class: 'blank-wait', role: 'status' }, make('span', { class: 'spinner', 'aria-hidden': 'true' }), words);

/** `chat` is the log, `ownArrived` is told when a message of the person has come back. */
export function converse(person, chat, ownArrived) {
  let loading = 0;
  let held = null;
  let welcomed = false;
  let closed = false;

  function connection(lost) {
    byId('connection').hidden = !lost;
    byId('connection').replaceChildren(...(lost ? [make('span', { class: 'spinner', 'aria-hidden': 'true' }), t('connectionLost')] : []));
  }

  async function load() {
    const turn = ++loading;
    held = [];
    if (chat.isEmpty()) {
      chat.say(wait(t('historyLoading')));
    }
    try {
      const history = await api.messages(person.id);
      if (closed || turn !== loading) {
        return;
      }
      history.filter(({ id, from }) => from === 'me' && !chat.has(id)).forEach(ownArrived);
      const fresh = chat.history(history);
      chat.say();
      release();
      refresh(fresh);
      if (chat.isEmpty()) {
        await welcome();
      }
    } catch (failure) {
      if (!closed && turn === loading) {
        release();
        chat.say(problem(t('historyFailed'), failure, [[t('retry'), load]]));
      }
    }
  }

  function release() {
    const events = held ?? [];
    held = null;
    events.forEach(([name, data]) => happened(name, data));
  }

  /** Cards from the history bring themselves up to date, the newest first, one after the other. */
  async function refresh(views) {
    for (const view of views.toReversed()) {
      if (!closed && view.element.isConnected) {
        await view.refreshQuietly();
      }
    }
  }

  async function welcome() {
    if (welcomed) {
      return;
    }
    welcomed = true;
    chat.say(wait(t('installing')));
    chat.expect();
    try {
      await api.install(person.id);
      welcomed = false;
    } catch (failure) {
      welcomed = false;
      if (!closed && chat.isEmpty()) {
        chat.say(problem(t('installFailed'), failure, [[t('retry'), welcome]]));
      }
    }
  }

  function happened(name, data) {
    if (closed) {
      return;
    }
    if (held) {
      held.push([name, data]);
    } else if (name === 'message' || name === 'update') {
      if (data.from === 'me' && !chat.has(data.id)) {
        ownArrived(data);
      }
      chat.arrive(data);
    } else if (name === 'delete') {
      chat.remove(data.id);
    } else if (name === 'typing') {
      chat.typing(true);
    } else if (name === 'reset') {
      chat.clear();
    }
  }

  const close = listen(person.id, {
    opened: () => {
      connection(false);
      load();
    },
    lost: () => closed || connection(true),
    happened,
  });

  return {
    person,
    reload: load,
    async startOver() {
      await api.reset(person.id);
      if (!closed) {
        chat.clear();
        welcomed = false;
        await welcome();
      }
    },
    close() {
      closed = true;
      connection(false);
      close();
    },
  };
}
