import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { defaultLimits } from './limits';
import { knownNamespaces } from './namespaces/registry';
import { parseFeed } from './parseFeed';
import { parseText, rss } from './testing/feeds';
import { checkInvariants } from './testing/invariants';
import { mutate, random, seeds } from './testing/mutate';
import { parseDate } from './values/date';
import { parseDuration } from './values/duration';
import type { ReadOptions } from './xml/options';
import { readMarkup } from './xml/readMarkup';
import { readRepairing } from './xml/repairingReader';
import type { XmlElement } from './xml/element';
import { NamespaceScope } from './xml/scope';

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Text as it may stand in a document: no control characters, not only white space. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map(value => value.replace(/[\p{C}<>&\s]+/gu, 'x'));

describe('whatever bytes there are', () => {
  it('mutations of good feeds give a sound feed or a FeedError', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(seeds.length - 1), (seed, index) => {
        checkInvariants(mutate(seeds[index], random(seed)));
      }),
      { numRuns: 500 },
    );
  });

  it('random bytes do', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), bytes => {
        checkInvariants(bytes);
      }),
    );
  });

  it('random bytes inside an item cost no other item', () => {
    const [before, after] = rss(
      '<item><guid>a</guid><title>A</title></item><item><title>@</title></item>',
    ).split('@');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), junk => {
        const bytes = Buffer.from(
          `${before}${junk.replace(/<!--/g, '')}${after}`,
        );
        expect(parseFeed(bytes).episodes[0]).toMatchObject({
          guid: 'a',
          title: 'A',
        });
      }),
    );
  });
});

describe('what is written is read', () => {
  it('titles, in text and in CDATA', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (title, inCdata) => {
        const markup = inCdata ? `<![CDATA[${title}]]>` : escape(title);
        const { episodes } = parseText(
          rss(`<item><guid>1</guid><title>${markup}</title></item>`),
        );
        expect(episodes[0].title).toBe(title.trim());
      }),
    );
  });

  it('durations, however they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 86_400 }), seconds => {
        const [h, m, s] = [
          Math.floor(seconds / 3600),
          Math.floor(seconds / 60) % 60,
          seconds % 60,
        ];
        const spellings = [
          `${seconds}`,
          `${h}:${m}:${s}`,
          `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}:${String(
            s,
          ).padStart(2, '0')}`,
          `${Math.floor(seconds / 60)}:${s}`,
          `PT${h}H${m}M${s}S`,
        ];
        for (const spelling of spellings) {
          expect(parseDuration(spelling).seconds).toBe(seconds);
        }
      }),
    );
  });

  it('dates, however they are written', () => {
    const min = new Date('1971-01-01T00:00:00Z');
    const max = new Date('2199-12-31T00:00:00Z');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), date => {
        date.setUTCMilliseconds(0);
        for (const spelling of [
          date.toISOString(),
          date.toUTCString(),
          date.toString(),
        ]) {
          expect(parseDate(spelling).iso).toBe(date.toISOString());
        }
      }),
    );
  });

  it('feeds, in every Unicode encoding', () => {
    fc.assert(
      fc.property(text, title => {
        const document = `<rss><channel><title>S</title><item><guid>1</guid><title>${escape(
          title,
        )}</title></item></channel></rss>`;
        const expected = parseText(document).episodes;
        const wide = Buffer.from(`\ufeff${document}`, 'utf16le');
        expect(parseFeed(wide).episodes).toEqual(expected);
        expect(parseFeed(Buffer.from(wide).swap16()).episodes).toEqual(
          expected,
        );
      }),
    );
  });
});

describe('well-formed markup', () => {
  type Node = {
    name: string;
    attributes: Record<string, string>;
    content: string | Node[];
  };
  const name = fc.constantFrom(
    'title',
    'a',
    'b-c',
    'itunes:image',
    'x.y',
    '_z',
  );
  const { node } = fc.letrec<{ node: Node }>(tie => ({
    node: fc.record({
      name,
      attributes: fc.dictionary(fc.constantFrom('href', 'x', 'y:z'), text, {
        maxKeys: 3,
      }),
      content: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.array(tie('node'), { maxLength: 3, minLength: 1 }),
      ),
    }),
  }));

  const write = ({ name: tag, attributes, content }: Node): string => {
    const written = Object.entries(attributes).map(
      ([key, value]) => ` ${key}="${escape(value)}"`,
    );
    const inside =
      typeof content === 'string'
        ? escape(content)
        : content.map(write).join('');
    return `<${tag}${written.join('')}>${inside}</${tag}>`;
  };

  const ours = (element: XmlElement): unknown => ({
    name: element.name,
    attributes: Object.fromEntries(
      element.attributes.map(attribute => [attribute.name, attribute.value]),
    ),
    content: element.children.length
      ? element.children.map(ours)
      : element.text.trim(),
  });

  type Ordered = Record<string, Ordered[]> & {
    '#text'?: string;
    ':@'?: Record<string, string>;
  };
  const theirs = (element: Ordered): unknown => {
    const tag = Object.keys(element).find(key => key !== ':@')!;
    const children = element[tag];
    const isText = children.length === 0 || '#text' in children[0];
    return {
      name: tag,
      attributes: element[':@'] ?? {},
      content: isText
        ? `${children[0]?.['#text'] ?? ''}`
        : children.map(theirs),
    };
  };

  it('is read by the repairing reader as fast-xml-parser reads it', () => {
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
    });
    fc.assert(
      fc.property(node, tree => {
        const markup = write(tree);
        const warned: string[] = [];
        const scope = NamespaceScope.root(
          knownNamespaces,
          'rss',
          () => undefined,
        );
        const options: ReadOptions = {
          scope,
          limits: defaultLimits,
          warn: code => warned.push(code),
          hasControls: false,
        };
        const { root } = readRepairing(markup, options);
        expect(warned).toEqual([]);
        const wanted = theirs(parser.parse(markup)[0]);
        expect(ours(root.children[0])).toEqual(wanted);
        expect(ours(readMarkup(markup, options).root.children[0])).toEqual(
          wanted,
        );
      }),
    );
  });
});
