import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * All texts of the podcast plugin.
 *
 * @public
 */
export const podcastTranslationRef = createTranslationRef({
  id: 'plugin.podcast',
  // Sorted by area, and by key within an area.
  messages: {
    episode: {
      artworkAlt: 'Artwork of {{title}}',
      explicit: 'Explicit',
      number: 'Episode {{number}}',
      numberInSeason: 'Season {{season}}, episode {{number}}',
      season: 'Season {{season}}',
      transcript: 'Transcript',
      type: {
        bonus: 'Bonus',
        full: 'Episode',
        trailer: 'Trailer',
      },
    },
    notes: {
      none: 'This episode has no show notes.',
    },
    player: {
      back: 'Back {{seconds}} seconds',
      close: 'Close player',
      error: {
        autoplay: 'The browser waits for you to press play.',
        network: 'The connection broke. Check it, then try again.',
        openFile: 'Open the file',
        refused:
          'This portal does not allow media from {{origin}}. Its operator can add that address to the content security policy (media-src).',
        retry: 'Try again',
        unsupported: 'The browser could not load or play this file.',
      },
      forward: 'Forward {{seconds}} seconds',
      label: 'Podcast player',
      loading: 'Loading',
      mute: 'Mute',
      pause: 'Pause',
      pauseEpisode: 'Pause {{title}}',
      play: 'Play',
      playEpisode: 'Play {{title}}',
      position: 'Position',
      positionText: '{{time}} of {{duration}}',
      speed: 'Speed',
      speedIs: 'Speed: {{rate}}',
      unmute: 'Unmute',
      volume: 'Volume',
    },
    topics: {
      label: 'Topics',
      more: '{{number}} more',
    },
  },
});
