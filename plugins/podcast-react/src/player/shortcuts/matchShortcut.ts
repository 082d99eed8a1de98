/** The actions with keyboard shortcuts. */
export type ShortcutAction =
  | 'toggle'
  | 'back'
  | 'forward'
  | 'previousChapter'
  | 'nextChapter'
  | 'mute'
  | 'slower'
  | 'faster'
  | 'help';

/** The keys of each action, as values of `KeyboardEvent.key`, in the order of the help dialog. */
export const SHORTCUTS: Readonly<Record<ShortcutAction, readonly string[]>> = {
  toggle: ['k', ' '],
  back: ['j', 'ArrowLeft'],
  forward: ['l', 'ArrowRight'],
  previousChapter: ['p'],
  nextChapter: ['n'],
  mute: ['m'],
  slower: ['<'],
  faster: ['>'],
  help: ['?'],
};

/** The actions that repeat while the key is held. */
const repeatable: readonly ShortcutAction[] = ['back', 'forward'];

/** The action for a key press. Undefined while the user types, or if the focused element uses the key itself. */
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
  const key = getKey(event);
  const [action] =
    (Object.entries(SHORTCUTS) as [ShortcutAction, readonly string[]][]).find(
      ([, keys]) => keys.includes(key),
    ) ?? [];
  if (
    !action ||
    (event.repeat && !repeatable.includes(action)) ||
    usesKey(event, key)
  ) {
    return undefined;
  }
  return action;
}

const shiftedSigns: Partial<Record<string, string>> = {
  Comma: '<',
  Period: '>',
};

/** The key on a Latin layout. On other layouts, the position of the key counts. */
function getKey({ key, code, shiftKey }: KeyboardEvent): string {
  if (key.length !== 1) {
    return key;
  }
  if (/[\p{L}\p{M}]/u.test(key) && !/\p{Script=Latin}/u.test(key)) {
    const letter = /^Key([A-Z])$/.exec(code)?.[1];
    const sign = shiftKey ? shiftedSigns[code] : undefined;
    return letter?.toLowerCase() ?? sign ?? key;
  }
  return key.toLowerCase();
}

/** Elements that use all keys: text fields, widgets with type-ahead, and dialogs. */
const takesAllKeys = [
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

function usesKey(event: KeyboardEvent, key: string): boolean {
  // TechDocs shows its pages in a shadow root, whose elements `event.target` does not reveal.
  const path = event
    .composedPath()
    .filter((each): each is Element => each instanceof Element);
  const isIn = (selector: string) => path.some(each => each.matches(selector));
  if (isIn(takesAllKeys)) {
    return true;
  }
  if (key === ' ') {
    return isIn(takesSpace) || isScroller(path[0]);
  }
  return key.startsWith('Arrow') && (isIn(takesArrows) || isScroller(path[0]));
}

/** Whether the element is focusable only to be scrolled with keys. */
function isScroller(target: Element | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    target.getAttribute('tabindex') === '0' &&
    !target.matches('a, button, [role=button], [role=link]')
  );
}
