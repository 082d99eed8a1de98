import { notesToText } from './notesToText';

describe('notesToText', () => {
  it('returns the lines that a reader sees', () => {
    expect(
      notesToText(
        '<p>Tom &amp; Ada talk\nabout <a href="https://x.example/">queues | stacks</a>.<br>Enjoy!</p><ul><li>https://x.example/a</li><li>More: x.example.com/b</li></ul>',
      ),
    ).toBe('Tom & Ada talk about queues | stacks.\nEnjoy!\nMore:');
  });

  it('returns nothing for empty notes', () => {
    expect(notesToText('')).toBe('');
    expect(notesToText('<p> </p>')).toBe('');
  });
});
