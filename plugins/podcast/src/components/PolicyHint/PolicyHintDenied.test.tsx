import { podcastShowRefreshPermission } from '@nerdout/backstage-plugin-podcast-common';
import { EpisodeArtwork } from '@nerdout/backstage-plugin-podcast-react';
import { act, screen } from '@testing-library/react';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { PermissionAnswer } from '../../__testUtils__/PermissionAnswer';
import { renderInApp } from '../../__testUtils__/renderPages';
import { PolicyHint } from './PolicyHint';

// A separate file, since permission decisions are cached.
it('PolicyHint is hidden from users who may not refresh shows', async () => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  renderInApp(
    <>
      <PermissionAnswer permission={podcastShowRefreshPermission} />
      <PolicyHint />
      <EpisodeArtwork artworkUrl="https://one.example/a.png" alt="A" />
    </>,
    { api: new FakePodcastApi(), mayRefresh: false },
  );
  await screen.findByRole('img', { name: 'A' });
  act(() => {
    document.dispatchEvent(
      Object.assign(new Event('securitypolicyviolation'), {
        effectiveDirective: 'img-src',
        disposition: 'enforce',
        blockedURI: 'https://one.example/a.png',
        originalPolicy: "img-src 'self'",
      }),
    );
  });
  expect(
    await screen.findByText('podcast.show.refresh is denied'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('one.example'));
});
