import { Gap, tokenize } from './tokenize';

const words = (text: string) => tokenize(text).texts;

describe('tokenize', () => {
  it.each([
    ['Open-Source SOFTWARE', ['open', 'source', 'software']],
    ['log4j and k8s', ['log4j', 'and', 'k8s']],
    ['C++, C# and go', ['c++', 'c#', 'and', 'go']],
    [
      "Backstage's catalog, developers’ tools",
      ['backstage', 'catalog', 'developers', 'tools'],
    ],
    ['Ｂａｃｋｓｔａｇｅ ﬁrst', ['backstage', 'first']],
    ['Zürich STRASSE straße', ['zurich', 'strasse', 'strasse']],
    ['ΣΊΣΥΦΟΣ σίσυφος', ['σισυφοσ', 'σισυφοσ']],
    ['soft\u00adware', ['software']],
    ['機械学習とKubernetes', ['機', '械', '学', '習', 'と', 'kubernetes']],
    ['バックステージの話', ['バックステージ', 'の', '話']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['Backstage®portal', ['backstage', 'portal']],
    ['🎧', []],
  ])('splits %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['open source', Gap.Space],
    ['open-source', Gap.Hyphen],
    ['open/source', Gap.Hyphen],
    ['open, source', Gap.Break],
    ['open – source', Gap.Break],
    ['open — source', Gap.Break],
    ['open (source', Gap.Break],
    ['Open. Source', Gap.Sentence],
    ['Open? Source', Gap.Sentence],
    ['Dr. Source', Gap.Break],
    ['A. Source', Gap.Break],
    ['7. Source', Gap.Sentence],
    ['開。源', Gap.Sentence],
  ])('finds what separates the words of %j', (text, gap) => {
    expect(tokenize(text).gaps).toEqual([Gap.Sentence, gap]);
  });

  it('returns the positions of words in the text', () => {
    const text = '« Démo » of C++';
    const { starts, ends } = tokenize(text);
    expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual([
      'Démo',
      'of',
      'C++',
    ]);
  });
});
