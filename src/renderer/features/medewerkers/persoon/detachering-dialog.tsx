import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { useValues } from '../../../data/form.ts';
import { usePlanbordVandaag, useStatus } from '../../../data/planbord-data.ts';
import { usePreviewForm } from '../../../data/preview-form.ts';
import { BeginDialog, type BeginSubject } from '../../../parts/begin/begin-dialog.tsx';
import { TooYoung } from '../../../parts/begin/too-young.tsx';
import { PreviewDialog } from '../../../parts/gevolg/preview-dialog.tsx';
import { medewerkerOpdrachten, medewerkerQueries } from '../medewerkers.queries.ts';
import { DetacheringFields } from './detachering-fields.tsx';
import { ACTION_TITLE, type Action, createWijziging, initialForm } from './detachering-form.ts';

const FIELDS = ['van', 'per', 'tot', 'minutenPerWeek', 'organisatieId', 'functieId'];

/** What begins on the day of the form, at an organisation that may be too young for it. */
const WITH_BEGIN: readonly Action['soort'][] = ['starten', 'overzetten', 'begin'];

type Props = {
  readonly actie: Action;
  readonly persoon: Persoon;
  readonly peildatum: string;
  readonly onClose: () => void;
};

/** One action on the detacheringen of a person: fields, what will happen, and then "Toepassen". */
export function DetacheringDialog({ actie, persoon, peildatum, onClose }: Props) {
  const vandaag = useStatus().data?.vandaag ?? peildatum;
  const values = useValues(() => initialForm(actie, vandaag));
  const { waarden } = values;
  const keuzes = useQuery(medewerkerQueries.keuzes(vandaag)).data ?? { organisaties: [], functies: [] };
  const { gegevens } = usePlanbordVandaag();
  const [begin, setBegin] = useState<BeginSubject | null>(null);
  const invoer = createWijziging(actie, persoon.id, waarden);
  const form = usePreviewForm({
    values,
    invoer,
    vraag: useQuery(medewerkerQueries.voorbeeld(invoer)),
    opdracht: medewerkerOpdrachten.wijzigDetachering,
    done: onClose,
  });
  return (
    <>
      <PreviewDialog
        titel={`${ACTION_TITLE[actie.soort]}: ${persoon.naam}`}
        vorm={form}
        gevolg={form.voorbeeld}
        velden={FIELDS}
        onClose={onClose}
      >
        {'detachering' in actie ? (
          <p className="zacht">
            {actie.detachering.organisatie}, {actie.detachering.functie},{' '}
            {urenWithEenheid(actie.detachering.minutenPerWeek)},{' '}
            {periodeNl(actie.detachering.geldigVan, actie.detachering.geldigTot)}
          </p>
        ) : null}
        <DetacheringFields {...{ actie, form, keuzes }} />
        {gegevens !== undefined && WITH_BEGIN.includes(actie.soort) ? (
          <TooYoung
            gegevens={gegevens}
            organisatieId={actie.soort === 'begin' ? actie.detachering.organisatieId : waarden.organisatieId}
            teamId=""
            van={waarden.van}
            onCorrect={setBegin}
          />
        ) : null}
      </PreviewDialog>
      {begin === null ? null : (
        <BeginDialog subject={begin} voorstel={waarden.van} onClose={() => setBegin(null)} />
      )}
    </>
  );
}
