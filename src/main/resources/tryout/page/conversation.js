// What is said in one place: history, what happens, the welcome in an own chat, and starting over.
import * as api from './api.js';
import { byId, make } from './dom.js';
import { listen } from './events.js';
import { problem } from './notices.js';
import { t } from './texts.js';

const wait = (words) => make('p', { class: 'blank-wait', role: 'status' }, make('span', { class: 'spinner', 'aria-hidden': 'true' }), words);

/**
 * `chat` is the log, `ownArrived` is told when a message of the person has come back, `otherTime`
 * when it may have become another time.
 */
export function converse(place, chat, ownArrived, otherTime) {
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
      const history = await place.messages();
      if (closed || turn !== loading) {
        return;
      }
      history.filter((message) => place.isMine(message) && !chat.has(message.id)).forEach(ownArrived);
      chat.say();
      const fresh = chat.history(history);
      release();
      refresh(fresh);
      if (chat.isEmpty()) {
        await (place.channel ? invite() : welcome());
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

  function invite() {
    chat.say(make('h2', { lang: 'ja' }, place.channel.name), make('p', {}, t('channelEmpty')));
  }

  async function welcome() {
    if (welcomed) {
      return;
    }
    welcomed = true;
    chat.say(wait(t('installing')));
    chat.expect();
    try {
      await api.install(place.person);
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
    if (name === 'day') {
      otherTime();
    } else if (held) {
      held.push([name, data]);
    } else if (name === 'message' || name === 'update') {
      if (place.isMine(data) && !chat.has(data.id)) {
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

  const close = listen(place.events, {
    opened: () => {
      connection(false);
      otherTime();
      load();
    },
    lost: () => closed || connection(true),
    happened,
  });

  return {
    reload: load,
    async startOver() {
      await api.reset(place.person);
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
