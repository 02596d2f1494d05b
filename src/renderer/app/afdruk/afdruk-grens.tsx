import { Component, type ReactNode } from 'react';

type Props = { readonly onFout: () => void; readonly children: ReactNode };

/** A print page that cannot be drawn says so at once, instead of letting the printer wait. */
export class AfdrukGrens extends Component<Props, { readonly kapot: boolean }> {
  override state = { kapot: false };

  static getDerivedStateFromError(): { readonly kapot: boolean } {
    return { kapot: true };
  }

  override componentDidCatch(): void {
    this.props.onFout();
  }

  override render() {
    return this.state.kapot ? null : this.props.children;
  }
}
