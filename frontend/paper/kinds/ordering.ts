import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { rich } from '../rich';
import type { Draw, Drawing } from './kind';

/** A list whose items move up and down by buttons; its first order may be kept as it is. */
export const ordering: Draw = (drawing) => {
  const items = order(drawing);
  return html`<ol class="order">
      ${repeat(
        items,
        (item) => item,
        (item, place) => html`<li>
          <span class="place" aria-hidden="true">${drawing.number(place + 1)}</span>
          <span class="item">${rich(drawing.slot.options[item])}</span>
          ${mover(drawing, place, -1, drawing.texts.up)} ${mover(drawing, place, 1, drawing.texts.down)}
        </li>`,
      )}
    </ol>
    ${drawing.response.kind === 'ordered'
      ? ''
      : html`<button type="button" class="quiet" lang=${drawing.texts.lang} @click=${() => drawing.change({ kind: 'ordered', items })}>
          ${drawing.texts.keepOrder}
        </button>`}`;
};

function mover(drawing: Drawing, place: number, step: 1 | -1, name: string) {
  const items = order(drawing);
  const item = drawing.slot.options[items[place]];
  return html`<button
    type="button"
    class="mover ${step < 0 ? 'up' : 'down'}"
    aria-label=${`${name}: ${item}`}
    ?disabled=${place + step < 0 || place + step >= items.length}
    @click=${(event: Event) => move(drawing, place, step, event.currentTarget as HTMLButtonElement)}
  ></button>`;
}

function move(drawing: Drawing, place: number, step: 1 | -1, button: HTMLButtonElement): void {
  const items = order(drawing);
  const moved = items.with(place, items[place + step]).with(place + step, items[place]);
  drawing.change({ kind: 'ordered', items: moved });
  drawing.say(`${drawing.slot.options[items[place]]}: ${drawing.texts.places[place + step]}`);
  requestAnimationFrame(() => keepFocus(button));
}

/** A row that moved loses the focus, and at an end its button is switched off. */
function keepFocus(button: HTMLButtonElement): void {
  const other = button.parentElement?.querySelector<HTMLButtonElement>('button:enabled');
  (button.disabled ? other : button)?.focus();
}

function order(drawing: Drawing): number[] {
  return drawing.response.kind === 'ordered' ? drawing.response.items : drawing.slot.options.map((_, i) => i);
}
