import { t } from '../../interface/t.ts';
/** How long a button says what it did, in milliseconds. */
const SAID_FOR = 2000;

/** A button that puts a text on the clipboard and says so. */
function copyButton(label: string, text: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  const say = (words: string): void => {
    button.textContent = words;
    setTimeout(() => (button.textContent = label), SAID_FOR);
  };
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => say(t('Copied')),
      (error: unknown) => {
        // The reader, or the browser, may deny the clipboard.
        if (!(error instanceof DOMException)) throw error;
        say(t('The browser does not allow it'));
      },
    );
  });
  return button;
}

/** What a reader can do with a take: copy its first quotation with its link, or the link alone. */
class OverviewTakeTools extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    // Without a secure context there is no clipboard, and the plain link remains.
    if (!link || !('clipboard' in navigator)) return;
    const quote = this.parentElement?.querySelector<HTMLElement>('[data-copied]')?.dataset.copied;
    const buttons = [copyButton(t('Copy link'), () => link.href)];
    if (quote !== undefined) buttons.unshift(copyButton(t('Copy quote'), () => `${quote}\n${link.href}`));
    link.hidden = true;
    this.prepend(...buttons);
  }
}

customElements.define('overview-take-tools', OverviewTakeTools);
