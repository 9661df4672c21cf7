import type { Response } from './model';
import { type Answer, newDevice, type Outcome, type Send } from './wire';

const firstPause = 1000;
const longestPause = 30_000;

/** Holds what is not yet stored, sends one answer after the other, and tries again until each has an outcome. */
export class Outbox {
  private readonly device = newDevice();
  private readonly waiting = new Map<number, Answer>();
  private sequence = 0;
  private sending = false;
  private failures = 0;
  private timer = 0;

  constructor(
    private readonly send: Send,
    private readonly report: (slot: number, outcome: Outcome) => void,
  ) {}

  /** A newer answer to the same question takes the place of one that still waits. */
  put(slot: number, response: Response): void {
    this.waiting.set(slot, { device: this.device, sequence: ++this.sequence, slot, response });
    this.hurry();
  }

  get empty(): boolean {
    return this.waiting.size === 0;
  }

  /** Tries at once, without waiting for the pause to end. */
  hurry(): void {
    window.clearTimeout(this.timer);
    void this.drain();
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }

  private async drain(): Promise<void> {
    if (this.sending) {
      return;
    }
    this.sending = true;
    try {
      for (let answer = this.oldest(); answer; answer = this.oldest()) {
        const outcome = await this.send(answer);
        if (!this.settle(answer, outcome)) {
          return;
        }
      }
    } finally {
      this.sending = false;
    }
  }

  private oldest(): Answer | undefined {
    return [...this.waiting.values()].sort((a, b) => a.sequence - b.sequence)[0];
  }

  /** Says whether the next answer may go. */
  private settle(answer: Answer, outcome: Outcome): boolean {
    const again = outcome.kind === 'unreachable' || outcome.kind === 'signed-out';
    const newest = this.waiting.get(answer.slot) === answer;
    if (!again && newest) {
      this.waiting.delete(answer.slot);
    }
    if (again || newest) {
      this.report(answer.slot, outcome);
    }
    this.failures = again ? this.failures + 1 : 0;
    if (again) {
      const pause = Math.min(firstPause * 2 ** (this.failures - 1), longestPause);
      this.timer = window.setTimeout(() => this.hurry(), pause);
    }
    return !again;
  }
}
