import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { KlachtConcept } from '../../../../shared/contract/klachten/intake.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { ConfirmDialog } from '../../../components/dialog/bevestig-dialog.tsx';
import { useStatus } from '../../../data/planbord-data.ts';
import { showMessage } from '../../../lib/messages.ts';
import { momentText } from '../../../lib/moment.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { conceptenVerouderd, klachtenQueries, removeConcept } from '../basis/klachten.queries.ts';

/** Intakes that were begun and not registered. */
export function Concepten() {
  const concepten = useQuery(klachtenQueries.concepten()).data ?? [];
  const vandaag = useStatus().data?.vandaag ?? '';
  const client = useQueryClient();
  const [weg, setWeg] = useState<KlachtConcept | null>(null);
  if (concepten.length === 0) return null;
  const gooiWeg = async (id: string) => {
    setWeg(null);
    try {
      await removeConcept({ id });
      conceptenVerouderd(client);
    } catch (cause) {
      showMessage({ soort: 'fout', tekst: leesFout(cause).tekst });
    }
  };
  return (
    <section className="klacht-blok" aria-labelledby="klacht-concepten">
      <h2 id="klacht-concepten">Nog niet geregistreerd</h2>
      <ul className="klacht-rijen">
        {concepten.map((concept) => (
          <li key={concept.id}>
            <span className="cijfers">
              Concept van {concept.door}
              {typeof concept.gegevens.ontvangstdatum === 'string' && concept.gegevens.ontvangstdatum !== ''
                ? `, ontvangen ${datumNl(concept.gegevens.ontvangstdatum)}`
                : ''}
              <span className="zacht">
                {' '}
                · bewaard {momentText(concept.gewijzigdOp, vandaag)}, wordt verwijderd op{' '}
                {datumNl(concept.verwijderdOp)}
              </span>
            </span>
            <span className="klacht-rijen__acties">
              <Link to={`/klachten/nieuw?concept=${concept.id}`}>Ga verder</Link>
              <Button size="small" appearance="subtle" onClick={() => setWeg(concept)}>
                Weggooien…
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {weg === null ? null : (
        <ConfirmDialog
          titel="Concept weggooien?"
          knop="Weggooien"
          onConfirm={() => void gooiWeg(weg.id)}
          onClose={() => setWeg(null)}
        >
          Wat in dit concept staat, is dan weg. Dit kunt u niet ongedaan maken.
        </ConfirmDialog>
      )}
    </section>
  );
}
