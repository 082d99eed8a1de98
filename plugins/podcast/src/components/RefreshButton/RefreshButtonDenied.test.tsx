import { podcastShowRefreshPermission } from '@nerdout/backstage-plugin-podcast-common';
import { screen } from '@testing-library/react';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { PermissionAnswer } from '../../__testUtils__/PermissionAnswer';
import { renderInApp } from '../../__testUtils__/renderPages';
import { RefreshButton } from './RefreshButton';

// A separate file, since permission decisions are cached for all tests of a
// file.
describe('RefreshButton', () => {
  it('is hidden from users who may not refresh', async () => {
    renderInApp(
      <>
        <PermissionAnswer permission={podcastShowRefreshPermission} />
        <RefreshButton showId="nerdout" onRefreshed={() => {}} />
      </>,
      { api: new FakePodcastApi(), mayRefresh: false },
    );
    expect(
      await screen.findByText('podcast.show.refresh is denied'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
