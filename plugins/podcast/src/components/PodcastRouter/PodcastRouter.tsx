import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  podcastTranslationRef,
  useReducedMotion,
} from '@nerdout/backstage-plugin-podcast-react';
import { lazy, Suspense, useRef } from 'react';
import { Route, Routes, useParams } from 'react-router-dom';
import { PageCacheProvider } from '../../hooks/PageCache';
import { useScrollMemory } from '../../hooks/useScrollMemory';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { EpisodePage } from '../EpisodePage';
import { PolicyHint } from '../PolicyHint';
import { ShowListPage } from '../ShowListPage';
import { ShowPage } from '../ShowPage';
import {
  CorrectionsRoute,
  PersonRoute,
  TopicRoute,
  TopicsRoute,
} from '../TopicPages';
import { UnknownShow } from '../UnknownShow';

const HistoryPage = lazy(() =>
  import('../HistoryPage').then(module => ({ default: module.HistoryPage })),
);

function HistoryRoute() {
  const { t } = useTranslationRef(podcastTranslationRef);
  return (
    <Suspense
      fallback={<EpisodeListSkeleton rows={4} label={t('history.loading')} />}
    >
      <HistoryPage />
    </Suspense>
  );
}

function ShowRoute() {
  const { showId = '' } = useParams();
  return <ShowPage key={showId} showId={showId} />;
}

function EpisodeRoute() {
  const { showId = '', episodeId = '' } = useParams();
  return <EpisodePage key={episodeId} showId={showId} episodeId={episodeId} />;
}

/**
 * The podcast pages without the page header, which differs by frontend system.
 */
export function PodcastRouter() {
  const root = useRef<HTMLDivElement>(null);
  const motionClass = useReducedMotion();
  useScrollMemory(root);
  return (
    <PageCacheProvider>
      <div ref={root} className={motionClass}>
        <PolicyHint />
        <Routes>
          <Route path="/" element={<ShowListPage />} />
          <Route path="/history" element={<HistoryRoute />} />
          <Route path="/topics" element={<TopicsRoute />} />
          <Route path="/topics/:topicId" element={<TopicRoute />} />
          <Route path="/people/:personId" element={<PersonRoute />} />
          <Route path="/:showId" element={<ShowRoute />} />
          <Route path="/:showId/corrections" element={<CorrectionsRoute />} />
          <Route
            path="/:showId/episodes/:episodeId"
            element={<EpisodeRoute />}
          />
          <Route path="*" element={<UnknownShow />} />
        </Routes>
      </div>
    </PageCacheProvider>
  );
}
