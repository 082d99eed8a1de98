import { isContentChanged } from './isContentChanged';

const none = {
  added: 0,
  changed: 0,
  removed: 0,
  retagged: 0,
  pruned: 0,
  hasNewShowData: false,
  hasNewOrigin: false,
};

describe('isContentChanged', () => {
  it('is false without differences', () => {
    expect(isContentChanged(none)).toBe(false);
  });

  it.each(Object.entries(none))('is true for %s', (key, value) => {
    const different = typeof value === 'number' ? 1 : true;
    expect(isContentChanged({ ...none, [key]: different })).toBe(true);
  });
});
