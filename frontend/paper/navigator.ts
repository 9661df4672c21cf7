import { html } from 'lit';
import type { Texts } from './model';

/** The numbers of all questions: which are answered, which is shown, and a way to each. */
export function navigator(texts: Texts, current: number, done: boolean[], go: (slot: number) => void) {
  return html`<nav aria-label=${texts.questions}>
    <ol class="numbers">
      ${done.map(
        (isDone, slot) => html`<li>
          <button
            type="button"
            class="number ${isDone ? 'done' : ''}"
            aria-current=${slot === current ? 'step' : 'false'}
            aria-label=${`${texts.names[slot]}: ${isDone ? texts.answered : texts.unanswered}`}
            @click=${() => go(slot)}
          >
            ${(slot + 1).toLocaleString(texts.locale)}
          </button>
        </li>`,
      )}
    </ol>
  </nav>`;
}
