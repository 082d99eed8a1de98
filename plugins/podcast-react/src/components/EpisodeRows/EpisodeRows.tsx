import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  createContext,
  useContext,
  useMemo,
  ComponentType,
  PropsWithChildren,
} from 'react';
import { usePodcastLinks, PodcastLinks } from '../../hooks/usePodcastLinks';
import { usePortalLocale } from '../../hooks/usePortalLocale';
import { podcastTranslationRef } from '../../translation';
import { translateFast, Translate } from './translateFast';
import { useArtworkStyles } from './useArtworkStyles';
import { useChipStyles } from './useChipStyles';
import { useMetaStyles } from './useMetaStyles';
import { useRowStyles } from './useRowStyles';

/** What all rows of a list need and what is slow to compute. */
export type ListTools = {
  t: Translate;
  locale: string;
  links: PodcastLinks;
  artwork: ReturnType<typeof useArtworkStyles>;
  chips: ReturnType<typeof useChipStyles>;
  meta: ReturnType<typeof useMetaStyles>;
  row: ReturnType<typeof useRowStyles>;
};

const Context = createContext<ListTools | undefined>(undefined);

function useListTools(): ListTools {
  const { t: translate } = useTranslationRef(podcastTranslationRef);
  const t = useMemo(() => translateFast(translate), [translate]);
  const locale = usePortalLocale();
  const links = usePodcastLinks();
  const artwork = useArtworkStyles();
  const chips = useChipStyles();
  const meta = useMetaStyles();
  const row = useRowStyles();
  return useMemo(
    () => ({ t, locale, links, artwork, chips, meta, row }),
    [t, locale, links, artwork, chips, meta, row],
  );
}

/**
 * Wraps a long list of episodes. Computes links, translations and styles once instead of in each `EpisodeRow`, so that
 * rows render faster. Adds no elements.
 *
 * @public
 */
export function EpisodeRows({ children }: PropsWithChildren<{}>) {
  return <Context.Provider value={useListTools()}>{children}</Context.Provider>;
}

/** Passes the tools of the surrounding list to a component, or its own tools outside of a list. */
export function withListTools<P extends object>(
  Component: ComponentType<P & { tools: ListTools }>,
): (props: P) => JSX.Element {
  const WithOwnTools = (props: P) => (
    <Component {...props} tools={useListTools()} />
  );
  return function WithListTools(props) {
    const tools = useContext(Context);
    return tools ? (
      <Component {...props} tools={tools} />
    ) : (
      <WithOwnTools {...props} />
    );
  };
}

/** The translation function, shared by all rows of a list. */
export function useListTranslation(): { t: Translate } {
  const own = useTranslationRef(podcastTranslationRef);
  return useContext(Context) ?? own;
}
