import './knelpunten.css';
import { type ReactNode, useState } from 'react';
import { ERNSTEN, type Knelpunt } from '../../../shared/domain/knelpunt/types.ts';
import { Dates } from '../../components/dates.tsx';
import { RightButton } from '../../components/right-button.tsx';
import { useOwnRefusal } from '../../data/own-gebied.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';
import { AccepteerDialog } from './accepteer-dialog.tsx';
import { type OpenRemedy, RemedyButtons, RemedyDialog } from './remedy-buttons.tsx';

export type KnelpuntActions = {
  /** Link to the place on the planbord, as href ('#/capaciteit?…'). */
  readonly pathOf: (knelpunt: Knelpunt) => string;
  /** Saves the reason; gives the message for the field, or null when it is saved. */
  readonly accepteer: (knelpunt: Knelpunt, reden: string) => Promise<string | null>;
  readonly withdraw: (acceptatieId: string) => void;
};

type ListProps = {
  readonly knelpunten: readonly Knelpunt[];
  readonly acties: KnelpuntActions;
  /** What stands above the list; read out with it. */
  readonly label: string;
};

/** Knelpunten with what, who, when and how big; each jumps to its place and can be accepted with a reason. */
export function KnelpuntenList({ knelpunten, acties, label }: ListProps) {
  const [teAccepteren, setTeAccepteren] = useState<Knelpunt | null>(null);
  const [remedy, setRemedy] = useState<OpenRemedy | null>(null);
  const { gegevens, vandaag } = usePlanbordVandaag();
  return (
    <>
      <ul className="knelpunten" aria-label={label}>
        {knelpunten.map((knelpunt) => (
          <Line
            key={knelpunt.sleutel}
            knelpunt={knelpunt}
            acties={acties}
            onAccepteer={() => setTeAccepteren(knelpunt)}
            remedies={
              gegevens === undefined || knelpunt.acceptatie !== null ? null : (
                <RemedyButtons
                  {...{ knelpunt, gegevens }}
                  path={acties.pathOf(knelpunt)}
                  onOpen={setRemedy}
                />
              )
            }
          />
        ))}
      </ul>
      {teAccepteren === null ? null : (
        <AccepteerDialog
          knelpunt={teAccepteren}
          accepteer={acties.accepteer}
          onClose={() => setTeAccepteren(null)}
        />
      )}
      {remedy === null || vandaag === undefined ? null : (
        <RemedyDialog open={remedy} vandaag={vandaag} onClose={() => setRemedy(null)} />
      )}
    </>
  );
}

type LineProps = {
  readonly knelpunt: Knelpunt;
  readonly acties: KnelpuntActions;
  readonly onAccepteer: () => void;
  readonly remedies: ReactNode;
};

function Line({ knelpunt, acties, onAccepteer, remedies }: LineProps) {
  const { acceptatie, ernst, titel, omschrijving, sleutel } = knelpunt;
  const refusal = useOwnRefusal('capaciteit.accepteerKnelpunt', (eigen) => eigen.knelpunt(sleutel));
  return (
    <li className={`knelpunt knelpunt--${acceptatie === null ? ernst : 'geaccepteerd'}`}>
      <div className="knelpunt__tekst">
        <strong>{titel}</strong>
        <span className="tag knelpunt__ernst">
          {acceptatie === null ? ERNSTEN.labels[ernst] : 'Geaccepteerd'}
        </span>
        <p className="cijfers">
          <Dates text={omschrijving} />
        </p>
        {acceptatie === null ? null : <p className="knelpunt__reden">Reden: {acceptatie.reden}</p>}
      </div>
      <div className="knelpunt__acties">
        {remedies}
        <a
          className="knelpunt__knop"
          href={acties.pathOf(knelpunt)}
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
          <RightButton
            call="capaciteit.accepteerKnelpunt"
            refusal={refusal}
            size="small"
            appearance="subtle"
            onClick={onAccepteer}
            aria-label={`Accepteren: ${titel}`}
          >
            Accepteren…
          </RightButton>
        ) : (
          <RightButton
            call="capaciteit.trekAcceptatieIn"
            refusal={refusal}
            size="small"
            appearance="subtle"
            onClick={() => acties.withdraw(acceptatie.id)}
            aria-label={`Acceptatie intrekken: ${titel}`}
          >
            Intrekken
          </RightButton>
        )}
      </div>
    </li>
  );
}
