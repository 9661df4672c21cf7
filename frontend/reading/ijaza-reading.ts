const restingPause = 1500;

/** Holds the blocks of a lesson: goes to the highlighted part or the kept place, and raises `place` where the reader rests. */
class IjazaReading extends HTMLElement {
  /** The block to go on from, counted from 0. */
  place = 0;

  private timer = 0;
  private kept = -1;
  private readonly rest = () => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.keep(), restingPause);
  };

  connectedCallback(): void {
    window.addEventListener('scroll', this.rest, { passive: true });
    requestAnimationFrame(() => requestAnimationFrame(() => this.goThere()));
  }

  disconnectedCallback(): void {
    window.removeEventListener('scroll', this.rest);
    window.clearTimeout(this.timer);
  }

  private goThere(): void {
    this.kept = this.place;
    const target = this.querySelector('mark') ?? (this.place > 0 ? this.block(this.place) : null);
    target?.scrollIntoView({ block: target.localName === 'mark' ? 'center' : 'start' });
  }

  private keep(): void {
    const blocks = [...this.querySelectorAll<HTMLElement>('[data-block]')];
    const first = blocks.find((block) => block.getBoundingClientRect().bottom > 0);
    const block = Number(first?.dataset.block ?? -1);
    if (block >= 0 && block !== this.kept) {
      this.kept = block;
      this.dispatchEvent(new CustomEvent('place', { detail: block }));
    }
  }

  private block(index: number): Element | null {
    return this.querySelector(`[data-block="${index}"]`);
  }
}

customElements.define('ijaza-reading', IjazaReading);
