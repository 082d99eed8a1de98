import { toPersonId } from './toPersonId';

describe('toPersonId', () => {
  it.each([
    ['Niklas Gustavsson', 'niklas-gustavsson'],
    ['  niklas   GUSTAVSSON ', 'niklas-gustavsson'],
    ['Jimmy Mårdell', 'jimmy-mardell'],
    ['Jimmy Ma\u030ardell', 'jimmy-mardell'],
    ['Xavier “X” Jernigan', 'xavier-x-jernigan'],
    ['Mounia Lalmas-Roelleke', 'mounia-lalmas-roelleke'],
    ['Mounia Lalmas Roelleke', 'mounia-lalmas-roelleke'],
    ['山田 太郎', '山田-太郎'],
    ['محمد علي', 'محمد-علي'],
  ])('derives from %s the id %s', (name, id) => {
    expect(toPersonId(name)).toBe(id);
  });

  it('gives people with different names different ids', () => {
    expect(toPersonId('Lee Mills')).not.toBe(toPersonId('Lee Miles'));
  });

  it('returns undefined for text that is not a name', () => {
    expect(toPersonId(' – ')).toBeUndefined();
    expect(toPersonId('🎙️')).toBeUndefined();
  });

  it('keeps ids short enough for URLs', () => {
    expect(toPersonId('a '.repeat(500))!.length).toBeLessThanOrEqual(100);
  });
});
