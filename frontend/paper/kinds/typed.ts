import { html, nothing } from 'lit';
import type { Draw, Drawing } from './kind';

const longest = 1000;

/** Typed words; a date that can be read in two ways is asked back. */
export const typed: Draw = (drawing) => html`<div class="typed">
  <label lang=${drawing.texts.lang} for=${`q${drawing.index}`}>${drawing.texts.answer}</label>
  <input
    id=${`q${drawing.index}`}
    type="text"
    autocomplete="off"
    maxlength=${longest}
    aria-describedby=${drawing.slot.hint ? `hint${drawing.index}` : nothing}
    .value=${text(drawing)}
    @input=${(event: Event) => drawing.typing(typedWords(event))}
    @change=${() => drawing.typed()}
  />
  ${drawing.slot.hint ? html`<p class="hint" lang=${drawing.texts.lang} id=${`hint${drawing.index}`}>${drawing.slot.hint}</p>` : ''}
  ${drawing.readings.length ? askBack(drawing) : ''}
</div>`;

function askBack(drawing: Drawing) {
  return html`<fieldset class="ask-back">
    <legend lang=${drawing.texts.lang}>${drawing.texts.whichDate}</legend>
    ${drawing.readings.map(
      (reading) => html`<button
        type="button"
        class="quiet"
        @click=${() => drawing.change({ kind: 'typed', text: inWords(drawing, reading) })}
      >
        ${inWords(drawing, reading)}
      </button>`,
    )}
  </fieldset>`;
}

/** An ISO date with its month as a word, which has one reading only. */
function inWords(drawing: Drawing, isoDate: string): string {
  const format = new Intl.DateTimeFormat(`${drawing.lang}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(isoDate));
}

function typedWords(event: Event) {
  const text = (event.target as HTMLInputElement).value;
  return text.trim() ? ({ kind: 'typed', text } as const) : ({ kind: 'unanswered' } as const);
}

function text(drawing: Drawing): string {
  return drawing.response.kind === 'typed' ? drawing.response.text : '';
}
