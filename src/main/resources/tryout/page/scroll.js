// Keeps the reader at the right place: the start of what the bot has just answered, never its end.
const MARGIN = 14;
const NEAR = 80;
const ATTENTION = 30_000;

export function reader(scroller, newer) {
  let expectedUntil = 0;
  let anchor = null;

  const topOf = (element) => element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  const nearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
  const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const go = (top, smooth) => scroller.scrollTo({ top, behavior: smooth && !calm() ? 'smooth' : 'instant' });

  /** Shows everything from `first` to the end if it fits, otherwise the start of `first`. */
  function settle(first, smooth = true) {
    const start = topOf(first) - MARGIN;
    const end = scroller.scrollHeight - scroller.clientHeight;
    go(Math.max(0, Math.min(start, end)), smooth);
    newer.hidden = true;
  }

  /** Shows all of a reply if it fits, otherwise its start. */
  function reveal(element) {
    if (element.offsetHeight > scroller.clientHeight - 2 * MARGIN) {
      settle(element);
    } else {
      element.scrollIntoView({ block: 'nearest', behavior: calm() ? 'instant' : 'smooth' });
    }
  }

  function leave() {
    expectedUntil = 0;
    anchor = null;
  }

  for (const moved of ['wheel', 'touchmove']) {
    scroller.addEventListener(moved, leave, { passive: true });
  }
  scroller.addEventListener('keydown', (event) => {
    if (event.target === scroller) {
      leave();
    }
  });
  scroller.addEventListener('scroll', () => {
    if (nearEnd()) {
      newer.hidden = true;
    }
  }, { passive: true });

  let unread = null;
  newer.addEventListener('click', () => {
    if (unread?.isConnected) {
      settle(unread);
    } else {
      go(scroller.scrollHeight, true);
    }
    scroller.focus({ preventScroll: true });
  });

  return {
    settle,
    wasNearEnd: nearEnd,
    /** The visitor did something: follow what comes in answer. */
    expect() {
      expectedUntil = Date.now() + ATTENTION;
      anchor = null;
    },
    /** A message was added, at the end or in a thread. `near` is where the reader was before. */
    arrived(element, mine, near, inThread = false) {
      if (inThread && (mine || Date.now() < expectedUntil)) {
        reveal(element);
      } else if (mine) {
        go(scroller.scrollHeight, true);
      } else if (near || Date.now() < expectedUntil) {
        anchor = anchor?.isConnected ? anchor : element;
        settle(anchor);
      } else {
        unread = newer.hidden ? element : unread;
        newer.hidden = false;
      }
    },
    /** The typing dots appeared: show them to a reader at the end. */
    peek(near) {
      if (near || Date.now() < expectedUntil && !anchor) {
        go(scroller.scrollHeight, true);
      }
    },
  };
}
