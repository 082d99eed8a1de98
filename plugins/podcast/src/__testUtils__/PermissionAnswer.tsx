import { BasicPermission } from '@backstage/plugin-permission-common';
import { usePermission } from '@backstage/plugin-permission-react';

/** Shows what the permission framework answered, so that a test which expects to find nothing knows when to look. */
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
