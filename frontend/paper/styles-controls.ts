import { css } from 'lit';

/** Inputs and buttons of all kinds of questions; every target is at least 44 px high. */
export const controls = css`
  button,
  select,
  input[type='text'] {
    box-sizing: border-box;
    font: inherit;
    color: inherit;
    min-block-size: 2.75rem;
    border: 1px solid var(--ij-line-strong);
    border-radius: 0.625rem;
    background: var(--ij-surface);
    padding: 0.375rem 1rem;
  }
  button {
    font-weight: 600;
    cursor: pointer;
    transition: background-color 0.12s;
  }
  button:hover:enabled {
    background: var(--ij-brand-soft);
  }
  button:disabled {
    color: var(--ij-ink-soft);
    border-color: var(--ij-line);
    cursor: default;
    opacity: 0.65;
  }
  button.primary {
    background: var(--ij-brand);
    border-color: var(--ij-brand);
    color: #fff;
    padding-inline: 1.5rem;
  }
  button.primary:hover:enabled {
    background: var(--ij-brand-deep);
  }
  button.quiet {
    border-color: var(--ij-brand);
    color: var(--ij-brand);
  }
  a {
    color: var(--ij-brand);
    font-weight: 600;
  }
  .options {
    display: grid;
    gap: 0.625rem;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.75rem;
    min-block-size: 2.75rem;
    box-sizing: border-box;
    padding: 0.75rem 1rem;
    border: 1px solid var(--ij-line-strong);
    border-radius: 0.75rem;
    cursor: pointer;
    transition: background-color 0.12s;
  }
  .option:hover {
    background: var(--ij-brand-soft);
  }
  .option:has(:checked) {
    border-color: var(--ij-brand);
    box-shadow: 0 0 0 1px var(--ij-brand);
    background: var(--ij-brand-soft);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--ij-focus);
    outline-offset: 2px;
  }
  .option input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.225em 0 0;
    accent-color: var(--ij-brand);
    outline: none;
  }
  .pairs,
  .typed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .typed input {
    inline-size: 100%;
    max-inline-size: 28rem;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.375rem 1rem;
    align-items: center;
  }
  .pair select {
    inline-size: 100%;
    padding-inline: 0.75rem;
    text-overflow: ellipsis;
  }
  .typed {
    gap: 0.375rem;
  }
  .typed label {
    color: var(--ij-ink-soft);
    font-size: 0.9375rem;
  }
  .hint {
    margin: 0;
    color: var(--ij-ink-soft);
    font-size: 0.9375rem;
  }
  .ask-back {
    margin-block-start: 1rem;
    padding: 1rem;
    border-radius: 0.75rem;
    background: var(--ij-mark);
  }
  .ask-back legend {
    float: inline-start;
    inline-size: 100%;
    font-weight: 600;
    margin-block-end: 0.5rem;
  }
  .ask-back button {
    margin: 0.25rem 0;
    margin-inline-end: 0.5rem;
    background: var(--ij-surface);
  }
  .order {
    list-style: none;
    padding: 0;
    margin: 0 0 1rem;
    display: grid;
    gap: 0.625rem;
  }
  .order li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--ij-line-strong);
    border-radius: 0.75rem;
  }
  .place {
    color: var(--ij-brand);
    font-weight: 600;
    min-inline-size: 1.5rem;
  }
  .item {
    flex: 1;
  }
  .mover {
    flex: none;
    inline-size: 2.75rem;
    padding: 0;
  }
  .mover::before {
    content: '↑' / '';
  }
  .mover.down::before {
    content: '↓' / '';
  }
  @media (max-width: 36rem) {
    .pair {
      grid-template-columns: 1fr;
    }
    .moves > button {
      flex: 1 1 auto;
    }
    .finish {
      flex-basis: 100%;
    }
  }
`;
