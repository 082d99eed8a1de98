import { Link } from '@backstage/core-components';
import {
  EpisodeSummary,
  Show,
  toPlayableEpisode,
} from '@nerdout/backstage-plugin-podcast-common';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { StyledArtwork } from '../EpisodeArtwork/EpisodeArtwork';
import { EpisodeListening } from '../EpisodeListening/EpisodeListening';
import { EpisodeMenu } from '../EpisodeMenu/EpisodeMenu';
import { EpisodeMetaWithTools } from '../EpisodeMeta/EpisodeMeta';
import { withListTools, ListTools } from '../EpisodeRows/EpisodeRows';
import { PlayButton } from '../PlayButton/PlayButton';
import { TopicChipsWithTools } from '../TopicChips/TopicChips';

/** @public */
export type EpisodeRowProps = {
  episode: EpisodeSummary;
  /** The player shows its title. Its artwork is the fallback. */
  show?: Pick<Show, 'title' | 'artworkUrl'>;
  /** Topic titles by id, for the chips. */
  topicTitles?: Readonly<Record<string, string>>;
  /** How many topics are shown; 3 by default. */
  maxTopics?: number;
  /** For cards: no summary, small artwork. */
  dense?: boolean;
  /** Heading level of the title; `h3` by default. */
  headingComponent?: 'h2' | 'h3' | 'h4';
  /** More lines, shown at the end, such as why the episode is shown. */
  children?: ReactNode;
};

/**
 * One episode in a list or card: artwork, linked title, facts, summary, topics, and a play button. Wrap long lists in
 * `EpisodeRows`.
 *
 * @public
 */
export const EpisodeRow: (props: EpisodeRowProps) => JSX.Element =
  withListTools(Row);

function Row(props: EpisodeRowProps & { tools: ListTools }) {
  const {
    tools,
    episode,
    show,
    topicTitles,
    maxTopics = 3,
    dense = false,
    headingComponent = 'h3',
    children,
  } = props;
  const { row: classes, links } = tools;
  const to = links.episode(episode);
  const playable = toPlayableEpisode(episode, show);

  return (
    <article className={classes.root}>
      <StyledArtwork
        classes={tools.artwork}
        className={classes.artwork}
        artworkUrl={episode.artworkUrl}
        showArtworkUrl={show?.artworkUrl}
        alt=""
        size={dense ? 48 : 72}
      />
      <div className={classes.text}>
        <Typography
          variant="h6"
          component={headingComponent}
          className={classes.title}
        >
          <bdi>{to ? <Link to={to}>{episode.title}</Link> : episode.title}</bdi>
        </Typography>
        <EpisodeMetaWithTools episode={episode} tools={tools} />
        <EpisodeListening episode={episode} />
        {!dense && episode.summary && (
          <Typography variant="body2" dir="auto" className={classes.summary}>
            {episode.summary}
          </Typography>
        )}
        {maxTopics > 0 && episode.topics.length > 0 && (
          <div className={classes.chips}>
            <TopicChipsWithTools
              tools={tools}
              topics={episode.topics}
              titles={topicTitles}
              max={maxTopics}
            />
          </div>
        )}
        {children}
      </div>
      <div className={classes.actions}>
        <PlayButton episode={playable} size={dense ? 'small' : 'medium'} />
        <EpisodeMenu episode={playable} />
      </div>
    </article>
  );
}
