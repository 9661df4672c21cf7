/** Copies the address in the field beside it; where the browser forbids that, the address is selected for copying by hand. */
class Copy extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const field = this.querySelector('input')!;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.querySelector('[role=status]')!.textContent = this.dataset.copied ?? '';
    } catch {
      field.focus();
    }
  }
}

customElements.define('ijaza-copy', Copy);
