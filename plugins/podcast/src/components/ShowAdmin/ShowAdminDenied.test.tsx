import { podcastShowRefreshPermission } from '@nerdout/backstage-plugin-podcast-common';
import { screen } from '@testing-library/react';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { makeShow } from '../../__testUtils__/fixtures';
import { PermissionAnswer } from '../../__testUtils__/PermissionAnswer';
import { renderInApp } from '../../__testUtils__/renderPages';
import { ShowAdminButton } from './ShowAdminButton';

// A separate file, since permission decisions are cached for all tests of a
// file.
describe('feed details, without permission', () => {
  it('are hidden', async () => {
    renderInApp(
      <>
        <PermissionAnswer permission={podcastShowRefreshPermission} />
        <ShowAdminButton show={makeShow()} onRefreshed={() => {}} />
      </>,
      { api: new FakePodcastApi(), mayRefresh: false },
    );
    expect(
      await screen.findByText('podcast.show.refresh is denied'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
