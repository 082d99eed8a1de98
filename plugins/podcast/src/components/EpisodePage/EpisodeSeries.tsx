import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  Episode,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { useLoaded } from '../../hooks/useLoaded';
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
export function EpisodeSeries({ episode }: { episode: Episode }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const { series, showId } = episode;
  const { value } = useLoaded(
    `series ${showId} ${series?.id ?? ''}`,
    async signal =>
      series
        ? api.getEpisodes(
            {
              show: [showId],
              series: [series.id],
              sort: 'oldest',
              limit: 200,
            },
            { signal },
          )
        : undefined,
  );
  if (!series || !value || value.items.length < 2) return null;

  const show = links.show(showId);
  return (
    <AsideSection title={t('series.heading', { series: series.title })}>
      {selectPartsAround(value.items, episode.id).map(part => (
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
      {show && value.totalItems > LENGTH && (
        <li>
          <Link to={`${show}?${new URLSearchParams({ series: series.id })}`}>
            {t('series.all', { number: String(value.totalItems) })}
          </Link>
        </li>
      )}
    </AsideSection>
  );
}
