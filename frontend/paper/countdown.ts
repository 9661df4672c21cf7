import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Texts } from './model';

const spokenAt = [300, 60];

/** Counts the seconds of a limited paper down; the server keeps the limit whether or not this runs. */
export class Countdown implements ReactiveController {
  private readonly end: number;
  private timer = 0;

  /** @param speak is told at few moments only, @param up at the end */
  constructor(
    private readonly host: ReactiveControllerHost,
    seconds: number,
    private readonly speak: (left: number) => void,
    private readonly up: () => void,
  ) {
    this.end = Date.now() + seconds * 1000;
    host.addController(this);
  }

  get left(): number {
    return Math.max(0, Math.ceil((this.end - Date.now()) / 1000));
  }

  hostConnected(): void {
    window.clearInterval(this.timer);
    this.timer = window.setInterval(() => this.tick(), 1000);
  }

  hostDisconnected(): void {
    window.clearInterval(this.timer);
  }

  private tick(): void {
    const left = this.left;
    if (spokenAt.includes(left)) {
      this.speak(left);
    }
    if (left === 0) {
      this.hostDisconnected();
      this.up();
    }
    this.host.requestUpdate();
  }
}

export function timeLeft(texts: Texts, seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return texts.timeLeft.replace('{time}', `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`);
}

export function timer(texts: Texts, countdown?: Countdown) {
  return countdown ? html`<p class="time" role="timer">${timeLeft(texts, countdown.left)}</p>` : html``;
}
