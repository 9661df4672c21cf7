import type { TemplateResult } from 'lit';
import type { Response, Slot, Texts } from '../model';

/** What a question's kind needs to draw itself. */
export interface Drawing {
  slot: Slot;
  /** The language of the course. */
  lang: string;
  /** The slot's number, which keeps names of inputs apart. */
  index: number;
  response: Response;
  texts: Texts;
  /** ISO dates that a typed one can mean, among which the learner has to decide. */
  readings: string[];
  change(response: Response): void;
  /** As change, but the learner may still be typing. */
  typing(response: Response): void;
  /** The typing has ended; what was typed is sent if it was not. */
  typed(): void;
  /** A number in the reader's digits. */
  number(value: number): string;
  /** Says something to who cannot see the screen. */
  say(words: string): void;
}

export type Draw = (drawing: Drawing) => TemplateResult;
