import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { RelatedEpisode, Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastTranslationRef,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { useId } from 'react';
import { Stack } from '../Stack';
import { gridList } from '../styles';

const useStyles = makeStyles(
  theme => ({
    list: { ...gridList(theme, 340, 2.5), columnGap: theme.spacing(4) },
    why: { marginTop: theme.spacing(0.5), overflowWrap: 'anywhere' },
  }),
  { name: 'PodcastRelatedEpisodes' },
);

const quote = (word: string) => `“${word}”`;

/**
 * Episodes that have much in common with this one, with the reason.
 * Renders nothing if there are none.
 */
export function RelatedEpisodes(props: {
  related: RelatedEpisode[];
  shows: Show[];
}) {
  const { related, shows } = props;
  const classes = useStyles();
  const headingId = useId();
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  if (related.length === 0) return null;

  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const names = (values: string[]) => list.format(values);
  const describe = (reasons: RelatedEpisode['reasons']) => {
    const titles = reasons.flatMap(one =>
      one.type === 'topic' ? [one.title] : [],
    );
    const people = reasons.flatMap(one =>
      one.type === 'person' ? [one.name] : [],
    );
    const words = reasons.flatMap(one =>
      one.type === 'words' ? one.words : [],
    );
    const series = reasons.flatMap(one =>
      one.type === 'series' ? [one.title] : [],
    );
    return [
      series.length > 0 &&
        t('related.series', { series: names(series.map(quote)) }),
      titles.length > 0 && t('related.topics', { topics: names(titles) }),
      people.length > 0 && t('related.people', { people: names(people) }),
      words.length > 0 &&
        t('related.words', { words: words.slice(0, 4).map(quote).join(', ') }),
    ].filter(Boolean);
  };
  return (
    <Stack gap={2} component="section" aria-labelledby={headingId}>
      <Typography variant="h5" component="h3" id={headingId}>
        {t('related.heading')}
      </Typography>
      <ul className={classes.list} aria-labelledby={headingId}>
        {related.map(({ episode: other, reasons }) => (
          <li key={other.id}>
            <EpisodeRow
              dense
              maxTopics={0}
              headingComponent="h4"
              episode={other}
              show={shows.find(({ id }) => id === other.showId)}
            >
              <Typography variant="body2" className={classes.why}>
                {describe(reasons).join(' · ')}
              </Typography>
            </EpisodeRow>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
