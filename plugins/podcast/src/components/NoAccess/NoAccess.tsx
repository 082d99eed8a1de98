import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { Notice } from '../Notice';

/** Shown instead of the podcast to users without permission. */
export function NoAccess() {
  const { t } = useTranslationRef(podcastTranslationRef);
  return <Notice title={t('noAccess.title')} hint={t('noAccess.hint')} />;
}
