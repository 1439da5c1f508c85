// The place of one card in a message: draws it, runs its actions one at a time and says how they went.
import { drawCard, refreshOf } from './cards.js';
import { make, rememberFocus } from './dom.js';
import { menu as menuOf } from './menu.js';
import { problem, toast } from './notices.js';
import { t } from './texts.js';

const CARD = 'application/vnd.microsoft.card.adaptive';
const WORDS = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';
const SEEN = 4000;
const ROUND = 'M19.5 12a7.5 7.5 0 1 1-2.6-5.7M19.5 4.5v4h-4';

/** `turn` is {place, messageId, asked}; asked() is called when the visitor did something the bot will answer. */
export function cardSlot(json, turn) {
  const status = make('div', { class: 'card-status', role: 'status' });
  const element = make('div', { class: 'card-slot' }, status);
  let card = null;
  let menu = null;
  let refresh = null;
  let busy = false;
  let fading;

  function show(shown) {
    const giveFocus = rememberFocus(element);
    card?.remove();
    menu?.element.remove();
    card = drawCard(shown, act);
    refresh = refreshOf(shown, `29:${turn.place.person}`);
    menu = refresh && menuOf('card-menu', 'cardMenu', [['refresh', ROUND, () => run(refreshing('manual'), t('refreshing'), t('refreshFailed'))]]);
    element.classList.toggle('is-full', shown?.msteams?.width?.toLowerCase() === 'full');
    element.prepend(...[menu?.element, card].filter(Boolean));
    giveFocus(card);
  }

  function say(content = '', done = false) {
    clearTimeout(fading);
    const parts = [content].flat().filter(Boolean);
    const passing = parts.length > 0 && !parts[0].matches?.('.problem');
    status.classList.toggle('is-done', done);
    status.classList.toggle('is-passing', passing);
    status.replaceChildren(...(passing ? [make('p', {}, ...parts)] : parts));
    if (done) {
      fading = setTimeout(() => say(), SEEN);
    }
  }

  function act(action) {
    if (busy) {
      return;
    }
    const data = action.data ?? {};
    turn.asked();
    if (action.getJsonTypeName() === 'Action.Execute') {
      const job = () => turn.place.execute(turn.messageId, action.verb ?? '', data, 'manual');
      run(job, t('working'), t('actionFailed'), action.renderedElement);
    } else {
      run(() => turn.place.submit(turn.messageId, data), t('working'), t('actionFailed'), action.renderedElement, t('submitted'));
    }
  }

  const refreshing = (trigger) => {
    const { verb, data } = refresh;
    return () => turn.place.execute(turn.messageId, verb, data, trigger);
  };

  /** Runs one request to the bot; everything else on the card waits meanwhile. */
  async function run(job, doing, failed, button = null, done = null, quiet = false) {
    if (busy) {
      return;
    }
    hold(true, button);
    say([make('span', { class: 'spinner', 'aria-hidden': 'true' }), doing]);
    try {
      const answer = await job();
      say(done ?? '', Boolean(done));
      settle(answer, failed, quiet);
    } catch (failure) {
      const again = () => run(job, doing, failed, button, done, quiet);
      say(problem(failed, failure, [[t('retry'), again], [t('dismiss'), () => say()]]));
    } finally {
      hold(false, button);
    }
  }

  function settle(answer, failed, quiet) {
    if (answer?.type === CARD && element.isConnected) {
      show(answer.value);
    } else if (answer?.type === WORDS && !quiet) {
      toast(answer.value);
    } else if (answer?.type === ERROR) {
      toast(answer.value?.message ?? answer.value?.code ?? '', { title: failed, error: true });
    }
  }

  function hold(yes, button) {
    busy = yes;
    element.setAttribute('aria-busy', String(yes));
    button?.toggleAttribute('data-running', yes);
    // The library settles its buttons right after an action, so the mark is set once it is through.
    queueMicrotask(() => {
      for (const one of card.querySelectorAll('.ac-pushButton')) {
        one.toggleAttribute('aria-disabled', yes);
        if (yes) {
          one.setAttribute('aria-disabled', 'true');
        }
      }
    });
  }

  show(json);
  return {
    element,
    retell: () => menu?.retell(),
    refreshQuietly: async () => {
      if (refresh) {
        await run(refreshing('automatic'), t('refreshing'), t('refreshFailed'), null, null, true);
      }
    },
  };
}
