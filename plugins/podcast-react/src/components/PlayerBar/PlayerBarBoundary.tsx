import { Component, ReactNode } from 'react';

type Props = { onError: (error: Error) => void; children: ReactNode };

/**
 * Keeps an error in the bar, such as code that cannot be loaded after the portal was deployed anew, from taking the
 * whole portal with it: the bar stands outside of the boundaries around pages.
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
