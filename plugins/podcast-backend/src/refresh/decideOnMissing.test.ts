import { decideOnMissing } from './decideOnMissing';

const now = '2026-01-10T12:00:00.000Z';
const decide = (
  values: Partial<Parameters<typeof decideOnMissing>[0]>,
  isPartial?: boolean,
) =>
  decideOnMissing(
    { missing: 6, present: 10, servedFrom: 'feed', now, ...values },
    isPartial,
  );

describe('episodes that are missing from a new copy of a feed', () => {
  it.each([
    ['half of many', { missing: 5 }],
    ['most of a few', { missing: 9, present: 9 }],
    ['none', { missing: 0, present: 100 }],
  ])('are marked if they are %s', (_, values) => {
    expect(decide(values)).toEqual({ decision: 'mark' });
  });

  it('are kept for a day, with a warning, if they are more than half of many', () => {
    expect(decide({})).toEqual({
      decision: 'keep',
      shrunkSince: now,
      warning: {
        code: 'feed-shrank',
        message: expect.stringMatching(/^6 of the 10 episodes /),
      },
    });
    const shrunkSince = '2026-01-09T12:00:00.001Z';
    expect(decide({ shrunkSince })).toMatchObject({
      decision: 'keep',
      shrunkSince,
    });
    expect(decide({ shrunkSince: '2026-01-09T12:00:00.000Z' })).toEqual({
      decision: 'mark',
    });
  });

  it('are kept for a day from now if the stored time is in the future', () => {
    expect(decide({ shrunkSince: '2026-02-01T00:00:00.000Z' })).toMatchObject({
      decision: 'keep',
      shrunkSince: now,
    });
  });

  it('are kept if the feed was not read completely', () => {
    expect(decide({ missing: 1 }, true)).toEqual({ decision: 'keep' });
  });

  it('are deleted if they are from the fallback', () => {
    expect(decide({ servedFrom: 'fallback' }, true)).toEqual({
      decision: 'forget',
    });
  });
});
