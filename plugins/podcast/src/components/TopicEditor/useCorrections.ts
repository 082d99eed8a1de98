import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import { TopicCorrection } from '@nerdout/backstage-plugin-podcast-common';
import { podcastApiRef } from '@nerdout/backstage-plugin-podcast-react';
import { useState } from 'react';
import { usePageCache } from '../../hooks/PageCache';
import { useLoaded } from '../../hooks/useLoaded';

/**
 * The corrections of an episode or show, with functions to add and undo them.
 */
export function useCorrections(
  of: { episode: string } | { show: string },
  onChanged: () => void,
) {
  const api = useApi(podcastApiRef);
  const analytics = useAnalytics();
  const cache = usePageCache();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { value, error, retry } = useLoaded(
    `corrections ${JSON.stringify(of)}`,
    signal => api.getTopicCorrections(of, { signal }),
  );

  const change = async (what: string, act: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(undefined);
    analytics.captureEvent('correct', what);
    try {
      await act();
      // Cached lists may have outdated topics.
      cache.clear();
      retry();
      onChanged();
      return true;
    } catch (reason) {
      setFailure((reason as Error).message);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    corrections: value?.items,
    error,
    retry,
    busy,
    failure,
    correct: (
      episodeId: string,
      topicId: string,
      action: TopicCorrection['action'],
      note: string,
    ) =>
      change(`${action} ${topicId}`, () =>
        api.correctTopic(episodeId, topicId, {
          action,
          ...(note.trim() && { note: note.trim() }),
        }),
      ),
    undo: ({ episodeId, topicId }: TopicCorrection) =>
      change(`undo ${topicId}`, () =>
        api.undoTopicCorrection(episodeId, topicId),
      ),
  };
}
