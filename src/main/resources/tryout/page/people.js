// The chooser: a radio group of the people one can be.
import * as api from './api.js';
import { choice } from './choices.js';
import { byId, make } from './dom.js';
import { problem } from './notices.js';
import { t } from './texts.js';

const PASSING_BY = 700;

function initial(name) {
  const first = [...name.trim()][0] ?? '';
  return first.toUpperCase();
}

/** Department and title in one line. */
export function postOf(person) {
  return [person.department, person.title].filter(Boolean).join(choice('lang') === 'ja' ? '　' : ' · ');
}

function card(person, chosen) {
  const id = `person-${person.id}`;
  const badges = [person.coordinator ? t('coordinator') : null, person.language === 'en' ? t('english') : null].filter(Boolean);
  const radio = make('input', {
    type: 'radio', name: 'person', value: person.id, checked: person.id === chosen,
    'aria-labelledby': `${id}-name ${id}-post`, 'aria-describedby': `${id}-about`,
  });
  return make('label', { class: 'person' }, radio,
    make('span', { class: 'person-mark', 'aria-hidden': 'true' }, initial(person.name)),
    make('span', { class: 'person-name', id: `${id}-name` }, person.name, ...badges.map((badge) => make('span', { class: 'badge' }, badge))),
    make('span', { class: 'person-post', id: `${id}-post` }, postOf(person)),
    make('span', { class: 'person-about', id: `${id}-about` }, person.before ? t('movedFrom', { post: postOf(person.before) }) : person.about ?? ''));
}

/** `chosen(person, byPointer)` is called when someone is picked; arrow keys may pass people by without calling on them. */
export function chooser(chosen) {
  const group = byId('people');
  let everyone = [];
  let posts = [];
  let byPointer = false;
  let passing;

  function settled() {
    clearTimeout(passing);
    const picked = everyone.find(({ id }) => id === group.querySelector(':checked')?.value);
    if (picked) {
      chosen(picked, byPointer);
    }
  }

  group.addEventListener('pointerdown', () => { byPointer = true; });
  group.addEventListener('keydown', (event) => {
    byPointer = false;
    if (event.key === 'Enter' && event.target.matches('[type="radio"]')) {
      event.preventDefault();
      event.target.checked = true;
      byPointer = true;
      settled();
    }
  });
  group.addEventListener('change', () => {
    clearTimeout(passing);
    passing = setTimeout(settled, byPointer ? 0 : PASSING_BY);
  });
  group.addEventListener('click', (event) => {
    // Picking the person one already is closes the drawer, too.
    if (byPointer && event.target.matches(':checked')) {
      settled();
    }
  });

  return {
    posts: () => posts,
    async load(current) {
      if (!everyone.length) {
        group.replaceChildren(make('p', { class: 'people-wait', role: 'status' }, make('span', { class: 'spinner', 'aria-hidden': 'true' }), t('peopleLoading')));
      }
      try {
        ({ people: everyone, posts } = await api.people());
        const focused = group.contains(document.activeElement);
        group.replaceChildren(...everyone.map((person) => card(person, current)));
        group.querySelector(':checked')?.closest('label').scrollIntoView({ block: 'nearest' });
        if (focused) {
          (group.querySelector(':checked') ?? group.querySelector('input'))?.focus();
        }
        return everyone.find(({ id }) => id === current) ?? null;
      } catch (failure) {
        group.replaceChildren(problem(t('peopleFailed'), failure, [[t('retry'), () => this.load(current).then((found) => found && chosen(found, false))]]));
        return null;
      }
    },
  };
}
