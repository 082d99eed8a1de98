import { Transcript } from '@nerdout/backstage-plugin-podcast-common';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { renderWithPlayer } from '../../__testUtils__/renderWithPlayer';
import { TranscriptView } from './TranscriptView';

const episode = anEpisode({ durationSeconds: 90_000 });
const height = 600;
const cueHeight = 50;

function makeTranscript(count: number): Transcript {
  return {
    format: 'vtt',
    language: 'en',
    url: 'https://example.com/t.vtt',
    available: [],
    cues: Array.from({ length: count }, (_, index) => ({
      startSeconds: index * 3,
      endSeconds: index * 3 + 3,
      speaker: index % 4 < 2 ? 'Robin' : 'Kim',
      text: `Line number ${index}`,
    })),
  };
}

let media: ReturnType<typeof fakeMedia>;

beforeEach(() => {
  media = fakeMedia();
  // jsdom has no layout.
  jest
    .spyOn(HTMLElement.prototype, 'offsetHeight', 'get')
    .mockImplementation(function offsetHeight(this: HTMLElement) {
      return this.hasAttribute('data-index') ? cueHeight : height;
    });
  jest.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(400);
  jest
    .spyOn(HTMLElement.prototype, 'scrollHeight', 'get')
    .mockReturnValue(10_000_000);
  jest
    .spyOn(HTMLElement.prototype, 'clientHeight', 'get')
    .mockReturnValue(height);
  HTMLElement.prototype.scrollTo = function scrollTo(
    this: HTMLElement,
    options?: any,
  ) {
    this.scrollTop = options.top;
    this.dispatchEvent(new Event('scroll'));
  } as typeof HTMLElement.prototype.scrollTo;
});
afterEach(() => {
  media.uninstall();
  jest.restoreAllMocks();
});

async function render(transcript = makeTranscript(200), openAt?: number) {
  const onSeek = jest.fn();
  const { player } = await renderWithPlayer(
    <TranscriptView
      episodeId={episode.id}
      transcript={transcript}
      openAt={openAt}
      onSeek={onSeek}
      linkAt={seconds => `https://portal.example.com/e?t=${seconds}`}
    />,
  );
  return { player, onSeek };
}
const current = () =>
  screen
    .queryAllByRole('listitem', { current: true })
    .map(item => item.textContent);
const line = (text: string) => screen.findByText(text);

describe('TranscriptView', () => {
  it('shows times, words, and each speaker once in a row', async () => {
    await render(makeTranscript(3));
    expect(
      screen.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual([
      '0:00RobinLine number 0',
      '0:03Line number 1',
      '0:06KimLine number 2',
    ]);
  });

  it('renders only visible cues of a long transcript', async () => {
    await render(makeTranscript(30_000));
    const items = screen.getAllByRole('listitem');
    expect(items.length).toBeLessThan(60);
    expect(items[0]).toHaveAttribute('aria-setsize', '30000');
  });

  it('seeks to the time of a cue', async () => {
    const { onSeek } = await render();
    await userEvent.click(await line('Line number 4'));
    expect(onSeek).toHaveBeenLastCalledWith(12);
    await userEvent.click(screen.getByRole('button', { name: 'Go to 0:06' }));
    expect(onSeek).toHaveBeenLastCalledWith(6);
  });

  it('follows the player', async () => {
    const { player } = await render();
    expect(current()).toEqual([]);
    act(() => {
      player.play(episode);
      media.start(90_000);
      media.advanceTo(301);
    });
    expect(await line('Line number 100')).toBeInTheDocument();
    expect(current()).toEqual([expect.stringContaining('Line number 100')]);
    expect(screen.queryByText('Line number 0')).not.toBeInTheDocument();
  });

  it('stops following when the user scrolls, and follows again on request', async () => {
    const { player } = await render();
    act(() => {
      player.play(episode);
      media.start(90_000);
      media.advanceTo(1);
    });
    (await line('Line number 2')).dispatchEvent(
      new WheelEvent('wheel', { bubbles: true }),
    );
    const follow = await screen.findByRole('button', {
      name: 'Follow playback',
    });
    act(() => media.advanceTo(301));
    expect(screen.getByText('Line number 2')).toBeInTheDocument();

    await userEvent.click(follow);
    expect(await line('Line number 100')).toBeInTheDocument();
    expect(follow).not.toBeInTheDocument();
  });

  it('opens at a time of an episode that is not loaded', async () => {
    await render(makeTranscript(200), 451);
    expect(await line('Line number 150')).toBeInTheDocument();
    // It is invisible until it has reached its position.
    await waitFor(() =>
      expect(current()).toEqual([expect.stringContaining('Line number 150')]),
    );
  });

  it('finds words and moves between matches', async () => {
    await render();
    const field = screen.getByRole('searchbox', {
      name: 'Search the transcript',
    });
    await userEvent.type(field, 'number 12');
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('1 of 11'),
    );
    expect(screen.getAllByText('number 12', { selector: 'mark' })).toHaveLength(
      1,
    );
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('2 of 11');
    await waitFor(() =>
      expect(
        document.querySelector('[data-index="120"] mark'),
      ).toHaveTextContent('number 12'),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous match' }),
    );
    expect(screen.getByRole('status')).toHaveTextContent('1 of 11');

    await userEvent.type(field, ' xyz');
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('No matches'),
    );
  });

  it('is one tab stop, with arrow keys to move between cues', async () => {
    const { onSeek } = await render();
    const stops = () =>
      screen
        .getAllByRole('button', { name: /^Go to/ })
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    act(() => stops()[0].focus());
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Go to 0:03' })).toHaveFocus(),
    );
    await userEvent.keyboard('{End}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Go to 9:57' })).toHaveFocus(),
    );
    expect(stops()).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(onSeek).toHaveBeenCalledWith(597);
  });

  it('copies a line with its time, its speaker and a link', async () => {
    await render();
    const writeText = jest.fn(async (_text: string) => {});
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText },
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Copy the line at 0:06' }),
    );
    expect(writeText).toHaveBeenCalledWith(
      '[0:06] Kim: Line number 2\nhttps://portal.example.com/e?t=6',
    );
    expect(await screen.findByText('Line copied')).toBeInTheDocument();
  });

  it('copies the selection with the times of its lines', async () => {
    await render();
    const words = async (text: string) => (await line(text)).firstChild!;
    const range = document.createRange();
    range.setStart(await words('Line number 1'), 5);
    range.setEnd(await words('Line number 2'), 11);
    window.getSelection()!.removeAllRanges();
    window.getSelection()!.addRange(range);
    const setData = jest.fn();
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData } });
    act(() => {
      range.startContainer.parentElement!.dispatchEvent(event);
    });
    expect(setData).toHaveBeenCalledWith(
      'text/plain',
      '[0:03] Robin: number 1\n[0:06] Kim: Line number\nhttps://portal.example.com/e?t=3',
    );
    expect(event.defaultPrevented).toBe(true);
    window.getSelection()!.removeAllRanges();
  });

  it('gives each line the direction of its script', async () => {
    await render({
      ...makeTranscript(1),
      cues: [{ startSeconds: 0, speaker: 'Ada', text: 'שלום עולם' }],
    });
    expect(await line('שלום עולם')).toHaveAttribute('dir', 'auto');
  });

  it('shows a transcript without times', async () => {
    const transcript = makeTranscript(2);
    await render({
      ...transcript,
      format: 'text',
      cues: transcript.cues.map(({ text }) => ({ text })),
    });
    expect(await line('Line number 1')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull();
  });
});
