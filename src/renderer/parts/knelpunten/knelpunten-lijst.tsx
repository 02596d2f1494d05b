import './knelpunten.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ERNSTEN, type Knelpunt } from '../../../shared/domain/knelpunt/types.ts';
import { AccepteerDialoog } from './accepteer-dialoog.tsx';

export type KnelpuntActies = {
  /** Link to the place on the planbord, as href ('#/capaciteit?…'). */
  readonly padVan: (knelpunt: Knelpunt) => string;
  /** Saves the reason; gives the message for the field, or null when it is saved. */
  readonly accepteer: (knelpunt: Knelpunt, reden: string) => Promise<string | null>;
  readonly trekIn: (acceptatieId: string) => void;
};

type LijstProps = {
  readonly knelpunten: readonly Knelpunt[];
  readonly acties: KnelpuntActies;
  /** What stands above the list; read out with it. */
  readonly label: string;
};

/** Knelpunten with what, who, when and how big; each jumps to its place and can be accepted with a reason. */
export function KnelpuntenLijst({ knelpunten, acties, label }: LijstProps) {
  const [teAccepteren, zetTeAccepteren] = useState<Knelpunt | null>(null);
  return (
    <>
      <ul className="knelpunten" aria-label={label}>
        {knelpunten.map((knelpunt) => (
          <Regel
            key={knelpunt.sleutel}
            knelpunt={knelpunt}
            acties={acties}
            onAccepteer={() => zetTeAccepteren(knelpunt)}
          />
        ))}
      </ul>
      {teAccepteren === null ? null : (
        <AccepteerDialoog
          knelpunt={teAccepteren}
          accepteer={acties.accepteer}
          onSluit={() => zetTeAccepteren(null)}
        />
      )}
    </>
  );
}

type RegelProps = {
  readonly knelpunt: Knelpunt;
  readonly acties: KnelpuntActies;
  readonly onAccepteer: () => void;
};

function Regel({ knelpunt, acties, onAccepteer }: RegelProps) {
  const { acceptatie, ernst, titel, omschrijving } = knelpunt;
  return (
    <li className={`knelpunt knelpunt--${acceptatie === null ? ernst : 'geaccepteerd'}`}>
      <div className="knelpunt__tekst">
        <strong>{titel}</strong>
        <span className="tag knelpunt__ernst">
          {acceptatie === null ? ERNSTEN.labels[ernst] : 'Geaccepteerd'}
        </span>
        <p className="cijfers">{omschrijving}</p>
        {acceptatie === null ? null : <p className="knelpunt__reden">Reden: {acceptatie.reden}</p>}
      </div>
      <div className="knelpunt__acties">
        <a
          className="knelpunt__knop"
          href={acties.padVan(knelpunt)}
          aria-label={`Bekijk op het planbord: ${titel}`}
        >
          Bekijk
        </a>
        {knelpunt.medewerkerId === null ? null : (
          <a
            className="knelpunt__knop"
            href={`#/medewerkers/${knelpunt.medewerkerId}`}
            aria-label={`Medewerker bekijken: ${titel}`}
          >
            Medewerker
          </a>
        )}
        {acceptatie === null ? (
          <Button size="small" appearance="subtle" onClick={onAccepteer} aria-label={`Accepteren: ${titel}`}>
            Accepteren…
          </Button>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => acties.trekIn(acceptatie.id)}
            aria-label={`Acceptatie intrekken: ${titel}`}
          >
            Intrekken
          </Button>
        )}
      </div>
    </li>
  );
}
