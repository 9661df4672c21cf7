import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Countdown, timeLeft, timer } from './countdown';
import { type Ending, ending } from './ending';
import { keepingLine } from './keeping';
import { kinds } from './kinds';
import type { Paper, Texts } from './model';
import { navigator } from './navigator';
import { rich } from './rich';
import { Sitting } from './sitting';
import { styles } from './styles';

/**
 * Draws a paper one question at a time and sends every answer to the server. It knows no key and no rule of marking.
 * Raises `finish` when the learner has finished and everything is stored, or when the attempt was over already.
 */
@customElement('ijaza-paper')
export class IjazaPaper extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) paper?: Paper;
  @property({ attribute: false }) texts?: Texts;

  @state() private current = 0;
  @state() private ending: Ending = 'none';
  @state() private spoken = '';
  @query('h2') private heading?: HTMLElement;
  @query('dialog') private dialog?: HTMLDialogElement;

  private sitting?: Sitting;
  private countdown?: Countdown;
  private readonly hurry = () => this.sitting?.hurry();
  private readonly warn = (event: BeforeUnloadEvent) => {
    this.sitting?.hurry();
    if (this.sitting && !this.sitting.stored && this.ending !== 'finished') {
      event.preventDefault();
    }
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.hurry);
    window.addEventListener('focus', this.hurry);
    window.addEventListener('beforeunload', this.warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.hurry);
    window.removeEventListener('focus', this.hurry);
    window.removeEventListener('beforeunload', this.warn);
    this.sitting?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('paper') && this.paper) {
      this.sitting?.stop();
      this.sitting = new Sitting(this, this.paper, () => this.moved());
      this.current = Math.min(this.paper.start, this.paper.slots.length - 1);
      this.limit(this.paper.secondsLeft);
    }
  }

  protected override render() {
    const { paper, texts, sitting } = this;
    if (!paper || !texts || !sitting) {
      return nothing;
    }
    const { answered, size, done } = sitting;
    return html`
      <div class="progress">
        <progress max=${size} value=${answered} aria-label=${texts.progress[answered]}></progress>
        <span aria-hidden="true">${texts.progress[answered]}</span>
      </div>
      ${timer(texts, this.countdown)} ${this.question(paper, texts, sitting)} ${this.moves(texts, sitting)}
      ${navigator(texts, this.current, done, (slot) => this.go(slot))}
      <p class="unseen" aria-live="polite">${this.spoken}</p>
      ${ending(texts, sitting.over ? 'over' : this.ending, size - answered, {
        finish: () => this.close(),
        back: () => this.backToMissing(),
      })}
    `;
  }

  private limit(seconds?: number | null): void {
    if (typeof seconds !== 'number' || this.countdown) {
      return;
    }
    this.countdown = new Countdown(
      this,
      seconds,
      (left) => (this.spoken = this.texts ? timeLeft(this.texts, left) : ''),
      () => this.close(),
    );
  }

  private question(paper: Paper, texts: Texts, sitting: Sitting) {
    const slot = paper.slots[this.current];
    const keeping = sitting.keepings[this.current];
    return html`<section class="question" aria-labelledby="position">
      <h2 id="position" tabindex="-1">${texts.positions[this.current]}</h2>
      <fieldset lang=${paper.lang} dir=${paper.dir} ?disabled=${sitting.over}>
        <legend>${rich(slot.stem)}</legend>
        ${this.fields(paper, texts, sitting)}
      </fieldset>
      ${keepingLine(texts, paper.login, keeping)}
    </section>`;
  }

  /** Each question has fields of its own: one that is passed on takes its native state into the next question's group. */
  private fields(paper: Paper, texts: Texts, sitting: Sitting) {
    const index = this.current;
    const slot = paper.slots[index];
    const keeping = sitting.keepings[index];
    return keyed(
      index,
      kinds[slot.kind]({
        slot,
        lang: paper.lang,
        index,
        response: sitting.responses[index],
        texts,
        readings: keeping.kind === 'asked' ? keeping.readings : [],
        change: (response) => sitting.change(index, response),
        typing: (response) => sitting.typing(index, response),
        typed: () => sitting.hurry(),
        number: (value) => value.toLocaleString(texts.locale),
        say: (words) => (this.spoken = words),
      }),
    );
  }

  private moves(texts: Texts, sitting: Sitting) {
    const last = this.current === sitting.size - 1;
    return html`<div class="moves">
      <button type="button" ?disabled=${this.current === 0} @click=${() => this.go(this.current - 1)}>
        ${texts.previous}
      </button>
      ${last
        ? nothing
        : html`<button type="button" class="primary" @click=${() => this.go(this.current + 1)}>${texts.next}</button>`}
      <button type="button" class="finish ${last ? 'primary' : ''}" @click=${() => this.finish(sitting)}>
        ${texts.finish}
      </button>
    </div>`;
  }

  private go(slot: number): void {
    this.sitting?.hurry();
    this.current = slot;
    void this.updateComplete.then(() => this.heading?.focus());
  }

  private finish(sitting: Sitting): void {
    if (sitting.answered === sitting.size) {
      this.close();
      return;
    }
    this.ending = 'asking';
    this.dialog?.showModal();
  }

  /** Ends the paper, as soon as nothing waits any more. */
  private close(): void {
    this.dialog?.close();
    this.ending = 'storing';
    this.sitting?.hurry();
    this.moved();
  }

  private moved(): void {
    if (this.ending === 'storing' && (this.sitting?.stored || this.sitting?.over)) {
      this.ending = 'finished';
      this.dispatchEvent(new CustomEvent('finish', { detail: this.sitting?.responses }));
    }
  }

  private backToMissing(): void {
    this.dialog?.close();
    this.ending = 'none';
    this.go(Math.max(0, this.sitting?.done.indexOf(false) ?? 0));
  }
}
