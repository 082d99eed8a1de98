import { useApiHolder } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/frontend-plugin-api';

/**
 * The locale for dates and numbers: that of the browser, such as `en-GB`, where it is of the language that the portal
 * is shown in, else the portal's language.
 *
 * @public
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
