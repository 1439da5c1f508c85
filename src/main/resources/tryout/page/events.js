// The stream of what happens in a chat or a channel. It is opened again whenever it breaks.
const PAUSE = 3000;
const NAMES = ['message', 'update', 'delete', 'typing', 'reset', 'day'];

/**
 * Listens until closed. `opened` is called on every (re)connection, `lost` when it breaks,
 * `happened(name, data)` for each event.
 */
export function listen(address, { opened, lost, happened }) {
  let source;
  let pause;
  let closed = false;

  function open() {
    source = new EventSource(address);
    source.onopen = opened;
    source.onerror = () => {
      lost();
      if (source.readyState === EventSource.CLOSED && !closed) {
        clearTimeout(pause);
        pause = setTimeout(open, PAUSE);
      }
    };
    for (const name of NAMES) {
      source.addEventListener(name, (event) => happened(name, event.data ? JSON.parse(event.data) : {}));
    }
  }

  open();
  return function close() {
    closed = true;
    clearTimeout(pause);
    source.close();
  };
}
