import type { ReactiveControllerHost } from 'lit';
import type { Keeping } from './keeping';
import { isAnswered, type Paper, type Response } from './model';
import { Outbox } from './outbox';
import { held, type Outcome, sender } from './wire';

const typingPause = 700;

/** What has been answered so far, and which of it the server has stored. */
export class Sitting {
  responses: Response[];
  keepings: Keeping[];
  over = false;

  private readonly outbox: Outbox;
  private typingTimer = 0;
  private typed?: () => void;

  /** @param moved is told whenever an answer got an outcome */
  constructor(
    private readonly host: ReactiveControllerHost,
    paper: Paper,
    private readonly moved: () => void,
  ) {
    this.responses = paper.slots.map((slot) => slot.response);
    this.keepings = paper.slots.map(({ savedAt }) => (savedAt ? { kind: 'saved', at: savedAt } : { kind: 'nothing' }));
    this.outbox = new Outbox(paper.endpoint ? sender(paper.endpoint) : held, (slot, outcome) => this.settle(slot, outcome));
  }

  get size(): number {
    return this.responses.length;
  }

  get done(): boolean[] {
    return this.responses.map((response, slot) => isAnswered(response) && this.keepings[slot].kind !== 'asked');
  }

  get answered(): number {
    return this.done.filter(Boolean).length;
  }

  get stored(): boolean {
    return this.outbox.empty && !this.typed;
  }

  change(slot: number, response: Response): void {
    this.forgetTyping();
    this.hold(slot, response);
    this.outbox.put(slot, response);
  }

  /** As change, but waits until the typing pauses. */
  typing(slot: number, response: Response): void {
    this.forgetTyping();
    this.hold(slot, response);
    this.typed = () => this.change(slot, response);
    this.typingTimer = window.setTimeout(this.typed, typingPause);
  }

  /** Sends at once whatever waits. */
  readonly hurry = (): void => {
    this.typed?.();
    this.outbox.hurry();
  };

  stop(): void {
    this.typed?.();
    this.outbox.stop();
  }

  private hold(slot: number, response: Response): void {
    this.responses = this.responses.with(slot, response);
    this.keep(slot, { kind: 'waiting', tries: 0 });
  }

  private keep(slot: number, keeping: Keeping): void {
    this.keepings = this.keepings.with(slot, keeping);
    this.host.requestUpdate();
  }

  private forgetTyping(): void {
    window.clearTimeout(this.typingTimer);
    this.typed = undefined;
  }

  private settle(slot: number, outcome: Outcome): void {
    this.over ||= outcome.kind === 'over';
    this.keep(slot, after(this.keepings[slot], outcome));
    this.moved();
  }
}

function after(before: Keeping, outcome: Outcome): Keeping {
  switch (outcome.kind) {
    case 'saved':
      return { kind: 'saved', at: outcome.at };
    case 'ask-back':
      return { kind: 'asked', readings: outcome.readings };
    case 'unreachable':
      return { kind: 'waiting', tries: before.kind === 'waiting' ? before.tries + 1 : 1 };
    default:
      return { kind: outcome.kind };
  }
}
