import { BasicPermission } from '@backstage/plugin-permission-common';
import { usePermission } from '@backstage/plugin-permission-react';

/**
 * Shows the answer of the permission framework. A test that expects to find
 * nothing can wait for it.
 */
export function PermissionAnswer({
  permission,
}: {
  permission: BasicPermission;
}) {
  const { loading, allowed } = usePermission({ permission });
  if (loading) return null;
  return (
    <p>
      {permission.name} is {allowed ? 'allowed' : 'denied'}
    </p>
  );
}
