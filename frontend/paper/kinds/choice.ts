import { html } from 'lit';
import { rich } from '../rich';
import type { Draw, Drawing } from './kind';

/** One right option, or a statement that is true or false. */
export const single: Draw = (drawing) => options(drawing, 'radio', (option) => [option]);

/** Several right options. */
export const multiple: Draw = (drawing) =>
  options(drawing, 'checkbox', (option, on) => {
    const others = chosen(drawing).filter((other) => other !== option);
    return on ? [...others, option].sort((a, b) => a - b) : others;
  });

function options(
  drawing: Drawing,
  type: 'radio' | 'checkbox',
  choose: (option: number, on: boolean) => number[],
) {
  return html`<div class="options">
    ${drawing.slot.options.map(
      (text, option) => html`<label class="option">
        <input
          type=${type}
          name=${`q${drawing.index}`}
          .checked=${chosen(drawing).includes(option)}
          @change=${(event: Event) => {
            const options = choose(option, (event.target as HTMLInputElement).checked);
            drawing.change(options.length ? { kind: 'chosen', options } : { kind: 'unanswered' });
          }}
        />
        <span>${rich(text)}</span>
      </label>`,
    )}
  </div>`;
}

function chosen(drawing: Drawing): number[] {
  return drawing.response.kind === 'chosen' ? drawing.response.options : [];
}
