import { html, type TemplateResult } from 'lit';

const isolated = /\u2066([^\u2069]*)\u2069/;

/** Puts what stands between isolate marks into an element of its own that runs from left to right. */
export function rich(text: string): Array<string | TemplateResult> {
  return text.split(isolated).map((part, i) => (i % 2 === 0 ? part : html`<bdi dir="ltr">${part}</bdi>`));
}
