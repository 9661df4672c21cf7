import { html, nothing } from 'lit';
import type { Draw, Drawing } from './kind';

const longest = 1000;

/** Typed words; a date that can be read in two ways is asked back. */
export const typed: Draw = (drawing) => html`<div class="typed">
  <label for=${`q${drawing.index}`}>${drawing.texts.answer}</label>
  <input
    id=${`q${drawing.index}`}
    type="text"
    autocomplete="off"
    maxlength=${longest}
    aria-describedby=${drawing.slot.hint ? `hint${drawing.index}` : nothing}
    .value=${text(drawing)}
    @input=${(event: Event) => drawing.typing(typedWords(event))}
    @change=${(event: Event) => drawing.change(typedWords(event))}
  />
  ${drawing.slot.hint ? html`<p class="hint" id=${`hint${drawing.index}`}>${drawing.slot.hint}</p>` : ''}
  ${drawing.readings.length ? askBack(drawing) : ''}
</div>`;

function askBack(drawing: Drawing) {
  return html`<fieldset class="ask-back">
    <legend>${drawing.texts.whichDate}</legend>
    ${drawing.readings.map(
      (reading) => html`<button
        type="button"
        class="quiet"
        @click=${() => drawing.change({ kind: 'typed', text: reading })}
      >
        ${reading}
      </button>`,
    )}
  </fieldset>`;
}

function typedWords(event: Event) {
  const text = (event.target as HTMLInputElement).value;
  return text.trim() ? ({ kind: 'typed', text } as const) : ({ kind: 'unanswered' } as const);
}

function text(drawing: Drawing): string {
  return drawing.response.kind === 'typed' ? drawing.response.text : '';
}
