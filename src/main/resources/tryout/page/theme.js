// Light, dark, or as the system says. The colours themselves are in tokens.css.
import { choice, choose } from './choices.js';

export function startTheme(fieldset) {
  const wear = (theme) => { document.documentElement.dataset.theme = theme; };
  wear(choice('theme'));
  fieldset.querySelector(`[value="${choice('theme')}"]`).checked = true;
  fieldset.addEventListener('change', (event) => {
    choose('theme', event.target.value);
    wear(event.target.value);
  });
}
