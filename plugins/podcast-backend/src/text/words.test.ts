import { toIndexedWords, toWords } from './words';

describe('toWords', () => {
  it.each([
    ['C++', ['cplusplus']],
    ['c++17, C++.', ['cplusplus', '17', 'cplusplus']],
    ['C#', ['csharp']],
    ['(F#)', ['fsharp']],
    ['C♯', ['csharp']],
    ['.NET', ['dotnet']],
    ['ASP.NET Core', ['asp', 'dotnet', 'core']],
    ['.net8', ['dotnet', '8']],
    ['example.net', ['example', 'net']],
    ['.network', ['network']],
    ['notepad++ #tag a#b c+', ['notepad', 'tag', 'a', 'b', 'c']],
    ['Straße', ['strasse']],
    ['Đà Nẵng', ['da', 'nang']],
    ['مُحَمَّدٌ', ['محمد']],
    ['日本', ['日', '本']],
    ["'); drop table", ['drop', 'table']],
  ])('splits %s into %j', (text, words) => {
    expect(toWords(text)).toEqual(words);
  });

  it('indexes names without their special characters, too', () => {
    expect(toIndexedWords('C++ on .NET')).toEqual([
      'cplusplus',
      'c',
      'on',
      'dotnet',
      'net',
    ]);
  });
});
