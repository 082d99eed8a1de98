import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Enclosure,
  Episode,
  TranscriptLink,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { AsideSection } from './AsideSection';

/** Formats a size, such as "42 MB". */
function formatSize(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** Tells several transcripts of an episode apart. */
function describeTranscript({ language, type }: TranscriptLink): string {
  const format = type.split('/').pop()?.replace(/^x-/, '').toUpperCase();
  return [language, format].filter(Boolean).join(', ');
}

/** Links to the episode outside the portal. */
export function EpisodeLinks({ episode }: { episode: Episode }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const { link, enclosures, transcripts } = episode;
  if (!link && !enclosures.length && !transcripts.length) return null;

  const describeDownload = ({ length, type }: Enclosure) => {
    const details = [
      enclosures.length > 1 && type,
      length && formatSize(length, locale),
    ].filter(Boolean);
    return details.length
      ? t('episodePage.downloadSize', { size: details.join(', ') })
      : t('episodePage.download');
  };

  return (
    <AsideSection title={t('episodePage.links')}>
      {link && (
        <li>
          <Link variant="body2" to={link}>
            {t('episodePage.webPage')}
          </Link>
        </li>
      )}
      {enclosures.map(enclosure => (
        <li key={enclosure.url}>
          <Link variant="body2" to={enclosure.url} download>
            {describeDownload(enclosure)}
          </Link>
        </li>
      ))}
      {transcripts.map(transcript => (
        <li key={transcript.url}>
          <Link variant="body2" to={transcript.url}>
            {t('episodePage.transcriptIn', {
              details: describeTranscript(transcript),
            })}
          </Link>
        </li>
      ))}
    </AsideSection>
  );
}
