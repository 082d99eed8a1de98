import { mockServices } from '@backstage/backend-test-utils';
import { readLocationTemplate, readSchedule } from './config';

const config = (podcast: object) =>
  mockServices.rootConfig({
    data: { search: { collators: { podcast } } } as object,
  });

describe('collator configuration', () => {
  it('reads the schedule, and fills in the defaults', () => {
    const defaults = {
      frequency: { minutes: 10 },
      timeout: { minutes: 15 },
      initialDelay: { seconds: 20 },
    };
    expect(readSchedule(config({}))).toEqual(defaults);
    expect(
      readSchedule(config({ schedule: { frequency: { hours: 2 } } })),
    ).toEqual({ ...defaults, frequency: { hours: 2 } });
    expect(
      readSchedule(
        config({
          schedule: { frequency: { hours: 2 }, timeout: { minutes: 1 } },
        }),
      ),
    ).toEqual({
      ...defaults,
      frequency: { hours: 2 },
      timeout: { minutes: 1 },
    });
    expect(() =>
      readSchedule(config({ schedule: { timeout: 'soon' } })),
    ).toThrow('search.collators.podcast.schedule');
  });

  it('names the key of a location template without an episode id', () => {
    expect(() =>
      readLocationTemplate(config({ locationTemplate: '/podcast' })),
    ).toThrow('search.collators.podcast.locationTemplate');
  });
});
