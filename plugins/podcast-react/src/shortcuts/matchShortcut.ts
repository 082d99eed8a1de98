/** What can be done by a key. */
export type ShortcutAction =
  | 'toggle'
  | 'back'
  | 'forward'
  | 'mute'
  | 'slower'
  | 'faster'
  | 'help';

/** The keys of each action, as `KeyboardEvent.key` names them; in the order in which the help shows them. */
export const SHORTCUTS: Readonly<Record<ShortcutAction, readonly string[]>> = {
  toggle: ['k', ' '],
  back: ['j', 'ArrowLeft'],
  forward: ['l', 'ArrowRight'],
  mute: ['m'],
  slower: ['<'],
  faster: ['>'],
  help: ['?'],
};

/** These go on as long as the key is held. */
const repeatable: readonly ShortcutAction[] = ['back', 'forward'];

/** The action that a key press asks for; none while one types, or where the key belongs to something else. */
export function matchShortcut(
  event: KeyboardEvent,
): ShortcutAction | undefined {
  if (
    event.defaultPrevented ||
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey
  ) {
    return undefined;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const [action] =
    (Object.entries(SHORTCUTS) as [ShortcutAction, readonly string[]][]).find(
      ([, keys]) => keys.includes(key),
    ) ?? [];
  if (
    !action ||
    (event.repeat && !repeatable.includes(action)) ||
    (event.target instanceof Element && usesKey(event.target, key))
  ) {
    return undefined;
  }
  return action;
}

/** Where one types, or types ahead, or where a dialog asks for all attention. */
const takesAll = [
  'input:not([type=button], [type=submit], [type=reset], [type=checkbox], [type=radio], [type=range])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  ...[
    'textbox',
    'searchbox',
    'combobox',
    'spinbutton',
    'listbox',
    'menu',
    'menubar',
    'tree',
    'grid',
    'treegrid',
    'application',
    'dialog',
    'alertdialog',
  ].map(role => `[role=${role}]`),
].join();

const takesSpace = [
  'button',
  'input',
  'summary',
  'audio[controls]',
  'video[controls]',
  ...['button', 'checkbox', 'switch', 'radio', 'tab', 'option'].map(
    role => `[role=${role}]`,
  ),
].join();

const takesArrows = [
  'input',
  'audio[controls]',
  'video[controls]',
  ...['slider', 'scrollbar', 'radiogroup', 'tablist', 'toolbar'].map(
    role => `[role=${role}]`,
  ),
].join();

function usesKey(target: Element, key: string): boolean {
  if (target.closest(takesAll)) {
    return true;
  }
  if (key === ' ') {
    return Boolean(target.closest(takesSpace)) || isScroller(target);
  }
  return (
    key.startsWith('Arrow') &&
    (Boolean(target.closest(takesArrows)) || isScroller(target))
  );
}

/** What has the focus only for being scrolled by keys. */
function isScroller(target: Element): boolean {
  return (
    target instanceof HTMLElement &&
    target.getAttribute('tabindex') === '0' &&
    !target.matches('a, button, [role=button], [role=link]')
  );
}
