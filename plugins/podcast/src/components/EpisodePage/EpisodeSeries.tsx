import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  Episode,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { SubtleText } from '../SubtleText';
import { AsideSection } from './AsideSection';

const LENGTH = 8;

/** The parts around an episode, if there are too many to list all. */
function selectPartsAround(
  all: EpisodeSummary[],
  id: string,
): EpisodeSummary[] {
  const place = all.findIndex(episode => episode.id === id);
  const start = Math.max(0, Math.min(place - LENGTH / 2, all.length - LENGTH));
  return all.slice(start, start + LENGTH);
}

/**
 * The series of an episode with all its parts. Renders nothing if there is
 * none.
 */
export function EpisodeSeries(props: {
  episode: Episode;
  /** The parts of its series. */
  parts?: EpisodeSummary[];
}) {
  const { episode, parts = [] } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = usePodcastLinks();
  const { series, showId } = episode;
  if (!series || parts.length < 2) return null;

  const show = links.show(showId);
  return (
    <AsideSection title={t('series.heading', { series: series.title })}>
      {selectPartsAround(parts, episode.id).map(part => (
        <li key={part.id}>
          {part.id === episode.id ? (
            <Typography aria-current="true" style={{ fontWeight: 'bold' }}>
              {part.title}
            </Typography>
          ) : (
            <Link to={links.episode(part)!}>{part.title}</Link>
          )}
          {part.series?.part !== undefined && (
            <SubtleText variant="body2">
              {t('series.part', { part: String(part.series.part) })}
            </SubtleText>
          )}
        </li>
      ))}
      {show && parts.length > LENGTH && (
        <li>
          <Link to={`${show}?${new URLSearchParams({ series: series.id })}`}>
            {t('series.all', { number: String(parts.length) })}
          </Link>
        </li>
      )}
    </AsideSection>
  );
}
