import { css } from 'lit';
import { controls } from './styles-controls';

const frame = css`
  :host {
    display: block;
    line-height: 1.7;
    color: var(--ij-ink);
  }
  h2 {
    font-size: 1rem;
    font-weight: 600;
    color: var(--ij-ink-soft);
    margin: 0 0 0.75rem;
  }
  :is(h2, button, a, input, select):focus-visible {
    outline: 3px solid var(--ij-focus);
    outline-offset: 2px;
  }
  h2:focus {
    outline-offset: 6px;
    border-radius: 2px;
  }
  .time {
    margin: 0 0 0.75rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    color: var(--ij-ink-soft);
    font-size: 0.9375rem;
    margin-block-end: 1rem;
  }
  progress {
    flex: 1;
    appearance: none;
    block-size: 0.5rem;
    border: 0;
    border-radius: 1rem;
    overflow: hidden;
    background: var(--ij-line);
  }
  progress::-webkit-progress-bar {
    background: var(--ij-line);
  }
  progress::-webkit-progress-value {
    background: var(--ij-brand);
    border-radius: 1rem;
    transition: inline-size 0.3s;
  }
  progress::-moz-progress-bar {
    background: var(--ij-brand);
  }
  .question,
  dialog {
    background: var(--ij-surface);
    border: 1px solid var(--ij-line);
    border-radius: 1rem;
    padding: clamp(1rem, 4vw, 2rem);
    box-shadow: var(--ij-shadow);
  }
  .question > fieldset > legend {
    font-size: clamp(1.1875rem, 1.05rem + 0.6vw, 1.4375rem);
    font-weight: 600;
    line-height: 1.75;
    margin-block-end: 1.25rem;
    padding: 0;
  }
  .keeping {
    min-block-size: 1.75em;
    margin: 1rem 0 0;
    font-size: 0.9375rem;
    color: var(--ij-ink-soft);
  }
  .keeping.saved {
    color: var(--ij-good);
  }
  .keeping.saved::before {
    content: '✓ ' / '';
  }
  .keeping:is(.waiting, .asked, .refused, .over, .signed-out) {
    color: var(--ij-bad);
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block: 1.25rem;
  }
  .finish {
    margin-inline-start: auto;
  }
  .numbers {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 1rem 0 0;
    margin: 0;
    border-block-start: 1px solid var(--ij-line);
  }
  .number {
    min-inline-size: 2.75rem;
    padding-inline: 0;
    font-weight: 500;
  }
  .number.done {
    background: var(--ij-brand-soft);
    border-color: var(--ij-brand);
    color: var(--ij-brand);
    font-weight: 600;
  }
  .number[aria-current='step'] {
    border-color: var(--ij-ink);
    box-shadow: 0 0 0 1px var(--ij-ink);
  }
  dialog {
    max-inline-size: 28rem;
    color: inherit;
  }
  dialog h2 {
    font-size: 1.25rem;
    color: var(--ij-ink);
  }
  dialog::backdrop {
    background: rgb(20 28 38 / 45%);
  }
  dialog .moves {
    margin-block-end: 0;
  }
  .notice {
    font-weight: 600;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    margin: 0;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`;

export const styles = [frame, controls];
