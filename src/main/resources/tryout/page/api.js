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

export const channels = async () => (await ask('/tryout/channels', null, 'GET')) ?? { name: '', channels: [] };

export const install = (person) => ask(of(person, 'install'), { locale: locale() });
export const transfer = (person, { department, title }) => ask(of(person, 'transfer'), { department, title });
export const day = (person) => ask(`/tryout/day${person ? `?${new URLSearchParams({ person })}` : ''}`, null, 'GET');
export const moveToMorning = () => ask('/tryout/day/morning');
export const moveToDueDay = (person) => ask(of(person, 'due-day'));
export const moveTo = (day) => ask('/tryout/day', { day });
export const reset = (person) => ask(of(person, 'reset'));
/** A failure has words fit to be shown, like any other. */
export async function sendFile(person, file) {
  const query = new URLSearchParams({ name: file.name, locale: locale() });
  return ask(`${of(person, 'files')}?${query}`, file);
}

/** Somebody's own chat, or a channel {id, name} as they see it. */
export function place(person, channel = null) {
  const at = (what) => of(person, channel ? `channels/${encodeURIComponent(channel.id)}/${what}` : what);
  const extension = (what, body) => ask(of(person, `extension/${what}`), { ...body, channel: channel?.id, locale: locale() });
  return {
    person,
    channel,
    key: channel ? `${person} ${channel.id}` : person,
    events: at('events'),
    isMine: ({ from }) => from === 'me' || from === person,
    messages: async () => (await ask(at('messages'), null, 'GET'))?.messages ?? [],
    send: (text, about) => ask(at('messages'), { text, about, locale: locale() }),
    insert: (card, about) => ask(at('cards'), { card, about }),
    submit: (messageId, value) => ask(at('submit'), { value, messageId, locale: locale() }),
    execute: (messageId, verb, data, trigger) => ask(at('execute'), { verb, data, messageId, locale: locale(), trigger }),
    react: (messageId, kind, added) => ask(at('reactions'), { messageId, kind, added, locale: locale() }),
    find: (text) => extension('query', { text }),
    task: (messageId) => extension('task', { messageId }),
    submitTask: (messageId, data) => extension('task/submit', { messageId, data }),
  };
}
