import { ItemScanner } from './scan';

/** All items, scanned in very small steps. */
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

  it('does not take <items> or </items> for an item', () => {
    expect(found('<items><item>a</items></item></items>')).toEqual([
      ['<item>a</items></item>', 'tag'],
    ]);
  });

  it('does not look into CDATA and comments', () => {
    const one = '<item><![CDATA[</item><item>]]><!-- </item> --></item>';
    expect(found(`<!-- <item>x</item> -->${one}`)).toEqual([[one, 'tag']]);
  });

  it('ends an item that nobody closes where the next starts, or the feed ends', () => {
    expect(found('<item>a<item>b</channel>')).toEqual([
      ['<item>a', 'next'],
      ['<item>b', 'next'],
    ]);
  });

  it('says that the document ends inside an item', () => {
    expect(found('<item>a</item><item>b')).toEqual([
      ['<item>a</item>', 'tag'],
      ['<item>b', 'cut'],
    ]);
  });

  it('takes the opener of a section that nobody closes for text', () => {
    expect(found('<item><![CDATA[a</item><item><![CDATA[b]]></item>')).toEqual([
      ['<item><![CDATA[a</item>', 'tag'],
      ['<item><![CDATA[b]]></item>', 'tag'],
    ]);
  });

  it('stops at the number that is wanted and says where', () => {
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
