import { Button, Checkbox } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { useOpdracht } from '../../data/opdracht.ts';
import { mensenOmvangText } from './omvang.ts';
import { type OudMedewerkers, oudMedewerkersQueries, refresh } from './oud-medewerkers.queries.ts';

type Kandidaat = OudMedewerkers['kandidaten'][number];

type RowProps = {
  readonly kandidaat: Kandidaat;
  readonly selected: boolean;
  readonly disabled: boolean;
  readonly onSelect: (on: boolean) => void;
};

function Row({ kandidaat, selected, disabled, onSelect }: RowProps) {
  const { medewerkerId, naam, vertrokkenOp, vernietigingsdatum, zin, blokkade } = kandidaat;
  return (
    <tr>
      <td>
        <Checkbox
          checked={selected}
          disabled={disabled || blokkade !== null}
          aria-label={naam}
          onChange={(_, data) => onSelect(data.checked === true)}
        />
      </td>
      <th scope="row">
        <a href={`#/medewerkers/${medewerkerId}`}>{naam}</a>
      </th>
      <td className="cijfers">{datumNl(vertrokkenOp)}</td>
      <td className="cijfers">{datumNl(vernietigingsdatum)}</td>
      <td>
        {zin}
        {blokkade === null ? null : (
          <div>
            <strong>Mag nog niet:</strong> {blokkade}
          </div>
        )}
      </td>
    </tr>
  );
}

type Props = { readonly vooraf: OudMedewerkers; readonly magOpstellen: boolean };

/** The dry run: who is due and why, and what it would touch. Nothing changes by looking. */
export function Kandidaten({ vooraf: { kandidaten, gevolgen }, magOpstellen }: Props) {
  return (
    <section aria-labelledby="kandidaten-kop">
      <h2 id="kandidaten-kop">Proefberekening: welke namen mogen nu weg?</h2>
      {kandidaten.length === 0 ? (
        <p className="zacht">Er is niemand van wie de bewaartermijn voorbij is.</p>
      ) : (
        <>
          {gevolgen.mensen === 0 ? null : (
            <p>Dit zou raken: {mensenOmvangText(gevolgen)}. Er is nog niets veranderd.</p>
          )}
          <ChoiceTable {...{ kandidaten, magOpstellen }} />
        </>
      )}
    </section>
  );
}

type TableProps = { readonly kandidaten: readonly Kandidaat[]; readonly magOpstellen: boolean };

function ChoiceTable({ kandidaten, magOpstellen }: TableProps) {
  const client = useQueryClient();
  const free = kandidaten.filter(({ blokkade }) => blokkade === null).map(({ medewerkerId }) => medewerkerId);
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set(free));
  const { run, bezig } = useOpdracht(oudMedewerkersQueries.stelOp, { formulier: false });
  const select = (id: string, on: boolean) =>
    setSelected((current) => new Set(on ? [...current, id] : [...current].filter((other) => other !== id)));
  const draft = async () => {
    await run({ medewerkerIds: [...selected] });
    await refresh(client);
  };
  return (
    <>
      <div className="vernietiging__vlak">
        <table className="vernietiging__tabel">
          <caption className="zacht">Oud-medewerkers van wie de bewaartermijn voorbij is</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="alleen-voorlezen">Kies</span>
              </th>
              <th scope="col">Naam</th>
              <th scope="col">Gestopt per</th>
              <th scope="col">Mag weg vanaf</th>
              <th scope="col">Waarom</th>
            </tr>
          </thead>
          <tbody>
            {kandidaten.map((kandidaat) => (
              <Row
                key={kandidaat.medewerkerId}
                kandidaat={kandidaat}
                selected={selected.has(kandidaat.medewerkerId)}
                disabled={!magOpstellen}
                onSelect={(on) => select(kandidaat.medewerkerId, on)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {magOpstellen ? (
        <div className="vernietiging__knoppen">
          <Button
            appearance="primary"
            disabledFocusable={bezig || selected.size === 0}
            onClick={() => void draft()}
          >
            Lijst opstellen ({selected.size})
          </Button>
        </div>
      ) : (
        <p className="zacht">Een lijst opstellen kan alleen de beheerder of de administratie.</p>
      )}
    </>
  );
}
