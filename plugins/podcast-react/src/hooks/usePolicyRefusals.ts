import { useLayoutEffect } from 'react';
import { policyWatch, PolicyRefusal } from '../player/policy/PolicyWatch';
import { useStore } from './useStore';

/** What the content security policy of the portal has refused to podcasts, media first. */
export function usePolicyRefusals(): readonly PolicyRefusal[] {
  return useStore(policyWatch());
}

/** The address of an image; undefined if the content security policy is known to refuse it. */
export function useAllowedImage(url: string | undefined): string | undefined {
  return useFirstAllowed([url]);
}

/** The first image that is neither broken nor refused by the content security policy. */
export function useFirstAllowed(
  urls: readonly (string | undefined)[],
  broken: readonly string[] = [],
): string | undefined {
  const watch = policyWatch();
  const first = useStore(watch, () =>
    urls.find(url => url && !broken.includes(url) && !watch.refusesImage(url)),
  );
  // In a layout effect, because the browser may refuse the image right after rendering.
  useLayoutEffect(() => {
    if (first) watch.trackImage(first);
  }, [first, watch]);
  return first;
}
