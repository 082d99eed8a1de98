import { act, renderHook, waitFor } from '@testing-library/react';
import { useLoaded } from './useLoaded';

describe('useLoaded', () => {
  it('returns the value once loaded', async () => {
    const { result } = renderHook(() => useLoaded('a', async () => 'value'));
    expect(result.current).toMatchObject({ loading: true, value: undefined });
    await waitFor(() => expect(result.current.value).toBe('value'));
    expect(result.current.loading).toBe(false);
  });

  it('never returns the value of another key, however late it arrives', async () => {
    const answers = new Map<string, (value: string) => void>();
    const signals = new Map<string, AbortSignal>();
    const { result, rerender } = renderHook(
      ({ id }) =>
        useLoaded(id, signal => {
          signals.set(id, signal);
          return new Promise<string>(resolve => answers.set(id, resolve));
        }),
      { initialProps: { id: 'slow' } },
    );

    rerender({ id: 'fast' });
    expect(signals.get('slow')?.aborted).toBe(true);
    await act(async () => answers.get('fast')!('of fast'));
    await act(async () => answers.get('slow')!('of slow'));

    expect(result.current.value).toBe('of fast');
  });

  it('keeps the error until a retry succeeds', async () => {
    let works = false;
    const { result } = renderHook(() =>
      useLoaded('a', async () => {
        if (!works) throw new Error('down');
        return 'up';
      }),
    );
    await waitFor(() => expect(result.current.error?.message).toBe('down'));

    works = true;
    act(() => result.current.retry());
    await waitFor(() => expect(result.current.value).toBe('up'));
    expect(result.current.error).toBeUndefined();
  });
});
