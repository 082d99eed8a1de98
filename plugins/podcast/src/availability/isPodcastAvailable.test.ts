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
  it('is true for entities that are about a topic or pin episodes', () => {
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

  it('is false for all others', () => {
    const context = inApp();
    expect(isPodcastAvailable(makeEntity('ledger'), context)).toBe(false);
    expect(isPodcastAvailable(makeEntityAbout('none'), context)).toBe(false);
    expect(isPodcastAvailable(makeEntityAbout('unheard-of'), context)).toBe(
      false,
    );
  });

  it('knows the topics of the app that asks', () => {
    const baking = {
      items: { baking: { title: 'Baking', phrases: ['baking'] } },
    };
    expect(isPodcastAvailable(makeEntityAbout('baking'), inApp())).toBe(false);
    expect(isPodcastAvailable(makeEntityAbout('baking'), inApp(baking))).toBe(
      true,
    );
  });

  it('is a condition for what hands it the entity alone, and for what hands it the APIs too', () => {
    const ofRoute: EntityLayoutRouteProps['if'] = isPodcastAvailable;
    const ofCase: EntitySwitchCaseProps['if'] = isPodcastAvailable;
    const ofCard: EntitySwitchCaseProps['if'] = mayHavePodcastCard;
    expect(ofRoute(makeEntityAbout('mobile'))).toBe(true);
    expect(ofCase(makeEntityAbout('mobile'), inApp())).toBe(true);
    expect(ofCard(makeEntityAbout('mobile'), inApp())).toBe(true);
  });
});

describe('conditions that are handed the entity alone', () => {
  const baking = {
    defaults: false,
    items: { baking: { title: 'Baking', phrases: ['baking'] } },
  };

  it('count what the plugin brings, and all that an annotation names, before the app is known', () => {
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

  it('know the topics of the app as soon as its root was drawn', () => {
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

  it('is true where an entity can inherit', () => {
    const inherit = { inherit: { system: 0.5 } };
    expect(mayHavePodcastCard(inSystem, inApp(inherit))).toBe(true);
    expect(mayHavePodcastCard(inSystem, inApp())).toBe(false);
    expect(mayHavePodcastCard(makeEntity('ledger'), inApp(inherit))).toBe(
      false,
    );
    // A tab must decide before the catalog is asked.
    expect(isPodcastAvailable(inSystem, inApp(inherit))).toBe(false);
  });

  it('is true for a mistake, which is to be seen', () => {
    const mistyped = makeEntityAbout('unheard-of');
    expect(mayHavePodcastCard(mistyped, inApp())).toBe(true);
    expect(mayHavePodcastCard(makeEntityAbout('none'), inApp())).toBe(false);
  });
});
