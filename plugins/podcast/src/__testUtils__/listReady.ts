import { waitFor } from '@testing-library/react';

/** Long lists render their rows one after the other; this waits for the last one. */
export async function listReady(): Promise<void> {
  await waitFor(() => {
    if (document.querySelector('[data-waiting]')) {
      throw new Error('There are rows that wait to be rendered');
    }
  });
}
