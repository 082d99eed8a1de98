import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { TopicCount } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { memo, useState } from 'react';
import { wrappingRow } from '../styles';

const useStyles = makeStyles(
  theme => ({
    root: wrappingRow(theme, 1),
    // Overrides the theme's margin, which would add to the gap.
    chip: { margin: 0, maxWidth: '100%' },
    all: { ...theme.typography.body2, padding: theme.spacing(0, 0.5) },
  }),
  { name: 'PodcastTopicFilter' },
);

const shownAtFirst = 12;

type TopicFilterProps = {
  topics: TopicCount[];
  selected: string[];
  onChange(selected: string[]): void;
};

/** Topics as toggle chips. Episodes about any selected topic are listed. */
export const TopicFilter = memo(function Topics(props: TopicFilterProps) {
  const { topics, selected, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const allTopics = usePodcastLinks().topics();
  const [showAll, setShowAll] = useState(false);

  const offered = topics.filter(
    ({ id, episodeCount }) => episodeCount > 0 || selected.includes(id),
  );
  // Topics in the URL are always listed, even unknown ones, so that users can
  // turn them off.
  const unknown = selected
    .filter(id => !topics.some(topic => topic.id === id))
    .map(id => ({ id, title: id, description: '', episodeCount: 0 }));
  const all = [...offered, ...unknown];
  const shown = showAll
    ? all
    : all.filter(({ id }, n) => n < shownAtFirst || selected.includes(id));
  if (all.length === 0) return null;

  const toggle = (id: string) =>
    onChange(
      selected.includes(id)
        ? selected.filter(other => other !== id)
        : [...selected, id],
    );

  return (
    <div className={classes.root} role="group" aria-label={t('browse.topics')}>
      {shown.map(({ id, title, description, episodeCount }) => {
        const on = selected.includes(id);
        return (
          <Chip
            key={id}
            className={classes.chip}
            component="button"
            type="button"
            clickable
            size="small"
            color={on ? 'primary' : 'default'}
            variant={on ? 'default' : 'outlined'}
            aria-pressed={on}
            title={description || undefined}
            label={`${title} ${episodeCount}`}
            onClick={() => toggle(id)}
          />
        );
      })}
      {all.length > shownAtFirst && (
        <Button
          size="small"
          aria-expanded={showAll}
          onClick={() => setShowAll(!showAll)}
        >
          {showAll
            ? t('browse.fewerTopics')
            : t('browse.moreTopics', {
                number: String(all.length - shown.length),
              })}
        </Button>
      )}
      {allTopics && (
        <Link to={allTopics} className={classes.all}>
          {t('topics.all')}
        </Link>
      )}
    </div>
  );
});
