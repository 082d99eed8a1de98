import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Episode,
  Show,
  TopicCount,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  ShowNotes,
} from '@nerdout/backstage-plugin-podcast-react';
import { EpisodeHeader } from './EpisodeHeader';
import { EpisodeLinks } from './EpisodeLinks';
import { EpisodeNeighbours } from './EpisodeNeighbours';
import { EpisodePeople } from './EpisodePeople';
import { RelatedEntities } from './RelatedEntities';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(4), minWidth: 0 },
    columns: {
      display: 'grid',
      gap: theme.spacing(4, 8),
      alignItems: 'start',
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'minmax(0, 75ch) minmax(260px, 360px)',
      },
    },
    aside: { display: 'grid', gap: theme.spacing(4), minWidth: 0 },
  }),
  { name: 'PodcastEpisodeDetails' },
);

type EpisodeDetailsProps = {
  episode: Episode;
  show?: Show;
  topics: TopicCount[];
};

/** The page of an episode that is loaded. */
export function EpisodeDetails({ episode, show, topics }: EpisodeDetailsProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  return (
    <div className={classes.root}>
      <EpisodeHeader episode={episode} show={show} topics={topics} />
      <div className={classes.columns}>
        <section aria-label={t('episodePage.notes')}>
          <Typography variant="h5" component="h3" gutterBottom>
            {t('episodePage.notes')}
          </Typography>
          <ShowNotes html={episode.notes} />
        </section>
        <div className={classes.aside}>
          <EpisodePeople people={episode.people} />
          <RelatedEntities episode={episode} />
          <EpisodeLinks episode={episode} />
        </div>
      </div>
      <EpisodeNeighbours episode={episode} />
    </div>
  );
}
