import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { lazy, Suspense, PropsWithChildren } from 'react';
import { useParams } from 'react-router-dom';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';

const load = () => import('./TopicPages');
const TopicsPage = lazy(async () => ({ default: (await load()).TopicsPage }));
const TopicPage = lazy(async () => ({ default: (await load()).TopicPage }));
const PersonPage = lazy(async () => ({ default: (await load()).PersonPage }));
const CorrectionsPage = lazy(async () => ({
  default: (await load()).CorrectionsPage,
}));

function Loading({ children }: PropsWithChildren<{}>) {
  const { t } = useTranslationRef(podcastTranslationRef);
  return (
    <Suspense
      fallback={<EpisodeListSkeleton rows={4} label={t('topics.loading')} />}
    >
      {children}
    </Suspense>
  );
}

/** `/podcast/topics` */
export function TopicsRoute() {
  return (
    <Loading>
      <TopicsPage />
    </Loading>
  );
}

/** `/podcast/topics/<id>` */
export function TopicRoute() {
  const { topicId = '' } = useParams();
  return (
    <Loading>
      <TopicPage key={topicId} topicId={topicId} />
    </Loading>
  );
}

/** `/podcast/people/<id>` */
export function PersonRoute() {
  const { personId = '' } = useParams();
  return (
    <Loading>
      <PersonPage key={personId} personId={personId} />
    </Loading>
  );
}

/** `/podcast/<show>/corrections` */
export function CorrectionsRoute() {
  const { showId = '' } = useParams();
  return (
    <Loading>
      <CorrectionsPage key={showId} showId={showId} />
    </Loading>
  );
}
