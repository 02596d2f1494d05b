import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

type Toestand = { readonly kapot: boolean };

/**
 * Catches what a screen throws while drawing. Every edit was saved the moment it was
 * made, so drawing again from the core loses nothing.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Toestand> {
  override state: Toestand = { kapot: false };

  static getDerivedStateFromError(): Toestand {
    return { kapot: true };
  }

  override render() {
    if (!this.state.kapot) return this.props.children;
    return (
      <div className="toestand toestand--fout" role="alert">
        <h1>Dit scherm kon niet worden getekend</h1>
        <p>
          Er zit een fout in dit deel van het programma. Er is niets verloren: elke wijziging die als
          opgeslagen op het scherm stond, is bewaard.
        </p>
        <div className="toestand__knoppen">
          <Button appearance="primary" onClick={() => this.setState({ kapot: false })}>
            Opnieuw proberen
          </Button>
          <Button
            onClick={() => {
              location.hash = '#/vandaag';
              location.reload();
            }}
          >
            Venster opnieuw laden
          </Button>
        </div>
      </div>
    );
  }
}
