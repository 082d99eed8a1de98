import { htmlToLines } from './htmlToLines';

describe('htmlToLines', () => {
  it.each([
    ['<p>One <b>two</b></p><p>three</p>', ['One two', 'three']],
    ['<ul><li>a</li><li>b</li></ul>c<br />d', ['a', 'b', 'c', 'd']],
    ['a &lt;b&gt; &amp;amp; &quot;c&quot;&nbsp;d', ['a <b> &amp; "c" d']],
    ['<p> a \n  b </p><p></p>', ['a b']],
    ['<ol start="3"><li>a</li></ol><a href="x" rel="y">b</a>', ['a', 'b']],
    ['', []],
  ])('converts %j to %j', (html, lines) => {
    expect(htmlToLines(html)).toEqual(lines);
  });
});
