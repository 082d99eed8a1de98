import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { NoAccess } from '../NoAccess';
import { OnlyForReaders } from '../OnlyForReaders';
import { PodcastRouter } from '../PodcastRouter';

/**
 * The podcast pages with their header, in an app on the old frontend system.
 */
export function PodcastPage() {
  const { t } = useTranslationRef(podcastTranslationRef);
  return (
    <Page themeId="home">
      <Header title={t('show.title')} />
      <Content>
        <OnlyForReaders fallback={<NoAccess />}>
          <PodcastRouter />
        </OnlyForReaders>
      </Content>
    </Page>
  );
}
