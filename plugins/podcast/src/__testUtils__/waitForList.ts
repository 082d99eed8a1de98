import { waitFor } from '@testing-library/react';

/**
 * Waits until a long list has rendered all its rows, which it does one by one.
 */
export async function waitForList(): Promise<void> {
  await waitFor(() => {
    if (document.querySelector('[data-waiting]')) {
      throw new Error('There are rows that wait to be rendered');
    }
  });
}
