import { Component, ReactNode } from 'react';

type Props = { onError: (error: Error) => void; children: ReactNode };

/**
 * Keeps errors in the bar from breaking the whole portal, for example if its code cannot be loaded after a new deployment.
 * The error boundaries of pages do not cover the bar.
 */
export class PlayerBarBoundary extends Component<Props, { failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  state = { failed: false };

  componentDidCatch(error: Error) {
    this.props.onError(error);
  }

  render() {
    return this.state.failed ? null : this.props.children;
  }
}
