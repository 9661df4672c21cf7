/** What the server hands to the paper and what goes back; positions are those on the screen, never the author's. */

export type Response =
  | { kind: 'unanswered' }
  | { kind: 'chosen'; options: number[] }
  | { kind: 'matched'; rights: number[] }
  | { kind: 'ordered'; items: number[] }
  | { kind: 'typed'; text: string };

export type Kind = 'single' | 'multiple' | 'truth' | 'matching' | 'ordering' | 'typed';

/** One question as it is shown; symbols inside its texts stand between the isolate marks U+2066 and U+2069. */
export interface Slot {
  kind: Kind;
  stem: string;
  hint?: string | null;
  /** Options of a choice, items of an ordering, right-hand sides of a matching. */
  options: string[];
  lefts: string[];
  response: Response;
  /** When the response was stored, in epoch milliseconds. */
  savedAt?: number | null;
}

export interface Paper {
  attempt: string;
  /** Empty where the paper is only tried out and nothing is sent. */
  endpoint: string;
  login: string;
  start: number;
  /** Until the paper is handed in by itself; absent without a limit. */
  secondsLeft?: number | null;
  lang: string;
  dir: 'rtl' | 'ltr';
  slots: Slot[];
}

/** All words of the paper come translated, with their numbers in them: lists are indexed by the number itself. */
export interface Texts {
  locale: string;
  lang: string;
  /** «السؤال 3 من 15», by slot. */
  positions: string[];
  /** «السؤال 3», by slot. */
  names: string[];
  /** «أُجيب عن 3 من 15», by count. */
  progress: string[];
  /** «بقي سؤالان بلا إجابة», by count. */
  missing: string[];
  /** «الموضع 2», by place in a list. */
  places: string[];
  saved: string;
  /** With {time} for what is left. */
  timeLeft: string;
  unsaved: string;
  retrying: string;
  over: string;
  toResult: string;
  signedOut: string;
  signIn: string;
  refused: string;
  previous: string;
  next: string;
  finish: string;
  finishing: string;
  finishAnyway: string;
  backToQuestions: string;
  confirmTitle: string;
  questions: string;
  answered: string;
  unanswered: string;
  choose: string;
  up: string;
  down: string;
  keepOrder: string;
  answer: string;
  whichDate: string;
}

export const none = -1;

export function isAnswered(response: Response): boolean {
  switch (response.kind) {
    case 'unanswered':
      return false;
    case 'chosen':
      return response.options.length > 0;
    case 'matched':
      return response.rights.every((right) => right !== none);
    case 'ordered':
      return response.items.length > 0;
    case 'typed':
      return response.text.trim() !== '';
  }
}
