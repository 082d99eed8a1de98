import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  podcastTranslationRef,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { useMemo } from 'react';
import { formatAge } from '../FeedState/formatAge';

/**
 * Formats times in the portal's language: date and time, optionally with the
 * age.
 */
export function useMoments() {
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    const formatMoment = (date: string) => format.format(new Date(date));
    return {
      formatMoment,
      formatMomentWithAge: (date: string) =>
        t('admin.ago', {
          date: formatMoment(date),
          age: formatAge(date, locale) || t('feed.justNow'),
        }),
    };
  }, [locale, t]);
}
