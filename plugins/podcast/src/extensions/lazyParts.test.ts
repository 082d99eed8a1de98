import { mockApis, TestApiRegistry } from '@backstage/test-utils';
import { configApiRef } from '@backstage/core-plugin-api';
import { makeEntityAbout } from '../__testUtils__/entities';
import { whenLoaded } from './lazyParts';

describe('whenLoaded', () => {
  it('suspends what renders until the topic rules are loaded', async () => {
    const isFor = whenLoaded(loaded => loaded.isPodcastAvailable);
    const apis = TestApiRegistry.from([configApiRef, mockApis.config()]);
    let suspended: unknown;
    try {
      isFor(makeEntityAbout('mobile'), { apis });
    } catch (thrown) {
      suspended = thrown;
    }
    expect(suspended).toBeInstanceOf(Promise);
    await suspended;
    expect(isFor(makeEntityAbout('mobile'), { apis })).toBe(true);
    expect(isFor(makeEntityAbout('none'), { apis })).toBe(false);
  });
});
