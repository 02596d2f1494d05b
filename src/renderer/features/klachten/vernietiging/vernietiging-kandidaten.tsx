import { Button, Checkbox } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type {
  gevolgenSchema,
  kandidaatSchema,
  Vernietigingslijst,
} from '../../../../shared/contract/klachten/vernietiging.ts';
import { KLACHT_STATUSSEN } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { getalTekst } from '../../../../shared/domain/tekst/getal.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { KeuzeVeld } from '../../../components/veld/veld.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { vernietigingQueries, ververs } from './vernietiging.queries.ts';

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

function Rij(props: {
  readonly kandidaat: Kandidaat;
  readonly gekozen: boolean;
  readonly uit: boolean;
  readonly onKies: (aan: boolean) => void;
}) {
  const { kandidaat, gekozen, uit, onKies } = props;
  return (
    <tr>
      <td>
        <Checkbox
          checked={gekozen}
          disabled={uit || kandidaat.blokkade !== null}
          aria-label={`Klacht ${kandidaat.nummer}`}
          onChange={(_, data) => onKies(data.checked === true)}
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
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(() => new Set(kan));
  const [wijze, zetWijze] = useState<Wijze>('vernietigd');
  const { voerUit, bezig } = useOpdracht(vernietigingQueries.stelOp, { formulier: false });
  const kies = (id: string, aan: boolean) =>
    zetGekozen((nu) => new Set(aan ? [...nu, id] : [...nu].filter((ander) => ander !== id)));
  const stelOp = async () => {
    await voerUit({ klachtIds: [...gekozen], wijze });
    await ververs(client);
  };
  return (
    <section aria-labelledby="kandidaten-kop">
      <h2 id="kandidaten-kop">Proefberekening: wat mag nu weg?</h2>
      {kandidaten.length === 0 ? (
        <p className="zacht">Er zijn geen klachten waarvan de bewaartermijn voorbij is.</p>
      ) : (
        <>
          <p>
            Dit zou raken: {getalTekst(gevolgen.klachten, 0)} klachten, {getalTekst(gevolgen.documenten, 0)}{' '}
            documenten, {getalTekst(gevolgen.journaalregels, 0)} regels van de geschiedenis en{' '}
            {getalTekst(gevolgen.backups, 0)} back-ups. Er is nog niets veranderd.
          </p>
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
                  <Rij
                    key={kandidaat.klachtId}
                    kandidaat={kandidaat}
                    gekozen={gekozen.has(kandidaat.klachtId)}
                    uit={!magOpstellen}
                    onKies={(aan) => kies(kandidaat.klachtId, aan)}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {magOpstellen ? (
            <div className="vernietiging__knoppen">
              <KeuzeVeld
                label="Wijze"
                waarde={wijze}
                keuzes={WIJZEN}
                onWijzig={(waarde) => zetWijze(waarde === 'geanonimiseerd' ? 'geanonimiseerd' : 'vernietigd')}
              />
              <Button
                appearance="primary"
                disabledFocusable={bezig || gekozen.size === 0}
                onClick={() => void stelOp()}
              >
                Lijst opstellen ({gekozen.size})
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
