import { useLayoutEffect } from 'react';
import { policyWatch, PolicyRefusal } from '../player/policy/PolicyWatch';
import { useStore } from './useStore';

/** What the content security policy of the portal was seen to refuse to podcasts, media first. */
export function usePolicyRefusals(): readonly PolicyRefusal[] {
  return useStore(policyWatch());
}

/** The address of a picture, nothing where the content security policy of the portal is known to refuse it. */
export function useAllowedImage(url: string | undefined): string | undefined {
  return useFirstAllowed([url]);
}

/** The first of the pictures that is worth asking for: neither broken nor refused by the policy. */
export function useFirstAllowed(
  urls: readonly (string | undefined)[],
  broken: readonly string[] = [],
): string | undefined {
  const watch = policyWatch();
  const first = useStore(watch, () =>
    urls.find(url => url && !broken.includes(url) && !watch.refusesImage(url)),
  );
  // Before the browser can refuse it.
  useLayoutEffect(() => {
    if (first) watch.askForImage(first);
  }, [first, watch]);
  return first;
}
