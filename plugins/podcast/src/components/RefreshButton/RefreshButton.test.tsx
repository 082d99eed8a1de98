import { ConflictError } from '@backstage/errors';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { renderInApp } from '../../__testUtils__/renderPages';
import { RefreshButton } from './RefreshButton';

function setUp() {
  const api = new FakePodcastApi();
  const onRefreshed = jest.fn();
  const { toasts } = renderInApp(
    <>
      <RefreshButton showId="nerdout" onRefreshed={onRefreshed} />
    </>,
    { api },
  );
  const press = async () => {
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh now' }),
    );
    await waitFor(() => expect(onRefreshed).toHaveBeenCalledTimes(1));
    return toasts.map(({ title }) => title);
  };
  return { api, press };
}

describe('RefreshButton', () => {
  it('reports the result of a refresh', async () => {
    const { api, press } = setUp();
    api.refreshResult = {
      status: 'changed',
      added: 2,
      changed: 1,
      removed: 0,
      warningCount: 0,
    };
    expect(await press()).toEqual([
      'Feed refreshed: 2 new, 1 changed, 0 removed.',
    ]);
  });

  it('reports why a refresh failed', async () => {
    const { api, press } = setUp();
    api.refreshResult = {
      ...api.refreshResult,
      status: 'failed',
      error: 'no such host',
    };
    expect(await press()).toEqual(['The feed could not be read: no such host']);
  });

  it('reports that a refresh is already running', async () => {
    const { api, press } = setUp();
    api.failure = new ConflictError('busy');
    expect(await press()).toEqual(['This show is already being refreshed.']);
  });
});
