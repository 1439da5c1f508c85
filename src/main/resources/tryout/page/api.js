// The page's requests to the try-out back end. Every failure becomes a Problem with words fit to be shown.
import { choice, locale } from './choices.js';
import { t } from './texts.js';

export class Problem extends Error {
  constructor(title, detail, status = 0) {
    super(detail || title);
    this.title = title;
    this.detail = detail;
    this.status = status;
  }
}

const of = (person, what) => `/tryout/people/${encodeURIComponent(person)}/${what}`;

async function ask(path, body, method = 'POST') {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: body ? { 'Content-Type': typeOf(body), Accept: 'application/json' } : { Accept: 'application/json' },
      body: body instanceof Blob ? body : body && JSON.stringify(body),
      cache: 'no-store',
    });
  } catch {
    throw new Problem(null, t('unreachable'));
  }
  const answer = await response.text().then(parse);
  if (!response.ok) {
    throw new Problem(answer?.title ?? null, answer?.detail ?? t('unexpected', { status: response.status }), response.status);
  }
  return answer;
}

const typeOf = (body) => (body instanceof Blob ? 'application/octet-stream' : 'application/json');

function parse(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

export const people = async () => {
  const answer = await ask(`/tryout/people?lang=${choice('lang')}`, null, 'GET');
  return { people: answer?.people ?? [], posts: answer?.posts ?? [] };
};

export const messages = async (person) => {
  const answer = await ask(of(person, 'messages'), null, 'GET');
  return answer?.messages ?? [];
};

export const install = (person) => ask(of(person, 'install'), { locale: locale() });
export const transfer = (person, { department, title }) => ask(of(person, 'transfer'), { department, title });
export const day = (person) => ask(`/tryout/day${person ? `?${new URLSearchParams({ person })}` : ''}`, null, 'GET');
export const moveToMorning = () => ask('/tryout/day/morning');
export const moveToDueDay = (person) => ask(of(person, 'due-day'));
export const moveTo = (day) => ask('/tryout/day', { day });
export const reset = (person) => ask(of(person, 'reset'));
export const send = (person, text) => ask(of(person, 'messages'), { text, locale: locale() });
/** A failure has words fit to be shown, like any other. */
export async function sendFile(person, file) {
  const query = new URLSearchParams({ name: file.name, locale: locale() });
  return ask(`${of(person, 'files')}?${query}`, file);
}

export const submit = (person, messageId, value) => ask(of(person, 'submit'), { value, messageId, locale: locale() });
export const execute = (person, messageId, verb, data, trigger) =>
  ask(of(person, 'execute'), { verb, data, messageId, locale: locale(), trigger });

export const eventsOf = (person) => of(person, 'events');
