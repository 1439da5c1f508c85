// In a narrow window the panel lives in a dialog behind the button in the head.
import { byId } from './dom.js';

export function drawer() {
  const dialog = byId('drawer');
  const panel = byId('panel');
  const narrow = matchMedia('(max-width: 720px)');

  function place() {
    if (narrow.matches) {
      dialog.append(panel);
    } else {
      dialog.close();
      byId('side').append(panel);
    }
  }

  function open() {
    if (narrow.matches) {
      dialog.showModal();
      dialog.querySelector('#people :checked')?.focus();
    } else {
      (byId('people').querySelector(':checked') ?? byId('people').querySelector('input'))?.focus();
    }
  }

  narrow.addEventListener('change', place);
  byId('open-panel').addEventListener('click', open);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  place();
  return { open, close: () => dialog.close() };
}
