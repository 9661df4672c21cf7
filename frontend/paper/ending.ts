import { html, nothing } from 'lit';
import type { Texts } from './model';

/** How far the paper is on its way to the end. */
export type Ending = 'none' | 'asking' | 'storing' | 'finished' | 'over';

interface Ways {
  finish(): void;
  back(): void;
}

/** Asks before a paper with gaps is finished, and says what is going on after that. */
export function ending(texts: Texts, now: Ending, missing: number, ways: Ways) {
  return html`<dialog aria-labelledby="ask" @cancel=${ways.back}>
      <h2 id="ask">${texts.confirmTitle}</h2>
      <p>${texts.missing[missing]}</p>
      <div class="moves">
        <button type="button" class="primary" @click=${ways.back}>${texts.backToQuestions}</button>
        <button type="button" @click=${ways.finish}>${texts.finishAnyway}</button>
      </div>
    </dialog>
    <div role="status">
      ${now === 'storing' || now === 'finished' ? html`<p class="notice">${texts.finishing}</p>` : nothing}
      ${now === 'over' ? over(texts, ways) : nothing}
    </div>`;
}

function over(texts: Texts, ways: Ways) {
  return html`<p class="notice">${texts.over}</p>
    <button type="button" class="primary" @click=${ways.finish}>${texts.toResult}</button>`;
}
