import { act, fireEvent, render, screen } from '@testing-library/react';
import { EpisodeArtwork } from './EpisodeArtwork';

const own = 'https://example.com/episode.png';
const shows = 'https://example.com/show.png';

describe('EpisodeArtwork', () => {
  it('loads the artwork of the episode lazily and without a referrer', () => {
    render(
      <EpisodeArtwork artworkUrl={own} showArtworkUrl={shows} alt="Artwork" />,
    );
    const image = screen.getByRole('img', { name: 'Artwork' });
    expect(image).toHaveAttribute('src', own);
    expect(image).toHaveAttribute('loading', 'lazy');
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it('falls back to the artwork of the show, then to an icon', () => {
    render(
      <EpisodeArtwork artworkUrl={own} showArtworkUrl={shows} alt="Artwork" />,
    );
    fireEvent.error(screen.getByRole('img'));
    expect(screen.getByRole('img')).toHaveAttribute('src', shows);
    fireEvent.error(screen.getByRole('img'));
    expect(screen.getByRole('img', { name: 'Artwork' })).not.toHaveAttribute(
      'src',
    );
  });

  it('does not request artwork from a host that the content security policy has refused', () => {
    jest.spyOn(console, 'warn').mockReturnValue();
    const of = (name: string) => `https://refused.example/${name}.png`;
    const artwork = (
      <>
        <EpisodeArtwork artworkUrl={of('a')} showArtworkUrl={shows} alt="A" />
        <EpisodeArtwork artworkUrl={of('b')} alt="B" />
      </>
    );
    const { unmount } = render(artwork);
    act(() => {
      document.dispatchEvent(
        Object.assign(new Event('securitypolicyviolation'), {
          effectiveDirective: 'img-src',
          disposition: 'enforce',
          blockedURI: of('a'),
          originalPolicy: "img-src 'self'",
        }),
      );
    });
    const look = () => {
      expect(screen.getByRole('img', { name: 'A' })).toHaveAttribute(
        'src',
        shows,
      );
      expect(screen.getByRole('img', { name: 'B' })).not.toHaveAttribute('src');
    };
    look();
    unmount();
    render(artwork);
    look();
  });

  it('shows an icon without artwork, hidden from screen readers if it is decorative', () => {
    const { rerender } = render(<EpisodeArtwork alt="Artwork" />);
    expect(screen.getByRole('img', { name: 'Artwork' })).toBeInTheDocument();
    rerender(<EpisodeArtwork alt="" />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('tries the artwork of another episode again', () => {
    const { rerender } = render(<EpisodeArtwork artworkUrl={own} alt="A" />);
    fireEvent.error(screen.getByRole('img'));
    rerender(<EpisodeArtwork artworkUrl={shows} alt="A" />);
    expect(screen.getByRole('img')).toHaveAttribute('src', shows);
  });
});
