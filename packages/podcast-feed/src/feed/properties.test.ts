import fc from 'fast-check';
import { defaultLimits } from '../limits';
import { knownNamespaces } from '../namespaces/registry';
import { parseFeed } from './parseFeed';
import { parseText, rss } from '../testing/feeds';
import { checkInvariants } from '../testing/invariants';
import { mutate, random, seeds } from '../testing/mutate';
import { parseDate } from '../values/date';
import { parseDuration } from '../values/duration';
import type { ReadOptions } from '../xml/options';
import { readForgiving } from '../xml/forgivingReader';
import type { XmlElement } from '../xml/element';
import { NamespaceScope } from '../xml/scope';
import { readWellFormed } from '../xml/wellFormedReader';

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
        const next = random(seed);
        const bytes = mutate(seeds[index], next);
        expect(() => {
          const earlier = checkInvariants(bytes);
          checkInvariants(mutate(bytes, next), earlier);
        }).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('random bytes do', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), bytes => {
        expect(() => checkInvariants(bytes)).not.toThrow();
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
  type Content = { written: string; text: string } | Node;
  type Node = {
    name: string;
    attributes: Record<string, string>;
    quote: string;
    content: Content[];
  };
  const name = fc.constantFrom(
    'title',
    'a',
    'b-c',
    'itunes:image',
    'x.y',
    '_z',
    'Ünï',
  );
  const written = fc.oneof(
    text.map(value => ({ written: escape(value), text: value })),
    text.map(value => ({
      written: `<![CDATA[<${value}]]>`,
      text: `<${value}`,
    })),
    text.map(value => ({ written: `<!-- <${value} -->`, text: '' })),
    text.map(value => ({ written: `<?pi ${value}?>`, text: '' })),
    fc.constantFrom(
      { written: '\r\n', text: '\n' },
      { written: '&#233;&#x20AC;', text: 'é€' },
      { written: 'a > b', text: 'a > b' },
    ),
  );
  const { node } = fc.letrec<{ node: Node }>(tie => ({
    node: fc.record({
      name,
      attributes: fc.dictionary(
        fc.constantFrom('href', 'x', 'y:z', 'xml:base', 'xmlns:it'),
        text,
        { maxKeys: 3 },
      ),
      quote: fc.constantFrom('"', "'"),
      content: fc.oneof(
        { depthSize: 'small' },
        fc.array(written, { maxLength: 3 }),
        fc.array(fc.oneof(tie('node'), written), { maxLength: 3 }),
      ),
    }),
  }));

  const write = (part: Content): string => {
    if ('written' in part) {
      return part.written;
    }
    const { name: tag, attributes, quote, content } = part;
    const pairs = Object.entries(attributes).map(
      ([key, value]) =>
        ` ${key}=${quote}${escape(value).replace(/'/g, '&apos;')}${quote}`,
    );
    return content.length > 0
      ? `<${tag}${pairs.join('')}>${content.map(write).join('')}</${tag}>`
      : `<${tag}${pairs.join('')}/>`;
  };

  const whole = (element: XmlElement): unknown => ({
    ...{ key: element.key, name: element.name, base: element.base },
    attributes: element.attributes,
    text: element.text,
    children: element.children.map(whole),
  });

  /** What was written, as an element should have it. */
  const wanted = ({ name: tag, attributes, content }: Node): unknown => ({
    name: tag,
    attributes,
    text: content
      .map(part => ('written' in part ? part.text : ''))
      .join('')
      .trim(),
    children: content.flatMap(part =>
      'written' in part ? [] : [wanted(part)],
    ),
  });
  const found = (element: XmlElement): unknown => ({
    name: element.name,
    attributes: Object.fromEntries(
      element.attributes.map(attribute => [attribute.name, attribute.value]),
    ),
    text: element.text.trim(),
    children: element.children.map(found),
  });

  it('is read alike by the forgiving reader and by fast-xml-parser, without a warning', () => {
    let compared = 0;
    fc.assert(
      fc.property(node, tree => {
        const markup = Buffer.from(write(tree));
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
          base: 'https://base.example/',
        };
        const forgiving = readForgiving(markup, options).root.children[0];
        expect(found(forgiving)).toEqual(wanted(tree));
        expect(warned).toEqual([]);
        const library = readWellFormed(markup.toString(), options);
        compared += library ? 1 : 0;
        const other = library?.root.children[0] ?? forgiving;
        expect(whole(other)).toEqual(whole(forgiving));
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});
