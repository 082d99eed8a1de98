import { Link } from '@backstage/core-components';
import { EpisodeSummary, Show } from '@nerdout/backstage-plugin-podcast-common';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { toPlayableEpisode } from '../../player/core/toPlayableEpisode';
import { StyledArtwork } from '../EpisodeArtwork/EpisodeArtwork';
import { EpisodeListening } from '../EpisodeListening/EpisodeListening';
import { EpisodeMenu } from '../EpisodeMenu/EpisodeMenu';
import { EpisodeMetaOfList } from '../EpisodeMeta/EpisodeMeta';
import { withListTools, ListTools } from '../EpisodeRows/EpisodeRows';
import { PlayButton } from '../PlayButton/PlayButton';
import { TopicChipsOfList } from '../TopicChips/TopicChips';

/** @public */
export type EpisodeRowProps = {
  episode: EpisodeSummary;
  /** Its artwork stands in for a missing one, its title is what the player shows. */
  show?: Pick<Show, 'title' | 'artworkUrl'>;
  /** Titles by topic id, for the chips. */
  topicTitles?: Readonly<Record<string, string>>;
  /** How many topics are shown; 3 when left out, none with 0. */
  maxTopics?: number;
  /** Without summary and with a small artwork, for cards. */
  dense?: boolean;
  /** Level of the title among the headings of the page; `h3` when left out. */
  headingComponent?: 'h2' | 'h3' | 'h4';
  /** More lines below the others, such as why the episode is shown. */
  children?: ReactNode;
};

/**
 * One episode in a list or card: artwork, title as link, date and length, summary, topics, and a button to play it. Long
 * lists of them stand in `EpisodeRows`.
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
        <EpisodeMetaOfList episode={episode} tools={tools} />
        <EpisodeListening episode={episode} />
        {!dense && episode.summary && (
          <Typography variant="body2" dir="auto" className={classes.summary}>
            {episode.summary}
          </Typography>
        )}
        {maxTopics > 0 && episode.topics.length > 0 && (
          <div className={classes.chips}>
            <TopicChipsOfList
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
