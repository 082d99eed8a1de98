import { EpisodeArtwork } from '@nerdout/backstage-plugin-podcast-react';
import { act, screen, waitFor } from '@testing-library/react';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { renderInApp } from '../../__testUtils__/renderPages';
import { PolicyHint } from './PolicyHint';

// A file of its own: decisions on permissions are kept for a while.
it('PolicyHint is not shown to those who cannot do anything about it', async () => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  const { authorize } = renderInApp(
    <>
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
  await waitFor(() => expect(authorize).toHaveBeenCalled());
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('one.example'));
});
