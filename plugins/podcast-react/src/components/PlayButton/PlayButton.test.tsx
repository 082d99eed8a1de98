import { screen, act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { renderWithPlayer } from '../../__testUtils__/renderWithPlayer';
import { PlayButton } from './PlayButton';

const first = anEpisode();
const second = anEpisode({
  id: 'second',
  title: 'Second',
  enclosures: [{ url: 'https://media.example.com/second.mp3' }],
});

describe('PlayButton', () => {
  let media: ReturnType<typeof fakeMedia>;
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  it('plays and pauses its episode, and shows its own state only', async () => {
    await renderWithPlayer(
      <>
        <PlayButton episode={first} />
        <PlayButton episode={second} />
      </>,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Play Fleet First' }),
    );
    expect(media.element().src).toBe('https://media.example.com/fleet.mp3');
    const pause = screen.getByRole('button', { name: 'Pause Fleet First' });
    expect(pause).toHaveAttribute('aria-busy', 'true');
    act(() => media.start(100));
    expect(pause).toHaveAttribute('aria-busy', 'false');
    expect(
      screen.getByRole('button', { name: 'Play Second' }),
    ).toBeInTheDocument();

    await userEvent.click(pause);
    expect(media.element().paused).toBe(true);

    await userEvent.click(screen.getByRole('button', { name: 'Play Second' }));
    act(() => media.start(100));
    expect(media.element().src).toBe('https://media.example.com/second.mp3');
    expect(
      screen.getByRole('button', { name: 'Play Fleet First' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Pause Second' }),
    ).toBeInTheDocument();
  });

  it('has a label in the text variant', async () => {
    await renderWithPlayer(<PlayButton episode={first} variant="text" />);
    expect(
      screen.getByRole('button', { name: 'Play Fleet First' }),
    ).toHaveTextContent('Play');
  });

  it('renders nothing for an episode without a file', async () => {
    await renderWithPlayer(
      <PlayButton episode={anEpisode({ enclosures: [] })} />,
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('does not render again when the current time changes', async () => {
    let renders = 0;
    // Counts reads of the title, because each render reads it.
    const counted = Object.defineProperty({ ...first }, 'title', {
      get: () => {
        renders++;
        return first.title;
      },
    });
    const { player } = await renderWithPlayer(<PlayButton episode={counted} />);
    act(() => player.play(first));
    act(() => media.start(100));
    const before = renders;
    act(() => media.advanceTo(1));
    act(() => media.advanceTo(2));
    expect(renders).toBe(before);
    act(() => player.pause());
    expect(renders).toBeGreaterThan(before);
  });

  it('starts at a time, and resumes without it', async () => {
    await renderWithPlayer(
      <PlayButton episode={first} variant="text" at={754} />,
    );
    const button = screen.getByRole('button', {
      name: 'Play from 12:34: Fleet First',
    });
    expect(button).toHaveTextContent('Play from 12:34');
    await userEvent.click(button);
    act(() => media.start(1000));
    expect(media.element().currentTime).toBe(754);
    act(() => media.advanceTo(800));
    await userEvent.click(
      screen.getByRole('button', { name: 'Pause Fleet First' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Play Fleet First' }),
    );
    expect(media.element().currentTime).toBe(800);
  });
});
