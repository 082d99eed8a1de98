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
    // In these scripts, such signs are part of the words.
    ['हिन्दी', 'हिन्दी'],
    ['が', 'が'],
    ['ไทย้', 'ไทย้'],
  ])('folds %s to %s, which stays the same', (word, folded) => {
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
  ])('splits %j into %j', (text, words) => {
    expect(tokenize(text).texts).toEqual(words);
  });
});
