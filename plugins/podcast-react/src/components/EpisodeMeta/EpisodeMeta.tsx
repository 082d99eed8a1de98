import {
  EpisodeSeries,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';
import Typography from '@material-ui/core/Typography';
import classNames from 'classnames';
import { Fragment, ReactNode } from 'react';
import { formatDate } from '../../format/formatDate';
import { formatDuration } from '../../format/formatDuration';
import { withListTools, ListTools } from '../EpisodeRows/EpisodeRows';

/** @public */
export type EpisodeMetaProps = {
  episode: Pick<
    EpisodeSummary,
    | 'publishedAt'
    | 'durationSeconds'
    | 'type'
    | 'season'
    | 'number'
    | 'explicit'
    | 'hasTranscript'
    | 'series'
  >;
  /** More parts, shown at the end of the line. */
  children?: ReactNode;
  className?: string;
};

/**
 * The facts about an episode in one line: date · length · season and number · part of a series · trailer or bonus ·
 * explicit · transcript.
 *
 * @public
 */
export const EpisodeMeta: (props: EpisodeMetaProps) => JSX.Element =
  withListTools(EpisodeMetaWithTools);

/** The same component for a row, which has the tools already. */
export function EpisodeMetaWithTools(
  props: EpisodeMetaProps & { tools: ListTools },
) {
  const { episode, children, className } = props;
  const { t, locale, meta: classes } = props.tools;
  const { publishedAt, durationSeconds, type, season, number, series } =
    episode;

  const date = publishedAt && formatDate(publishedAt, locale);
  const parts: ReactNode[] = [
    date && <time dateTime={publishedAt}>{date}</time>,
    durationSeconds !== undefined && formatDuration(durationSeconds, locale),
    place(),
    series && describeSeries(series),
    type !== 'full' && t(`episode.type.${type}`),
    episode.explicit && t('episode.explicit'),
    episode.hasTranscript && t('episode.transcript'),
    children,
  ].filter(Boolean);

  function describeSeries({ title, part }: EpisodeSeries) {
    return part === undefined
      ? t('episode.ofSeries', { series: title })
      : t('episode.partOfSeries', { part: String(part), series: title });
  }

  function place() {
    if (number !== undefined && season !== undefined) {
      return t('episode.numberInSeason', {
        season: String(season),
        number: String(number),
      });
    }
    if (number !== undefined) {
      return t('episode.number', { number: String(number) });
    }
    return (
      season !== undefined && t('episode.season', { season: String(season) })
    );
  }

  return (
    <Typography
      variant="body2"
      component="p"
      className={classNames(classes.root, className)}
    >
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <span className={classes.part}>{part}</span>
        </Fragment>
      ))}
    </Typography>
  );
}
