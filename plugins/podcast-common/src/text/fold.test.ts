import { fold } from './fold';
import { tokenize } from './tokenize';

describe('fold', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Đà', 'da'],
    ['Nẵng', 'nang'],
    ['Łódź', 'lodz'],
    ['Smørrebrød', 'smorrebrod'],
    ['Æsir', 'aesir'],
    ['Cœur', 'coeur'],
    ['ısı', 'isi'],
    ['οδός', 'οδοσ'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['Ёлка', 'елка'],
    ['ＡＢＣ', 'abc'],
    ['مُحَمَّدٌ', 'محمد'],
    ['محمـــد', 'محمد'],
    ['أحمد', 'احمد'],
    ['שָׁלוֹם', 'שלום'],
    ['co\u00adop', 'coop'],
    // These signs are part of what is written.
    ['हिन्दी', 'हिन्दी'],
    ['が', 'が'],
    ['ไทย้', 'ไทย้'],
  ])('makes %s %s, and leaves it so', (word, folded) => {
    expect(fold(word)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});

describe('tokenize', () => {
  it.each([
    ['.NET is', ['.net', 'is']],
    ['on .NET, (.net)', ['on', '.net', '.net']],
    ['example.net, .network', ['example', 'net', 'network']],
    ['C++ and C#', ['c++', 'and', 'c#']],
  ])('of %s: %j', (text, words) => {
    expect(tokenize(text).texts).toEqual(words);
  });
});
