// Draws one card as the try-out page does. drawn(card) resolves to what is wrong with the picture.
import { drawCard } from '/tryout/cards.js';

const frame = document.getElementById('card');
const FULL = 860;
const USUAL = 620;

const lang = new URLSearchParams(location.search).get('lang');
document.documentElement.lang = lang;

/** A line that is typed into moves beneath what is typed. */
const moves = (one) => one.matches('input');

/** The texts that reach out of their place or can't be read whole. */
function overflowing() {
  const edge = frame.querySelector('.card').getBoundingClientRect().right;
  return [...frame.querySelectorAll('.ac-textBlock, .ac-richTextBlock, .ac-pushButton, .ac-fact-value, .ac-input')]
    .filter((one) => one.getBoundingClientRect().right > edge + 1 
      || (!moves(one) && one.scrollWidth > one.clientWidth + 1))
    .map((one) => one.textContent || one.className);
}

window.drawn = async (card, theme, narrow) => {
  document.documentElement.dataset.theme = theme;
  const full = card.msteams?.width?.toLowerCase() === 'full';
  frame.classList.toggle('is-narrow', narrow);
  const slot = document.createElement('div');
  slot.className = 'card-slot is-full';
  slot.style.width = narrow ? '100%' : `${full ? FULL : USUAL}px`;
  slot.append(drawCard(card, () => {}));
  frame.replaceChildren(slot);
  await document.fonts.ready;
  return overflowing();
};
