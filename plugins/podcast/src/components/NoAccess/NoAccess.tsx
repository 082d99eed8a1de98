import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { Notice } from '../Notice';

/** In place of the podcast, for those who may not see it. */
export function NoAccess() {
  const { t } = useTranslationRef(podcastTranslationRef);
  return <Notice title={t('noAccess.title')} hint={t('noAccess.hint')} />;
}
