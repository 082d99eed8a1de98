import { useAnalytics } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  podcastTranslationRef,
  useFollowStorage,
  useToast,
} from '@nerdout/backstage-plugin-podcast-react';
import { useCallback, useMemo, useState } from 'react';
import { usePageCache } from './PageCache';
import { isSettled } from './settled';
import { useLoaded } from './useLoaded';

const KEY = 'followed topics';

export type FollowedTopics = {
  /** Topic ids. Absent until loaded, and if the user cannot follow topics. */
  followed?: ReadonlySet<string>;
  /** Whether it is not known yet which topics the user follows. */
  loading: boolean;
  follow(topicId: string, on: boolean): void;
};

/**
 * The topics that the user follows. Changes show at once, and are undone if
 * they fail.
 */
export function useFollowedTopics(): FollowedTopics {
  const { t } = useTranslationRef(podcastTranslationRef);
  const followStorage = useFollowStorage();
  const toast = useToast();
  const analytics = useAnalytics();
  const cache = usePageCache();
  const loaded = useLoaded(KEY, signal => followStorage.list({ signal }));
  const { value } = loaded;
  const [changes, setChanges] = useState<Readonly<Record<string, boolean>>>({});

  const followed = useMemo(() => {
    if (!value) return undefined;
    const ids = new Set(value.map(({ topicId }) => topicId));
    Object.entries(changes).forEach(([id, on]) =>
      on ? ids.add(id) : ids.delete(id),
    );
    return ids;
  }, [changes, value]);

  const follow = useCallback(
    async (topicId: string, on: boolean) => {
      setChanges(before => ({ ...before, [topicId]: on }));
      analytics.captureEvent(on ? 'follow' : 'unfollow', topicId);
      try {
        await (on
          ? followStorage.follow(topicId)
          : followStorage.unfollow(topicId));
        // Data of other pages is outdated now.
        cache.clear();
      } catch (error) {
        setChanges(before => ({ ...before, [topicId]: !on }));
        toast({
          title: t('topics.followFailed', {
            reason: (error as Error).message,
          }),
          status: 'danger',
        });
      }
    },
    [toast, analytics, followStorage, cache, t],
  );
  return { followed, loading: !isSettled(loaded), follow };
}
