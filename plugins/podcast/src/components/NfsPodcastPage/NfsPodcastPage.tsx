import { Content } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { Helmet } from 'react-helmet';
import { PodcastRouter } from '../PodcastRouter';

/** The podcast pages in an app on the new frontend system, which draws the header itself. */
export function NfsPodcastPage() {
  const { t } = useTranslationRef(podcastTranslationRef);
  const app = useApi(configApiRef).getOptionalString('app.title') ?? 'Backstage';
  return (
    <main>
      <Helmet
        titleTemplate={`%s | ${app}`}
        defaultTitle={`${t('show.title')} | ${app}`}
      />
      <Content>
        <PodcastRouter />
      </Content>
    </main>
  );
}
