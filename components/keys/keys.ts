/** A key of the page, whether or not something answers it. */
export interface KeyDefinition {
  id: KeyId;
  /** Values of `KeyboardEvent.key`; any of them. */
  keys: readonly string[];
  /** What it does, as a command: "Next item in time". */
  title: string;
  group: 'Find' | 'Look' | 'Go' | 'Page';
}

export type KeyId =
  | 'search'
  | 'filter'
  | 'table'
  | 'layers'
  | 'whole'
  | 'theme'
  | 'next'
  | 'previous'
  | 'play'
  | 'share'
  | 'keys';

/**
 * All single keys, in the order of the dialog. A part of the page says what one does with
 * `useKeyAction`; the dialog lists those that something answers.
 */
export const keyDefinitions: readonly KeyDefinition[] = [
  { id: 'search', keys: ['/'], title: 'Search', group: 'Find' },
  { id: 'filter', keys: ['f'], title: 'Filter', group: 'Find' },
  { id: 'table', keys: ['t'], title: 'Switch between map and table', group: 'Look' },
  { id: 'layers', keys: ['l'], title: 'Go to the layers', group: 'Look' },
  { id: 'whole', keys: ['0'], title: 'Show the whole story', group: 'Look' },
  { id: 'theme', keys: ['d'], title: 'Switch between light and dark', group: 'Look' },
  { id: 'next', keys: [']', 'j'], title: 'Next item in time', group: 'Go' },
  { id: 'previous', keys: ['[', 'k'], title: 'Previous item in time', group: 'Go' },
  { id: 'play', keys: [' '], title: 'Play or pause the time strip', group: 'Go' },
  { id: 'share', keys: ['s'], title: 'Share', group: 'Page' },
  { id: 'keys', keys: ['?'], title: 'Show all keys', group: 'Page' },
];

/** What of a KeyboardEvent counts. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  defaultPrevented: boolean;
  isComposing: boolean;
}

/** Where a key was pressed. */
export interface PressPlace {
  /** In a field that takes letters. */
  typing: boolean;
  /** On a control that answers the space bar. */
  onControl: boolean;
  /** A dialog is open. */
  inDialog: boolean;
  /** The reader turned single keys off. */
  off: boolean;
}

/**
 * The key of the page that a press is, if it is one. Ctrl+K and Cmd+K search from anywhere but a
 * dialog; single keys are silent while someone types, with a modifier, in a dialog and turned off.
 */
export function keyOf(press: Press, place: PressPlace): KeyId | undefined {
  const { key, ctrlKey, metaKey, altKey } = press;
  if (press.defaultPrevented || press.isComposing || press.repeat || place.inDialog)
    return undefined;
  if (ctrlKey !== metaKey && !altKey && key.toLowerCase() === 'k') return 'search';
  if (ctrlKey || metaKey || altKey || place.typing || place.off) return undefined;
  if (key === ' ' && place.onControl) return undefined;
  return keyDefinitions.find(({ keys }) => keys.includes(key))?.id;
}

/** Input types that take no letters. */
const noText = [
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
];

/** Whether letters pressed on an element go into it, or choose an option of it. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target.closest('[contenteditable=""], [contenteditable="true"]')
  ) {
    return true;
  }
  if (target instanceof HTMLInputElement) return !noText.includes(target.type);
  return target.matches('textarea, select, [role="textbox"], [role="combobox"], [role="listbox"]');
}
