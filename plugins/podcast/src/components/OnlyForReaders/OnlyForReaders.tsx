import { usePermission } from '@backstage/plugin-permission-react';
import { podcastShowReadPermission } from '@nerdout/backstage-plugin-podcast-common';
import { useRef, ReactNode } from 'react';

type OnlyForReadersProps = {
  children: ReactNode;
  /** Shown to users without permission; nothing by default. */
  fallback?: ReactNode;
};

/**
 * Renders its children for users who may see the podcast, in apps on the old
 * frontend system. The new one has conditions on extensions. Once allowed, the
 * user stays allowed until the app reloads: a lost network denies everything,
 * and must not remove the player.
 */
export function OnlyForReaders({ children, fallback }: OnlyForReadersProps) {
  const { allowed, loading } = usePermission({
    permission: podcastShowReadPermission,
  });
  const wasAllowed = useRef(false);
  wasAllowed.current ||= allowed;
  if (wasAllowed.current) return <>{children}</>;
  return loading ? null : <>{fallback}</>;
}
