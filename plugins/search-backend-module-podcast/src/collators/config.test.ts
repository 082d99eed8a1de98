import { mockServices } from '@backstage/backend-test-utils';
import { readLocationTemplate, readSchedule } from './config';

const config = (podcast: object) =>
  mockServices.rootConfig({
    data: { search: { collators: { podcast } } } as object,
  });

describe('configuration', () => {
  it('reads the schedule, or has one of its own', () => {
    expect(readSchedule(config({}))).toMatchObject({
      frequency: { minutes: 10 },
    });
    expect(
      readSchedule(
        config({
          schedule: { frequency: { hours: 2 }, timeout: { minutes: 1 } },
        }),
      ),
    ).toEqual({ frequency: { hours: 2 }, timeout: { minutes: 1 } });
  });

  it('names the key of a location that leads nowhere', () => {
    expect(() =>
      readLocationTemplate(config({ locationTemplate: '/podcast' })),
    ).toThrow('search.collators.podcast.locationTemplate');
  });
});
