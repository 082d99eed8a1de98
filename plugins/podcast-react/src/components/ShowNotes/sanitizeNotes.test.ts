import { notesAllowList } from '@nerdout/backstage-plugin-podcast-common';
import { sanitizeNotes } from './sanitizeNotes';

const { blocks, inline } = notesAllowList;

/** Parents of elements that browsers drop elsewhere. */
const parents: Record<string, string> = {
  caption: '<table>',
  thead: '<table>',
  tbody: '<table>',
  tfoot: '<table>',
  tr: '<table><tbody>',
  th: '<table><tbody><tr>',
  td: '<table><tbody><tr>',
};

function sanitizeElement(name: string, attributes: string): Element[] {
  const html = `${parents[name] ?? ''}<${name}${attributes}>x</${name}>`;
  const { body } = new DOMParser().parseFromString(
    sanitizeNotes(html),
    'text/html',
  );
  return [...body.querySelectorAll('*')];
}

describe('sanitizeNotes', () => {
  it('keeps the elements of the allow-list, and no other', () => {
    const others = [
      ...['article', 'center', 'details', 'dialog', 'figure', 'figcaption'],
      ...['form', 'section', 'summary', 'dir', 'menu', 'script', 'style'],
      ...['iframe', 'object', 'embed', 'svg', 'math', 'template', 'textarea'],
      ...['audio', 'button', 'canvas', 'font', 'input', 'label', 'select'],
      ...['span', 'time', 'video', 'x-element'],
    ];
    const kept = [...blocks, ...inline, ...others].flatMap(name =>
      sanitizeElement(name, ' src="https://a.example/"').map(
        element => element.localName,
      ),
    );
    expect([...new Set(kept)].sort()).toEqual([...blocks, ...inline].sort());
  });

  it('keeps the attributes of the allow-list, and no other', () => {
    const names = [
      ...Object.values(notesAllowList.attributes).flat(),
      ...['class', 'style', 'id', 'name', 'lang', 'dir', 'cite', 'srcset'],
      ...['target', 'rel', 'loading', 'onclick', 'data-x', 'aria-label'],
    ];
    const attributes = [...new Set(names)]
      .map(name => ` ${name}="https://a.example/"`)
      .join('');
    for (const name of [...blocks, ...inline]) {
      const element = sanitizeElement(name, attributes).at(-1)!;
      expect([name, ...element.getAttributeNames().sort()]).toEqual([
        element.localName,
        ...[
          ...(notesAllowList.attributes[name] ?? []),
          ...(name === 'a' ? ['target', 'rel'] : []),
          ...(name === 'img' ? ['loading', 'referrerpolicy'] : []),
        ].sort(),
      ]);
    }
  });
});
