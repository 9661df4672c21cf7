import type { Response } from './model';

/** What became of one answer that was sent. */
export type Outcome =
  | { kind: 'saved'; at: number }
  | { kind: 'ask-back'; readings: string[] } // ISO dates
  | { kind: 'over' }
  | { kind: 'signed-out' }
  | { kind: 'refused' }
  | { kind: 'unreachable' };

export interface Answer {
  device: string;
  sequence: number;
  slot: number;
  response: Response;
}

export type Send = (answer: Answer) => Promise<Outcome>;

/** Sends answers to the endpoint; a stale token or session is renewed once before it is reported. */
export function sender(endpoint: string): Send {
  return async (answer) => {
    const first = await post(endpoint, answer);
    if (first.kind !== 'signed-out') {
      return first;
    }
    await fetch(document.baseURI, { credentials: 'same-origin' }).catch(() => undefined);
    return post(endpoint, answer);
  };
}

/** Lets an answer stay where it is: a paper that is only tried out sends nothing. */
export const held: Send = async () => ({ kind: 'saved', at: Date.now() });

async function post(endpoint: string, answer: Answer): Promise<Outcome> {
  try {
    const reply = await fetch(endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() },
      body: JSON.stringify(answer),
    });
    return await outcome(reply);
  } catch {
    return { kind: 'unreachable' };
  }
}

async function outcome(reply: globalThis.Response): Promise<Outcome> {
  if (reply.ok) {
    return (await reply.json()) as Outcome;
  }
  if (reply.status === 409 || reply.status === 410) {
    return { kind: 'over' };
  }
  if (reply.type === 'opaqueredirect' || reply.status === 401 || reply.status === 403) {
    return { kind: 'signed-out' };
  }
  return reply.status >= 400 && reply.status < 500 && reply.status !== 429
    ? { kind: 'refused' }
    : { kind: 'unreachable' };
}

function token(): string {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

/** A name for this page in this browser; crypto.randomUUID is missing on plain http. */
export function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
