import { useQueryClient } from '@tanstack/react-query';
import { useOpdracht } from '../../data/opdracht.ts';
import { KandidatenChoice } from '../../parts/vernietiging/kandidaten-choice.tsx';
import { mensenOmvangText } from './omvang.ts';
import { type OudMedewerkers, oudMedewerkersQueries, refresh } from './oud-medewerkers.queries.ts';

type Props = { readonly vooraf: OudMedewerkers; readonly magOpstellen: boolean };

/** The dry run: who is due and why, and what it would touch. Nothing changes by looking. */
export function Kandidaten({ vooraf: { kandidaten, gevolgen }, magOpstellen }: Props) {
  const client = useQueryClient();
  const { run, bezig } = useOpdracht(oudMedewerkersQueries.stelOp, { formulier: false });
  const draft = async (medewerkerIds: string[]) => {
    await run({ medewerkerIds });
    await refresh(client);
  };
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
          <KandidatenChoice
            caption="Oud-medewerkers van wie de bewaartermijn voorbij is"
            heads={['Naam', 'Gestopt per']}
            lines={kandidaten.map(({ medewerkerId, naam, vertrokkenOp, ...rest }) => ({
              ...{ id: medewerkerId, label: naam, geslotenOp: vertrokkenOp, ...rest },
              naam: <a href={`#/medewerkers/${medewerkerId}`}>{naam}</a>,
            }))}
            onDraft={(ids) => void draft(ids)}
            {...{ magOpstellen, bezig }}
          />
        </>
      )}
    </section>
  );
}
