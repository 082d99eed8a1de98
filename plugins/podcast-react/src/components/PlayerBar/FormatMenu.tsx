import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import AudioIcon from '@material-ui/icons/Headset';
import VideoIcon from '@material-ui/icons/Videocam';
import { Enclosure } from '@nerdout/backstage-plugin-podcast-common';
import { useMemo } from 'react';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { usePortalLocale } from '../../hooks/usePortalLocale';
import { isVideo, playableEnclosures } from '../../player/engine/enclosures';
import { podcastTranslationRef } from '../../translation';
import { BarMenu } from '../PlayerControls/BarMenu';

/** Names of formats that differ from the uppercase subtype of the media type. */
const formatNames: Record<string, string> = {
  mpeg: 'MP3',
  mp4: 'MP4',
  'x-m4a': 'M4A',
  'x-m4v': 'M4V',
  webm: 'WebM',
  opus: 'Opus',
  quicktime: 'QuickTime',
};

/** A menu of the playable files of an episode. Renders nothing if there is only one. */
export function FormatMenu() {
  const { state, player } = usePodcastPlayer(({ episode, url }) => ({
    enclosures: episode?.enclosures,
    url,
  }));
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const files = useMemo(
    () => playableEnclosures(state.enclosures ?? []),
    [state.enclosures],
  );
  if (files.length < 2) {
    return null;
  }

  const name = (file: Enclosure) => {
    const { title, height, bitrate, language, type } = file;
    const kind = t(isVideo(file) ? 'player.video' : 'player.audio');
    const format = type?.split('/')[1];
    const kilobits =
      bitrate &&
      Math.round(bitrate / 1000).toLocaleString(locale, {
        style: 'unit',
        unit: 'kilobit-per-second',
        unitDisplay: 'short',
      });
    return [
      title ?? kind,
      height && `${height}p`,
      format && (formatNames[format] ?? format.toUpperCase()),
      kilobits,
      language,
    ]
      .filter(Boolean)
      .join(' · ');
  };
  const current = files.find(({ url }) => url === state.url);
  return (
    <BarMenu
      label={
        current
          ? t('player.formatIs', { format: name(current) })
          : t('player.format')
      }
      title={t('player.format')}
      content={current && isVideo(current) ? <VideoIcon /> : <AudioIcon />}
    >
      {close =>
        files.map(file => (
          <MenuItem
            key={file.url}
            role="menuitemradio"
            aria-checked={file === current}
            selected={file === current}
            onClick={() => {
              player.setEnclosure(file.url);
              close();
            }}
          >
            {name(file)}
          </MenuItem>
        ))
      }
    </BarMenu>
  );
}
