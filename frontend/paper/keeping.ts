import { html, nothing } from 'lit';
import type { Texts } from './model';

/** Whether a question's answer is on the server's disk. */
export type Keeping =
  | { kind: 'nothing' }
  | { kind: 'waiting'; tries: number }
  | { kind: 'saved'; at: number }
  | { kind: 'asked'; readings: string[] }
  | { kind: 'over' | 'refused' | 'signed-out' };

/** Says it; nothing but the server's word makes it say "saved". */
export function keepingLine(texts: Texts, login: string, keeping: Keeping) {
  return html`<p class="keeping ${keeping.kind}" role="status">
    ${words(texts, keeping)}
    ${keeping.kind === 'signed-out' ? html`<a href=${login} target="_blank">${texts.signIn}</a>` : nothing}
  </p>`;
}

function words(texts: Texts, keeping: Keeping): string {
  switch (keeping.kind) {
    case 'nothing':
      return '';
    case 'waiting':
      return keeping.tries > 0 ? `${texts.unsaved} ${texts.retrying}` : texts.unsaved;
    case 'saved':
      return texts.saved.replace('{time}', clock(texts.locale, keeping.at));
    case 'asked':
      return texts.unsaved;
    case 'over':
      return texts.over;
    case 'refused':
      return texts.refused;
    case 'signed-out':
      return texts.signedOut;
  }
}

function clock(locale: string, at: number): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}
