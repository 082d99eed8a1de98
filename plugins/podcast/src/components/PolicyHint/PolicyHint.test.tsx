import { EpisodeArtwork } from '@nerdout/backstage-plugin-podcast-react';
import { act, screen } from '@testing-library/react';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { renderInApp } from '../../__testUtils__/renderPages';
import { PolicyHint } from './PolicyHint';

const api = new FakePodcastApi();
const artwork = (
  <>
    <PolicyHint />
    <EpisodeArtwork artworkUrl="https://one.example/a.png" alt="A" />
    <EpisodeArtwork artworkUrl="https://two.example/b.png" alt="B" />
    <EpisodeArtwork artworkUrl="https://moved.example/c.png" alt="C" />
  </>
);

const refuse = (blockedURI: string) =>
  document.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation'), {
      effectiveDirective: 'img-src',
      disposition: 'enforce',
      blockedURI,
      originalPolicy: "img-src 'self' https://moved.example",
    }),
  );

describe('PolicyHint', () => {
  it('lists blocked hosts and the configuration that allows them', async () => {
    jest.spyOn(console, 'warn').mockReturnValue();
    renderInApp(artwork, { api });
    await screen.findByRole('img', { name: 'A' });
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    act(() => {
      refuse('https://one.example/a.png');
      refuse('https://two.example/b.png');
      refuse('https://moved.example/c.png');
    });
    const hint = await screen.findByRole('note');
    expect(hint).toHaveTextContent(
      'does not allow artwork or media from https://one.example, https://two.example, and https://moved.example.',
    );
    expect(hint).toHaveTextContent(
      'https://moved.example redirects to hosts that browsers do not reveal',
    );
    expect(hint.querySelector('pre')?.textContent).toBe(
      `backend:\n  csp:\n    img-src: ["'self'", 'https://moved.example', 'https://one.example', 'https://two.example', 'https:']`,
    );
  });
});
