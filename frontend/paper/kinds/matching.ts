import { html } from 'lit';
import { none } from '../model';
import { rich } from '../rich';
import type { Draw, Drawing } from './kind';

/** A select beside each left-hand side. */
export const matching: Draw = (drawing) => html`<div class="pairs">
  ${drawing.slot.lefts.map(
    (left, row) => html`<div class="pair">
      <label for=${`q${drawing.index}-${row}`}>${rich(left)}</label>
      <select
        id=${`q${drawing.index}-${row}`}
        @change=${(event: Event) => join(drawing, row, Number((event.target as HTMLSelectElement).value))}
      >
        <option lang=${drawing.texts.lang} value=${none} .selected=${rights(drawing)[row] === none}>${drawing.texts.choose}</option>
        ${drawing.slot.options.map(
          (right, i) => html`<option value=${i} .selected=${rights(drawing)[row] === i}>${right}</option>`,
        )}
      </select>
    </div>`,
  )}
</div>`;

function join(drawing: Drawing, row: number, right: number): void {
  const joined = rights(drawing).with(row, right);
  drawing.change(joined.every((r) => r === none) ? { kind: 'unanswered' } : { kind: 'matched', rights: joined });
}

function rights(drawing: Drawing): number[] {
  return drawing.response.kind === 'matched' ? drawing.response.rights : drawing.slot.lefts.map(() => none);
}
