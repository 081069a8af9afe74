import { t } from '../../interface/t.ts';

/** The single keys, and what each does. */
const KEYS = [
  ['/', t('Search')],
  ['J', t('Next headline, story or country')],
  ['K', t('Previous one')],
  ['Enter', t('Open it')],
  ['?', t('Show these shortcuts')],
] as const;

/** The list of the shortcuts, with the switch that turns them off. */
export interface KeysDialog {
  dialog: HTMLDialogElement;
  /** Checked while the shortcuts are on. */
  isOn: HTMLInputElement;
}

/** Makes the list of the shortcuts, which without a script would be of no use on a page. */
export function keysDialog(): KeysDialog {
  const isOn = element('input', { type: 'checkbox', className: 'keys-on' });
  const close = element('form', { method: 'dialog' }, [
    element('button', { type: 'submit', textContent: t('Close') }),
  ]);
  const dialog = element('dialog', { className: 'keys' }, [
    element('h2', { id: 'Keys-title', textContent: t('Keyboard shortcuts') }),
    element(
      'dl',
      {},
      KEYS.map(([key, words]) =>
        element('div', {}, [
          element('dt', {}, [element('kbd', { textContent: key })]),
          element('dd', { textContent: words }),
        ]),
      ),
    ),
    element('p', {}, [element('label', {}, [isOn, t('Use single-key shortcuts on every page')])]),
    close,
  ]);
  dialog.setAttribute('aria-labelledby', 'Keys-title');
  return { dialog, isOn };
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
