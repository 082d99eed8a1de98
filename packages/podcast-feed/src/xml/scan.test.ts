import { ItemScanner } from './scan';

/** Scans all items in very small steps. */
function scanItems(bytes: Buffer, tag: string, maxItems: number) {
  const scanner = new ItemScanner(bytes, tag, maxItems);
  while (scanner.scan(1)) {
    // There is more to scan.
  }
  return scanner;
}

function found(text: string, tag = 'item', maxItems = 100) {
  return scanItems(Buffer.from(text), tag, maxItems).items.map(
    ({ start, end, closed }) => [text.slice(start, end), closed],
  );
}

describe('scanItems', () => {
  it('finds items with and without attributes, and empty ones', () => {
    expect(found('<c><item>a</item> <item x="1">b</item ><item/></c>')).toEqual(
      [
        ['<item>a</item>', 'tag'],
        ['<item x="1">b</item >', 'tag'],
        ['<item/>', 'tag'],
      ],
    );
  });

  it('does not confuse <items> and <item>', () => {
    expect(found('<items><item>a</items></item></items>')).toEqual([
      ['<item>a</items></item>', 'tag'],
    ]);
  });

  it('ignores tags in CDATA and comments', () => {
    const one = '<item><![CDATA[</item><item>]]><!-- </item> --></item>';
    expect(found(`<!-- <item>x</item> -->${one}`)).toEqual([[one, 'tag']]);
  });

  it('ends an unclosed item with the start of the next or the end of the feed', () => {
    expect(found('<item>a<item>b</channel>')).toEqual([
      ['<item>a', 'next'],
      ['<item>b', 'next'],
    ]);
  });

  it('reports that the document ends inside an item', () => {
    expect(found('<item>a</item><item>b')).toEqual([
      ['<item>a</item>', 'tag'],
      ['<item>b', 'cut'],
    ]);
  });

  it('reads the opener of an unclosed section as text', () => {
    expect(found('<item><![CDATA[a</item><item><![CDATA[b]]></item>')).toEqual([
      ['<item><![CDATA[a</item>', 'tag'],
      ['<item><![CDATA[b]]></item>', 'tag'],
    ]);
  });

  it('stops at the limit and reports the position', () => {
    const text = '<item>a</item><item>b</item><item>c</item>';
    expect(scanItems(Buffer.from(text), 'item', 2)).toMatchObject({
      items: [{ end: 14 }, { end: 28 }],
      moreFrom: 28,
    });
    expect(found('<item>a<item>b<item>c', 'item', 2)).toEqual([
      ['<item>a', 'next'],
      ['<item>b', 'next'],
    ]);
  });

  it('finds entries with a prefix', () => {
    expect(found('<a:entry>x</a:entry><entry>y</entry>', 'a:entry')).toEqual([
      ['<a:entry>x</a:entry>', 'tag'],
    ]);
  });
});
