import { Button, Checkbox } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type {
  gevolgenSchema,
  kandidaatSchema,
  Vernietigingslijst,
} from '../../../../shared/contract/klachten/vernietiging.ts';
import { KLACHT_STATUSSEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { ChoiceField } from '../../../components/field/field.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { omvangText } from './omvang-text.ts';
import { refresh, vernietigingQueries } from './vernietiging.queries.ts';

type Kandidaat = z.infer<typeof kandidaatSchema>;
type Gevolgen = z.infer<typeof gevolgenSchema>;
type Wijze = Vernietigingslijst['wijze'];

const WIJZEN: readonly { readonly waarde: Wijze; readonly label: string }[] = [
  { waarde: 'vernietigd', label: 'Vernietigen: alles weg, alleen de cijfers blijven' },
  { waarde: 'geanonimiseerd', label: 'Anonimiseren: namen en teksten weg, de cijfers blijven' },
];

type Props = {
  readonly kandidaten: readonly Kandidaat[];
  readonly gevolgen: Gevolgen;
  readonly magOpstellen: boolean;
};

function Row(props: {
  readonly kandidaat: Kandidaat;
  readonly gekozen: boolean;
  readonly uit: boolean;
  readonly onSelect: (aan: boolean) => void;
}) {
  const { kandidaat, gekozen, uit, onSelect } = props;
  return (
    <tr>
      <td>
        <Checkbox
          checked={gekozen}
          disabled={uit || kandidaat.blokkade !== null}
          aria-label={`Klacht ${kandidaat.nummer}`}
          onChange={(_, data) => onSelect(data.checked === true)}
        />
      </td>
      <th scope="row">{kandidaat.nummer}</th>
      <td>{KLACHT_STATUSSEN.labels[kandidaat.status]}</td>
      <td className="cijfers">{datumNl(kandidaat.geslotenOp)}</td>
      <td className="cijfers">{datumNl(kandidaat.vernietigingsdatum)}</td>
      <td>
        {kandidaat.zin}
        {kandidaat.blokkade === null ? null : (
          <div>
            <strong>Mag nog niet:</strong> {kandidaat.blokkade}
          </div>
        )}
      </td>
    </tr>
  );
}

/** The dry run: what is due, why, and what destroying it would touch. Nothing changes by looking. */
export function Kandidaten({ kandidaten, gevolgen, magOpstellen }: Props) {
  const client = useQueryClient();
  const kan = kandidaten.filter(({ blokkade }) => blokkade === null).map(({ klachtId }) => klachtId);
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set(kan));
  const [wijze, setWijze] = useState<Wijze>('vernietigd');
  const { run, bezig } = useOpdracht(vernietigingQueries.stelOp, { formulier: false });
  const select = (id: string, aan: boolean) =>
    setSelected((current) => new Set(aan ? [...current, id] : [...current].filter((ander) => ander !== id)));
  const draft = async () => {
    await run({ klachtIds: [...selected], wijze });
    await refresh(client);
  };
  return (
    <section aria-labelledby="kandidaten-kop">
      <h2 id="kandidaten-kop">Proefberekening: wat mag nu weg?</h2>
      {kandidaten.length === 0 ? (
        <p className="zacht">Er zijn geen klachten waarvan de bewaartermijn voorbij is.</p>
      ) : (
        <>
          <p>Dit zou raken: {omvangText(gevolgen)}. Er is nog niets veranderd.</p>
          <div className="vernietiging__vlak">
            <table className="vernietiging__tabel">
              <caption className="zacht">Klachten waarvan de bewaartermijn voorbij is</caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="alleen-voorlezen">Kies</span>
                  </th>
                  <th scope="col">Nummer</th>
                  <th scope="col">Status</th>
                  <th scope="col">Gesloten op</th>
                  <th scope="col">Mag weg vanaf</th>
                  <th scope="col">Waarom</th>
                </tr>
              </thead>
              <tbody>
                {kandidaten.map((kandidaat) => (
                  <Row
                    key={kandidaat.klachtId}
                    kandidaat={kandidaat}
                    gekozen={selected.has(kandidaat.klachtId)}
                    uit={!magOpstellen}
                    onSelect={(aan) => select(kandidaat.klachtId, aan)}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {magOpstellen ? (
            <div className="vernietiging__knoppen">
              <ChoiceField
                label="Wijze"
                waarde={wijze}
                keuzes={WIJZEN}
                onChange={(value) => setWijze(value === 'geanonimiseerd' ? 'geanonimiseerd' : 'vernietigd')}
              />
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
      )}
    </section>
  );
}
