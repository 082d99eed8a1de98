import { matchShortcut } from './matchShortcut';

function press(html: string, key: string, init: KeyboardEventInit = {}) {
  document.body.innerHTML = html;
  const target = document.querySelector('[data-target]') ?? document.body;
  return pressAt(target, key, init);
}

function pressAt(target: Element, key: string, init: KeyboardEventInit) {
  let found: ReturnType<typeof matchShortcut>;
  const listen = (event: KeyboardEvent) => {
    found = matchShortcut(event);
  };
  window.addEventListener('keydown', listen);
  target.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      cancelable: true,
      ...init,
    }),
  );
  window.removeEventListener('keydown', listen);
  return found;
}

describe('matchShortcut', () => {
  it.each([
    ['k', 'toggle'],
    [' ', 'toggle'],
    ['K', 'toggle'],
    ['j', 'back'],
    ['ArrowLeft', 'back'],
    ['l', 'forward'],
    ['ArrowRight', 'forward'],
    ['p', 'previousChapter'],
    ['n', 'nextChapter'],
    ['m', 'mute'],
    ['<', 'slower'],
    ['>', 'faster'],
    ['?', 'help'],
    ['x', undefined],
    ['Enter', undefined],
  ])('%j on the page: %s', (key, action) => {
    expect(press('', key)).toBe(action);
  });

  it.each([
    ['Cyrillic', 'л', 'KeyK', 'toggle'],
    ['Cyrillic', 'Л', 'KeyK', 'toggle'],
    ['Cyrillic', 'о', 'KeyJ', 'back'],
    ['Cyrillic', 'д', 'KeyL', 'forward'],
    ['Cyrillic', 'ь', 'KeyM', 'mute'],
    ['Cyrillic', 'ф', 'KeyA', undefined],
    ['Cyrillic', 'ж', 'Semicolon', undefined],
    ['Greek', 'κ', 'KeyK', 'toggle'],
    ['Arabic', 'ن', 'KeyK', 'toggle'],
    ['Dvorak', 't', 'KeyK', undefined],
    ['Dvorak', 'k', 'KeyV', 'toggle'],
    ['German', 'ö', 'Semicolon', undefined],
  ])('on a %s layout, %j (%s): %s', (_layout, key, code, action) => {
    expect(press('', key, { code })).toBe(action);
  });

  it.each([
    ['Б', 'Comma', 'slower'],
    ['Ю', 'Period', 'faster'],
  ])('on a Cyrillic layout, shift and %j (%s): %s', (key, code, action) => {
    expect(press('', key, { code, shiftKey: true })).toBe(action);
    expect(
      press('', key.toLowerCase(), { code, shiftKey: false }),
    ).toBeUndefined();
  });

  it.each([
    '<input data-target>',
    '<input type="search" data-target>',
    '<textarea data-target></textarea>',
    '<select data-target></select>',
    '<div contenteditable="true"><p data-target></p></div>',
    '<div role="combobox" data-target></div>',
    '<ul role="menu"><li role="menuitem" data-target></li></ul>',
    '<div role="dialog"><a href="#" data-target>x</a></div>',
  ])('never in %s', html => {
    for (const key of ['k', ' ', 'm', '?', '<', 'ArrowLeft']) {
      expect(press(html, key)).toBeUndefined();
    }
  });

  it('never in a field inside of a shadow root', () => {
    const inside = (html: string) => {
      document.body.innerHTML = '<main></main>';
      const shadow = document
        .querySelector('main')!
        .attachShadow({ mode: 'open' });
      shadow.innerHTML = html;
      return pressAt(shadow.firstElementChild!, 'k', { composed: true });
    };
    expect(inside('<input>')).toBeUndefined();
    expect(inside('<p></p>')).toBe('toggle');
  });

  it.each([
    '<button data-target></button>',
    '<div role="checkbox" data-target></div>',
    '<input type="checkbox" data-target>',
    '<details><summary data-target></summary></details>',
    '<div tabindex="0" data-target></div>',
  ])('ignores the space bar in %s, but handles letters', html => {
    expect(press(html, ' ')).toBeUndefined();
    expect(press(html, 'k')).toBe('toggle');
  });

  it.each([
    '<span role="slider" data-target></span>',
    '<input type="range" data-target>',
    '<div role="tablist"><button role="tab" data-target></button></div>',
    '<div tabindex="0" data-target></div>',
  ])('ignores arrows in %s, but handles letters', html => {
    expect(press(html, 'ArrowRight')).toBeUndefined();
    expect(press(html, 'l')).toBe('forward');
  });

  it('handles arrows on buttons, and all keys on links', () => {
    expect(press('<button data-target></button>', 'ArrowLeft')).toBe('back');
    expect(press('<a href="#" data-target>x</a>', ' ')).toBe('toggle');
  });

  it('ignores shortcuts of the browser and the system', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(press('', 'l', { [modifier]: true })).toBeUndefined();
    }
    expect(press('', 'm', { isComposing: true })).toBeUndefined();
  });

  it('repeats only skipping while a key is held', () => {
    expect(press('', 'l', { repeat: true })).toBe('forward');
    expect(press('', 'k', { repeat: true })).toBeUndefined();
    expect(press('', '?', { repeat: true })).toBeUndefined();
  });

  it('ignores events that a widget has handled', () => {
    document.body.innerHTML = '<div data-target></div>';
    const target = document.querySelector('[data-target]')!;
    target.addEventListener('keydown', event => event.preventDefault());
    const event = new KeyboardEvent('keydown', { key: 'k', cancelable: true });
    target.dispatchEvent(event);
    expect(matchShortcut(event)).toBeUndefined();
  });
});
