import { Component, type ReactNode } from 'react';

type Props = { readonly onFault: () => void; readonly children: ReactNode };

/** A print page that cannot be drawn says so at once, instead of letting the printer wait. */
export class PrintLimit extends Component<Props, { readonly kapot: boolean }> {
  override state = { kapot: false };

  static getDerivedStateFromError(): { readonly kapot: boolean } {
    return { kapot: true };
  }

  override componentDidCatch(): void {
    this.props.onFault();
  }

  override render() {
    return this.state.kapot ? null : this.props.children;
  }
}
