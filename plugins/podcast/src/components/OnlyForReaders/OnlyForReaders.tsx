import { usePermission } from '@backstage/plugin-permission-react';
import { podcastShowReadPermission } from '@nerdout/backstage-plugin-podcast-common';
import { useRef, ReactNode } from 'react';

type OnlyForReadersProps = {
  children: ReactNode;
  /** In its place for those who may not see the podcast; nothing when left out. */
  instead?: ReactNode;
};

/**
 * What only those may see who may see the podcast, in apps on the old frontend system; the new one has conditions on
 * extensions. Who may see it once, may until the app is loaded anew: without a network nobody is allowed anything, and
 * the player is not to go away.
 */
export function OnlyForReaders({ children, instead }: OnlyForReadersProps) {
  const { allowed, loading } = usePermission({
    permission: podcastShowReadPermission,
  });
  const wasAllowed = useRef(false);
  wasAllowed.current ||= allowed;
  if (wasAllowed.current) return <>{children}</>;
  return loading ? null : <>{instead}</>;
}
