import {
  Episode,
  Show,
  TopicCount,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  toPlayableEpisode,
  usePodcastPlayer,
} from '@nerdout/backstage-plugin-podcast-react';
import { Columns } from '../Columns';
import { EpisodeChapters, EpisodeText, useLinkedTime } from '../EpisodeReading';
import { Stack } from '../Stack';
import { EpisodeHeader } from './EpisodeHeader';
import { EpisodeLinks } from './EpisodeLinks';
import { EpisodeNeighbours } from './EpisodeNeighbours';
import { EpisodePeople } from './EpisodePeople';
import { EpisodeSeries } from './EpisodeSeries';
import { RelatedEntities } from './RelatedEntities';
import { RelatedEpisodes } from './RelatedEpisodes';

type EpisodeDetailsProps = {
  episode: Episode;
  show?: Show;
  topics: TopicCount[];
  /** Called after the topics were edited. */
  onTopicsChanged(): void;
};

/** The content of an episode page. */
export function EpisodeDetails(props: EpisodeDetailsProps) {
  const { episode, show, topics, onTopicsChanged } = props;
  const playable = toPlayableEpisode(episode, show);
  const { seconds: linkedTime, isWaiting } = useLinkedTime(playable);
  const { state: isLoaded, player } = usePodcastPlayer(
    state => state.episode?.id === episode.id,
  );
  const playFrom = (at: number) => player.play(playable, { at });
  return (
    <Stack gap={4}>
      <EpisodeHeader
        episode={episode}
        show={show}
        topics={topics}
        playAt={isWaiting ? linkedTime : undefined}
        onTopicsChanged={onTopicsChanged}
      />
      <Columns
        aside={
          <>
            {/* Episodes stored before `hasChapters` existed only have the URL. */}
            {(episode.hasChapters ?? episode.chaptersUrl) && (
              <EpisodeChapters episode={episode} onPlay={playFrom} />
            )}
            <EpisodeSeries episode={episode} />
            <EpisodePeople people={episode.people} />
            <RelatedEntities episode={episode} />
            <EpisodeLinks episode={episode} />
          </>
        }
      >
        <EpisodeText
          key={episode.id}
          episode={episode}
          linkedTime={linkedTime}
          onPlay={playFrom}
          onSeek={isLoaded ? player.seek : playFrom}
        />
      </Columns>
      <RelatedEpisodes episode={episode} />
      <EpisodeNeighbours episode={episode} />
    </Stack>
  );
}
