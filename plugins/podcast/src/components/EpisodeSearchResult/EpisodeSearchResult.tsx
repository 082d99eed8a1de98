import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  IndexableDocument,
  ResultHighlight,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import Chip from '@material-ui/core/Chip';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  formatDate,
  podcastTranslationRef,
  usePodcastLinks,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { ReactNode } from 'react';
import { usePortalTopics } from '../../hooks/usePortalTopics';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', minWidth: 0 },
    text: { minWidth: 0, overflowWrap: 'anywhere' },
    excerpt: {
      display: '-webkit-box',
      '-webkit-box-orient': 'vertical',
      '-webkit-line-clamp': 4,
      overflow: 'hidden',
    },
    topics: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5),
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      listStyle: 'none',
    },
    chip: { margin: 0 },
  }),
  { name: 'PodcastEpisodeSearchResult' },
);

/** A search document of an episode. */
type EpisodeDocument = IndexableDocument & {
  episodeId?: string;
  showId?: string;
  showTitle?: string;
  /** Topic ids. */
  topics?: string[];
  people?: string[];
  publishedAt?: string;
};

/** @public */
export type EpisodeSearchResultProps = {
  result?: IndexableDocument;
  highlight?: ResultHighlight;
  icon?: ReactNode | ((result: IndexableDocument) => ReactNode);
};

/**
 * An episode in the portal's search results.
 *
 * @public
 */
export function EpisodeSearchResult(props: EpisodeSearchResultProps) {
  const { highlight, icon } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const portalTopics = usePortalTopics();
  const links = usePodcastLinks();
  const result = props.result as EpisodeDocument | undefined;
  if (!result) return null;

  const { showId, episodeId } = result;
  // Prefer the route, which knows where the page is mounted. The backend that
  // wrote the location does not.
  const to =
    (showId && episodeId && links.episode({ id: episodeId, showId })) ||
    result.location;
  const highlighted = (field: 'title' | 'text') =>
    highlight?.fields[field] ? (
      <HighlightedSearchResultText
        text={highlight.fields[field]}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      result[field]
    );
  const getTopicTitle = (topic: string) =>
    portalTopics.find(({ id }) => id === topic)?.title ?? topic;
  const facts = [
    t('search.type'),
    result.showTitle,
    result.publishedAt && formatDate(result.publishedAt, locale),
    result.people?.length &&
      t('search.people', { people: result.people.join(', ') }),
  ].filter(Boolean);

  return (
    <div className={classes.root}>
      {icon && (
        <ListItemIcon>
          {typeof icon === 'function' ? icon(result) : icon}
        </ListItemIcon>
      )}
      <div className={classes.text}>
        <Typography variant="h6" component="h3">
          <Link noTrack to={to}>
            {highlighted('title')}
          </Link>
        </Typography>
        <SubtleText variant="body2">{facts.join(' · ')}</SubtleText>
        <Typography variant="body2" className={classes.excerpt}>
          {highlighted('text')}
        </Typography>
        {Boolean(result.topics?.length) && (
          <ul className={classes.topics} aria-label={t('topics.label')}>
            {result.topics!.map(topic => (
              <li key={topic}>
                <Chip
                  className={classes.chip}
                  size="small"
                  label={getTopicTitle(topic)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
