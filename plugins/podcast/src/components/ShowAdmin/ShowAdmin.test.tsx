import { NotAllowedError } from '@backstage/errors';
import { FeedState, Refresh } from '@nerdout/backstage-plugin-podcast-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { makeShow } from '../../__testUtils__/fixtures';
import { renderInApp } from '../../__testUtils__/renderPages';
import { ShowAdminButton } from './ShowAdminButton';

const refresh = (values: Partial<Refresh> = {}): Refresh => ({
  startedAt: '2026-03-01T08:00:00.000Z',
  endedAt: '2026-03-01T08:00:01.000Z',
  trigger: 'schedule',
  status: 'unchanged',
  added: 0,
  changed: 0,
  removed: 0,
  warningCount: 0,
  warnings: [],
  ...values,
});

async function open(options: {
  feed?: Partial<FeedState>;
  refreshes?: Refresh[];
  failure?: Error;
}) {
  const api = new FakePodcastApi();
  const { feed, refreshes = [], failure } = options;
  const show = makeShow();
  Object.assign(show.feed, feed);
  api.refreshes = refreshes;
  api.failure = failure;
  const onRefreshed = jest.fn();
  renderInApp(<ShowAdminButton show={show} onRefreshed={onRefreshed} />, {
    api,
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Feed details' }),
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'Feed' }));
  const fact = (name: string) =>
    dialog.getByText(name, { selector: 'dt' }).nextSibling?.textContent;
  return { api, dialog, fact, onRefreshed };
}

describe('feed details, with permission', () => {
  it('show state, host, and last and next refresh', async () => {
    const { fact } = await open({
      feed: {
        url: 'https://feeds.example.com/private/nerdout.xml?token=',
        lastSuccessAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
        nextAttemptAt: '2030-05-06T07:08:00.000Z',
        warningCount: 7,
      },
    });
    expect(fact('State')).toBe('Up to date');
    expect(fact('Host')).toBe('feeds.example.com');
    expect(fact('Last successful refresh')).toContain('(3 hours ago)');
    expect(fact('Last change')).toBe('Never');
    expect(fact('Next refresh')).toMatch(/^Not before .*2030/);
    expect(fact('Warnings')).toBe('7');
  });

  it('list problems to resolve', async () => {
    const { dialog, fact } = await open({
      feed: {
        gone: true,
        failures: 3,
        lastError: {
          message: 'The host answered 410',
          at: '2026-03-01T08:00:00.000Z',
        },
        movedTo: 'https://new.example.com/feed?key=',
        shrunkSince: '2026-03-01T08:00:00.000Z',
      },
    });
    const notices = dialog
      .getAllByRole('note')
      .map(({ textContent }) => textContent);
    expect(notices).toEqual([
      expect.stringContaining('permanently gone'),
      expect.stringMatching(
        /^The last refresh failed on .*2026.*: The host answered 410$/,
      ),
      'The feed has moved to https://new.example.com/feed?key= and is now read from there. Set podcast.shows.nerdout.url in the configuration to this address.',
      expect.stringContaining('Most episodes have been missing'),
    ]);
    expect(fact('State')).toBe('Gone');
    expect(fact('Next refresh')).toBe('Not scheduled');
    expect(fact('Consecutive failures')).toBe('3');
  });

  it('say why a new feed URL is not used', async () => {
    const { dialog } = await open({
      feed: {
        movedTo: 'https://new.example.com/feed',
        movedToProblem: 'new.example.com may not be read',
      },
    });
    expect(dialog.getByRole('note')).toHaveTextContent(
      'The feed says it has moved to https://new.example.com/feed, but it is still read from the old address: new.example.com may not be read',
    );
  });

  it('list refreshes, with expandable warnings', async () => {
    const { dialog } = await open({
      refreshes: [
        refresh({
          status: 'changed',
          trigger: 'manual',
          added: 2,
          changed: 1,
          warningCount: 150,
          warnings: [
            {
              code: 'bad-duration',
              message: '“long” is no duration',
              field: 'itunes:duration',
              episode: 'Fleet First',
              item: 4,
            },
            { code: 'feed-shrank', message: 'Most are missing' },
          ],
        }),
        refresh({ status: 'failed', error: 'no such host' }),
        refresh(),
      ],
    });
    const table = within(
      await dialog.findByRole('table', { name: 'Refresh history' }),
    );
    const rows = table
      .getAllByRole('row')
      .slice(1)
      .map(row =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      );
    expect(rows).toMatchObject(
      [
        [/Manual/, /^Changed/, '2', '1', '0', '150'],
        [/Scheduled/, 'Failedno such host', '–', '–', '–', '–'],
        [/Scheduled/, 'No change', '–', '–', '–', '–'],
      ].map(cells => cells.map(cell => expect.stringMatching(cell))),
    );

    expect(dialog.queryByText(/no duration/)).not.toBeInTheDocument();
    const button = dialog.getByRole('button', { name: /^150 warnings, / });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(
      within(dialog.getByRole('list', { name: /^Warnings from / }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '“long” is no durationitunes:duration · item 5 · Fleet First',
      'Most are missing',
      'and 148 more',
    ]);
  });

  it('can refresh the show, and reload the history', async () => {
    const { api, dialog, onRefreshed } = await open({});
    await dialog.findByText('The feed has not been read yet.');
    api.refreshes = [refresh({ status: 'changed', added: 1 })];
    await userEvent.click(dialog.getByRole('button', { name: 'Refresh now' }));
    expect(await dialog.findByRole('table')).toBeInTheDocument();
    expect(onRefreshed).toHaveBeenCalledTimes(1);
  });

  it('say why the history could not be loaded', async () => {
    const { dialog } = await open({
      failure: new NotAllowedError('You may not'),
    });
    expect(
      await dialog.findByText(/The refresh history could not be loaded/),
    ).toBeInTheDocument();
  });

  it('can be closed', async () => {
    const { dialog } = await open({});
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });
});
