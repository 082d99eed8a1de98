import { useEffect, useState, ReactNode } from 'react';
import { enqueue } from './renderQueue';

export type InSlicesProps = {
  /** Height in pixels to reserve until the children render. */
  height: number;
  /** Whether to render without waiting: for what the user sees first or acts on. */
  isImmediate?: boolean;
  children(): ReactNode;
};

/**
 * Renders expensive children a moment later, a few of them per frame, so that the page stays responsive. React's own
 * transitions render more slowly; `docs/decisions.md` has the measurements.
 */
export function InSlices(props: InSlicesProps) {
  const { height, isImmediate = false, children } = props;
  const [isReady, setReady] = useState(isImmediate);
  const waits = !isReady && !isImmediate;
  useEffect(() => {
    if (isReady) return undefined;
    if (!waits) {
      setReady(true);
      return undefined;
    }
    return enqueue(() => setReady(true));
  }, [isReady, waits]);
  return waits ? <div data-waiting style={{ height }} /> : <>{children()}</>;
}
