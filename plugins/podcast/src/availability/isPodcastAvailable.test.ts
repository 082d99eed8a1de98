import { configApiRef } from '@backstage/core-plugin-api';
import {
  EntityLayoutRouteProps,
  EntitySwitchCaseProps,
} from '@backstage/plugin-catalog';
import { mockApis, TestApiRegistry } from '@backstage/test-utils';
import { makeEntity, makeEntityAbout } from '../__testUtils__/entities';
import {
  isPodcastAvailable,
  mayHavePodcastCard,
  rememberApp,
} from './isPodcastAvailable';

const inApp = (topics = {}) => ({
  apis: TestApiRegistry.from([
    configApiRef,
    mockApis.config({ data: { podcast: { topics } } }),
  ]),
});

describe('isPodcastAvailable', () => {
  it('is true for entities with topics or pinned episodes', () => {
    const context = inApp();
    expect(isPodcastAvailable(makeEntityAbout('mobile'), context)).toBe(true);
    expect(
      isPodcastAvailable(
        makeEntityAbout('', { 'podcast/episodes': 'a' }),
        context,
      ),
    ).toBe(true);
    expect(isPodcastAvailable(makeEntity('backstage'), context)).toBe(true);
  });

  it('is false for all other entities', () => {
    const context = inApp();
    expect(isPodcastAvailable(makeEntity('ledger'), context)).toBe(false);
    expect(isPodcastAvailable(makeEntityAbout('none'), context)).toBe(false);
    expect(isPodcastAvailable(makeEntityAbout('unheard-of'), context)).toBe(
      false,
    );
  });

  it('uses the topics of the app that calls it', () => {
    const baking = {
      items: { baking: { title: 'Baking', phrases: ['baking'] } },
    };
    expect(isPodcastAvailable(makeEntityAbout('baking'), inApp())).toBe(false);
    expect(isPodcastAvailable(makeEntityAbout('baking'), inApp(baking))).toBe(
      true,
    );
  });

  it('can be a condition with and without APIs', () => {
    const ofRoute: EntityLayoutRouteProps['if'] = isPodcastAvailable;
    const ofCase: EntitySwitchCaseProps['if'] = isPodcastAvailable;
    const ofCard: EntitySwitchCaseProps['if'] = mayHavePodcastCard;
    expect(ofRoute(makeEntityAbout('mobile'))).toBe(true);
    expect(ofCase(makeEntityAbout('mobile'), inApp())).toBe(true);
    expect(ofCard(makeEntityAbout('mobile'), inApp())).toBe(true);
  });
});

describe('conditions without APIs', () => {
  const baking = {
    defaults: false,
    items: { baking: { title: 'Baking', phrases: ['baking'] } },
  };

  it('use the default topics and any annotated topic before the app is known', () => {
    jest.isolateModules(() => {
      const fresh = jest.requireActual<typeof import('./isPodcastAvailable')>(
        './isPodcastAvailable',
      );
      for (const condition of [
        fresh.isPodcastAvailable,
        fresh.mayHavePodcastCard,
      ]) {
        expect(condition(makeEntity('backstage'))).toBe(true);
        expect(condition(makeEntityAbout('baking'))).toBe(true);
        expect(
          condition(makeEntityAbout('', { 'podcast/episodes': 'a' })),
        ).toBe(true);
        expect(condition(makeEntityAbout('none'))).toBe(false);
        expect(condition(makeEntity('ledger'))).toBe(false);
      }
    });
  });

  it('use the topics of the app once its root has rendered', () => {
    rememberApp(inApp(baking).apis);
    expect(isPodcastAvailable(makeEntityAbout('baking'))).toBe(true);
    expect(isPodcastAvailable(makeEntityAbout('mobile'))).toBe(false);
    expect(isPodcastAvailable(makeEntity('backstage'))).toBe(false);
    expect(mayHavePodcastCard(makeEntityAbout('mobile'))).toBe(true);
    // APIs that are passed in take precedence.
    expect(isPodcastAvailable(makeEntityAbout('mobile'), inApp())).toBe(true);
  });
});

describe('mayHavePodcastCard', () => {
  const inSystem = {
    ...makeEntity('ledger'),
    relations: [{ type: 'partOf', targetRef: 'system:default/fleet' }],
  };

  it('is true if an entity may inherit topics', () => {
    const inherit = { inherit: { system: 0.5 } };
    expect(mayHavePodcastCard(inSystem, inApp(inherit))).toBe(true);
    expect(mayHavePodcastCard(inSystem, inApp())).toBe(false);
    expect(mayHavePodcastCard(makeEntity('ledger'), inApp(inherit))).toBe(
      false,
    );
    // A tab must decide before the catalog is asked.
    expect(isPodcastAvailable(inSystem, inApp(inherit))).toBe(false);
  });

  it('is true for unknown topics, which the card shows', () => {
    const mistyped = makeEntityAbout('unheard-of');
    expect(mayHavePodcastCard(mistyped, inApp())).toBe(true);
    expect(mayHavePodcastCard(makeEntityAbout('none'), inApp())).toBe(false);
  });
});
