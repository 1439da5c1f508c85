// Small things for building the page's own elements.

export const byId = (id) => document.getElementById(id);

/** make('p', {class: 'x', onclick: f}, 'text', child) */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A line drawing of 24 by 24 from one path. */
export function icon(path) {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  const line = document.createElementNS(space, 'path');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

/** Remembers which control inside has the focus; the answer gives it to its counterpart after a redraw. */
export function rememberFocus(root) {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  if (!focused) {
    return () => {};
  }
  const controls = 'button, a[href], input, select, textarea, [tabindex]';
  const place = [...root.querySelectorAll(controls)].indexOf(focused);
  const nameOf = (one) => `${one.getAttribute('aria-label') ?? one.textContent}\n${one.title}`;
  const name = nameOf(focused);
  return (redrawn) => {
    const candidates = [...redrawn.querySelectorAll(controls)];
    const same = candidates.find((one) => nameOf(one) === name);
    const heir = same ?? candidates[Math.min(place, candidates.length - 1)] ?? redrawn;
    heir.focus({ preventScroll: true });
  };
}
