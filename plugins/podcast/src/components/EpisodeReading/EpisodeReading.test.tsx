import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { makeEpisode } from '../../__testUtils__/fixtures';
import { renderPages } from '../../__testUtils__/renderPages';
import { readLinkedTime } from './useLinkedTime';

const path = '/podcast/nerdout/episodes/talk';
const link = (language: string) => ({
  url: `https://example.com/${language}.vtt`,
  type: 'text/vtt',
  language,
});

function makeApi() {
  const api = new FakePodcastApi({
    episodes: [
      makeEpisode('talk', {
        notes: '<p>(12:30) Fleets</p>',
        chaptersUrl: 'https://example.com/chapters.json',
        transcripts: [link('en'), link('sv')],
        hasTranscript: true,
      }),
      makeEpisode('plain'),
    ],
  });
  api.chapters.talk = [
    { startSeconds: 0, title: 'Welcome' },
    { startSeconds: 600, title: 'Fleets' },
  ];
  api.transcripts.talk = ['en', 'sv'].map(language => ({
    language,
    format: 'vtt',
    url: link(language).url,
    available: [],
    cues: [{ startSeconds: 0, text: language === 'en' ? 'Hello' : 'Hej' }],
  }));
  return api;
}

beforeEach(() => {
  // jsdom cannot play media.
  for (const method of ['play', 'pause', 'load'] as const) {
    jest
      .spyOn(window.HTMLMediaElement.prototype, method)
      .mockImplementation(async () => {});
  }
  // jsdom has no layout, and a list without a height is empty.
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400);
  jest.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(400);
});
afterEach(() => jest.restoreAllMocks());

describe('reading along', () => {
  it('plays from chapters and times in the show notes', async () => {
    const { player } = renderPages(path, { api: makeApi() });
    await userEvent.click(
      await screen.findByRole('button', { name: '10:00 Fleets' }),
    );
    expect(player.getSnapshot()).toMatchObject({
      episode: { id: 'talk' },
      status: 'loading',
      currentTime: 600,
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Play from 12:30' }),
    );
    expect(player.getSnapshot().currentTime).toBe(750);
  });

  it.each([
    ['in the feed itself', { hasChapters: true }],
    ['in a document', { hasChapters: true, chaptersUrl: 'https://x.test/c' }],
    ['in a copy from before the flag', { chaptersUrl: 'https://x.test/c' }],
  ])('lists chapters %s', async (_where, changes) => {
    const api = new FakePodcastApi({
      episodes: [makeEpisode('talk', changes)],
    });
    api.chapters.talk = [{ startSeconds: 600, title: 'Fleets' }];
    renderPages(path, { api });
    expect(
      await screen.findByRole('button', { name: '10:00 Fleets' }),
    ).toBeInTheDocument();
  });

  it('shows the transcript in the selected language', async () => {
    renderPages(path, { api: makeApi() });
    await userEvent.click(
      await screen.findByRole('tab', { name: 'Transcript' }),
    );
    expect(await screen.findByText('Hello')).toBeInTheDocument();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Language' }),
      'Swedish',
    );
    expect(await screen.findByText('Hej')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /Download the transcript/ }),
    ).toHaveAttribute('href', 'https://example.com/sv.vtt');
  });

  it('shows the transcript in the selected format', async () => {
    const api = makeApi();
    const talk = api.episodes.find(({ id }) => id === 'talk')!;
    talk.transcripts = [
      { ...link('en'), type: 'text/html', url: 'https://example.com/en.html' },
      link('en'),
    ];
    const [timed] = api.transcripts.talk;
    api.transcripts.talk = [
      timed,
      {
        ...timed,
        format: 'html',
        url: 'https://example.com/en.html',
        cues: [{ text: 'Hello in full' }],
      },
    ];
    renderPages(path, { api });
    await userEvent.click(
      await screen.findByRole('tab', { name: 'Transcript' }),
    );
    expect(await screen.findByText('Hello')).toBeInTheDocument();
    const format = screen.getByRole('combobox', { name: 'Format' });
    expect(format).toHaveDisplayValue('WebVTT');
    await userEvent.selectOptions(format, 'HTML');
    expect(await screen.findByText('Hello in full')).toBeInTheDocument();
  });

  it('shows errors and can retry', async () => {
    const api = makeApi();
    const { talk } = api.transcripts;
    api.transcripts = {};
    renderPages(path, { api });
    await userEvent.click(
      await screen.findByRole('tab', { name: 'Transcript' }),
    );
    expect(
      await screen.findByText(/The transcript could not be loaded: /),
    ).toBeInTheDocument();
    api.transcripts = { talk };
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Hello')).toBeInTheDocument();
  });

  it('shows neither for an episode without them', async () => {
    renderPages('/podcast/nerdout/episodes/plain', { api: makeApi() });
    await screen.findByRole('heading', { level: 3, name: 'Show notes' });
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.queryByText('Chapters')).toBeNull();
  });

  it('opens a link with a time paused, with the transcript', async () => {
    const { player } = renderPages(`${path}?t=12m34s`, { api: makeApi() });
    expect(await screen.findByText('Hello')).toBeInTheDocument();
    expect(player.getSnapshot()).toMatchObject({
      episode: { id: 'talk' },
      status: 'paused',
      currentTime: 754,
    });
    expect(
      screen.getByRole('button', { name: 'Copy link at current time' }),
    ).toBeInTheDocument();
  });

  it('does not interrupt playback, but offers to play from the time', async () => {
    const { player } = renderPages(`${path}?t=12m34s`, {
      api: makeApi(),
      playing: {
        id: 'plain',
        showId: 'nerdout',
        title: 'Another one',
        enclosures: [{ url: 'https://example.com/plain.mp3' }],
        hasChapters: false,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Play from 12:34: / }),
    );
    expect(player.getSnapshot()).toMatchObject({
      episode: { id: 'talk' },
      status: 'loading',
      currentTime: 754,
    });
    // From here on, it plays like any other episode.
    player.close();
    expect(
      await screen.findByRole('button', { name: 'Play Episode talk' }),
    ).toBeInTheDocument();
  });

  it('keeps the time if the show in the URL is wrong', async () => {
    renderPages('/podcast/other/episodes/talk?t=60', { api: makeApi() });
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        `${path}?t=60`,
      ),
    );
  });
});

describe('linkedTimeOf', () => {
  it.each([
    ['?t=754', '', 754],
    ['?q=a&t=12m34s', '', 754],
    ['', '#t=1:00', 60],
    ['?t=5', '#t=9', 5],
    ['?t=soon', '#top', undefined],
  ])('reads %s%s', (search, hash, seconds) => {
    expect(readLinkedTime({ search, hash })).toBe(seconds);
  });
});
