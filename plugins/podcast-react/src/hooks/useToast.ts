import { useApiHolder } from '@backstage/core-plugin-api';
import { toastApiRef, ToastApiMessage } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';

/** How long messages show by default. */
const TIMEOUT_MS = 5000;

/** Shows a short message on either frontend system, for five seconds unless it has a `timeout`. */
export function useToast(): (message: ToastApiMessage) => void {
  const toastApi = useApiHolder().get(toastApiRef);
  return useCallback(
    message => {
      toastApi?.post({ timeout: TIMEOUT_MS, ...message });
    },
    [toastApi],
  );
}
