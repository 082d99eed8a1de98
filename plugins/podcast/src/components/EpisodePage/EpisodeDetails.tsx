import { Episode, Show } from '@nerdout/backstage-plugin-podcast-common';
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
import { Surroundings } from './useSurroundings';

type EpisodeDetailsProps = {
  episode: Episode;
  show?: Show;
  shows: Show[];
  surroundings: Surroundings;
  /** Called after the topics were edited. */
  onTopicsChanged(): void;
};

/** The content of an episode page. */
export function EpisodeDetails(props: EpisodeDetailsProps) {
  const { episode, show, shows, surroundings, onTopicsChanged } = props;
  const { chapters, related, catalog, isReady } = surroundings;
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
        playAt={isWaiting ? linkedTime : undefined}
        onTopicsChanged={onTopicsChanged}
      />
      <Columns
        aside={
          isReady && (
            <>
              <EpisodeChapters
                episode={episode}
                chapters={chapters}
                onPlay={playFrom}
              />
              <EpisodeSeries episode={episode} parts={related.series} />
              <EpisodePeople people={episode.people} users={catalog.users} />
              <RelatedEntities entities={catalog.entities} />
              <EpisodeLinks episode={episode} />
            </>
          )
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
      {isReady && (
        <>
          <RelatedEpisodes related={related.items} shows={shows} />
          <EpisodeNeighbours episode={episode} />
        </>
      )}
    </Stack>
  );
}
