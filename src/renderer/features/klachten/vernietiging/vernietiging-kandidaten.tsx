import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type {
  gevolgenSchema,
  kandidaatSchema,
  Vernietigingslijst,
} from '../../../../shared/contract/klachten/vernietiging.ts';
import { KLACHT_STATUSSEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { ChoiceField } from '../../../components/field/field.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { KandidatenChoice } from '../../../parts/vernietiging/kandidaten-choice.tsx';
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

/** The dry run: what is due, why, and what destroying it would touch. Nothing changes by looking. */
export function Kandidaten({ kandidaten, gevolgen, magOpstellen }: Props) {
  const client = useQueryClient();
  const [wijze, setWijze] = useState<Wijze>('vernietigd');
  const { run, bezig } = useOpdracht(vernietigingQueries.stelOp, { formulier: false });
  const draft = async (klachtIds: string[]) => {
    await run({ klachtIds, wijze });
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
          <KandidatenChoice
            caption="Klachten waarvan de bewaartermijn voorbij is"
            heads={['Nummer', 'Status', 'Gesloten op']}
            lines={kandidaten.map(({ klachtId, nummer, status, ...rest }) => ({
              ...{ id: klachtId, label: `Klacht ${nummer}`, naam: nummer, ...rest },
              stand: KLACHT_STATUSSEN.labels[status],
            }))}
            onDraft={(ids) => void draft(ids)}
            {...{ magOpstellen, bezig }}
          >
            <ChoiceField
              label="Wijze"
              waarde={wijze}
              keuzes={WIJZEN}
              onChange={(value) => setWijze(value === 'geanonimiseerd' ? 'geanonimiseerd' : 'vernietigd')}
            />
          </KandidatenChoice>
        </>
      )}
    </section>
  );
}
