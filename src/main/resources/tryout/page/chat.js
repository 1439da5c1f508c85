// The log of one chat or channel: messages by id, day lines, typing dots, and the blank sheet before there is anything.
import { day, dayKey } from './dates.js';
import { byId, make, rememberFocus } from './dom.js';
import { messageView } from './message.js';
import { reader } from './scroll.js';
import { t } from './texts.js';
import { threads } from './threads.js';

const DOTS_STAY = 20_000;

/** A message as it is drawn; reactions come and go without its being drawn anew. */
const sourceOf = ({ reactions, ...drawn }) => JSON.stringify(drawn);

/** `reply(message id)` is called when somebody wants to add to a thread of a channel. */
export function chatLog(reply) {
  const log = byId('log');
  const dots = byId('typing');
  const blank = byId('blank');
  const reading = reader(byId('scroller'), byId('newer'));
  const shown = new Map();
  const threaded = threads(log, reply);
  let turn = null;
  let dotsTimer;

  function view(message) {
    const made = messageView(message, turn);
    made.source = sourceOf(message);
    shown.set(message.id, made);
    return made;
  }

  /** Puts a message in its place: a known id is redrawn there, a new one goes to the end. */
  function put(message) {
    const known = shown.get(message.id);
    if (known?.source === sourceOf(message)) {
      known.react(message.reactions);
      return null;
    }
    if (known) {
      const giveFocus = rememberFocus(known.element);
      const redrawn = view(message);
      redrawn.line = known.line;
      redrawn.frame = known.frame === known.element ? redrawn.element : known.frame;
      known.element.replaceWith(redrawn.element);
      giveFocus(redrawn.element);
      return null;
    }
    const added = view(message);
    added.frame = seat(added.element, message);
    return added;
  }

  /** What stands in the log for a message: itself, its thread, or nothing for a reply. */
  function seat(element, message) {
    if (turn.place.channel) {
      return threaded.put(element, message);
    }
    log.append(element);
    return element;
  }

  /** Draws a line where a new day begins; what is right already is not touched, so that it is not read out again. */
  function rule() {
    let last = null;
    prune();
    for (const one of [...shown.values()].filter(({ frame }) => frame)) {
      const key = dayKey(one.at);
      if (key === last) {
        one.line?.remove();
        one.line = null;
      } else {
        one.line ??= make('div', { class: 'day' }, make('time', { datetime: key }));
        if (one.line.textContent !== day(one.at)) {
          one.line.firstChild.textContent = day(one.at);
        }
        if (one.frame.previousSibling !== one.line) {
          one.frame.before(one.line);
        }
      }
      last = key;
    }
  }

  /** Forgets what is gone; a thread whose replies are still there keeps its place. */
  function prune() {
    for (const [id, { frame, line }] of shown) {
      if (frame && !frame.isConnected) {
        line?.remove();
        shown.delete(id);
      }
    }
  }

  function typing(yes) {
    clearTimeout(dotsTimer);
    const near = reading.wasNearEnd();
    dots.hidden = !yes;
    byId('typing-text').textContent = yes ? t('typing') : '';
    if (yes) {
      reading.peek(near);
      dotsTimer = setTimeout(() => typing(false), DOTS_STAY);
    }
  }

  function say(...content) {
    blank.hidden = content.length === 0;
    blank.replaceChildren(...content);
  }

  function clear() {
    shown.clear();
    threaded.clear();
    log.replaceChildren();
    typing(false);
    byId('newer').hidden = true;
  }

  return {
    say,
    clear,
    typing,
    expect: reading.expect,
    isEmpty: () => shown.size === 0,
    has: (id) => shown.has(id),
    /** The first words of a message, to speak of it. */
    wordsOf: (id) => shown.get(id)?.element.querySelector('.bubble, .card')?.innerText.trim().split('\n')[0].slice(0, 60) ?? '',
    /** Another conversation begins. */
    begin(next) {
      turn = next;
      clear();
    },
    /** Makes the log equal to the history; answers with the views that were not there before. */
    history(messages) {
      const first = shown.size === 0;
      log.setAttribute('aria-live', first ? 'off' : 'polite');
      const ids = new Set(messages.map(({ id }) => id));
      [...shown.keys()].filter((id) => !ids.has(id)).forEach(this.remove);
      const fresh = messages.map(put).filter(Boolean);
      rule();
      if (first && fresh.length && turn.place.channel) {
        reading.settle(log.lastElementChild, false);
      } else if (first && fresh.length) {
        const lastMine = fresh.findLastIndex(({ mine }) => mine);
        reading.settle((fresh[lastMine + 1] ?? fresh.at(-1)).element, false);
      }
      setTimeout(() => log.setAttribute('aria-live', 'polite'), 500);
      return fresh;
    },
    /** A message that has just arrived. */
    arrive(message) {
      const near = reading.wasNearEnd();
      if (message.from === 'bot') {
        typing(false);
      }
      const added = put(message);
      rule();
      if (added) {
        say();
        added.element.classList.add('is-new');
        reading.arrived(added.element, added.mine, near, added.frame === null);
      }
    },
    remove(id) {
      shown.get(id)?.element.remove();
      if (!shown.get(id)?.frame) {
        shown.delete(id);
      }
      threaded.tidy();
      rule();
    },
    retell() {
      shown.forEach((one) => one.retell());
      rule();
    },
  };
}
