import { useApiHolder } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/frontend-plugin-api';

/**
 * The locale for dates and numbers: the browser's locale, such as `en-GB`, if it matches the language of the portal, else
 * the language of the portal.
 */
export function usePortalLocale(): string {
  const language = useApiHolder()
    .get(appLanguageApiRef)
    ?.getLanguage().language;
  const locale = navigator.language;
  return !language || new Intl.Locale(locale).language === language
    ? locale
    : language;
}
