import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CorrectieInput } from '../../../../shared/contract/klachten/correctie.ts';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { KLACHT_STATUSSEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, klachtenQueries, useDossierForm } from '../basis/klachten.queries.ts';
import type { DatumState } from '../intake/intake-form.ts';
import { Weigeringen } from '../stap/dossier-stap-dialog.tsx';
import { StapFieldInput } from '../stap/stap-field.tsx';
import { RedenField } from './reden-field.tsx';

type Line = KlachtDossierOutput['tijdlijn'][number];
type Soort = Line['correctie'][number];
type Props = DossierProps & { readonly regel: Line; readonly onClose: () => void };

const SOORT: Readonly<Record<Soort, string>> = {
  datum: 'De datum klopt niet',
  procedure: 'De procedure van 6 of 10 weken klopt niet',
  veld: 'Iets anders klopt niet',
  'verkeerd-dossier': 'Dit hoort bij een ander dossier',
};

type State = {
  readonly soort: Soort;
  readonly datum: DatumState;
  readonly naarId: string;
  readonly veld: string;
  readonly waarde: string;
};

const ALLE = { alleenOpen: false, jaar: null, zoek: '', metNamen: false };

function wijzigingOf(
  { soort, datum, naarId, veld, waarde }: State,
  { velden }: Line,
  weken: number,
): CorrectieInput['wijziging'] | null {
  if (soort === 'veld') {
    const known = velden.find((een) => een.veld === veld);
    return known === undefined ? null : { soort, veld: known.veld, waarde };
  }
  if (soort === 'procedure') return { soort, weken: weken === 6 ? 10 : 6 };
  if (soort === 'verkeerd-dossier') return { soort, naarId: naarId === '' ? null : naarId };
  return typeof datum === 'string' ? { soort, datum } : null;
}

/** Corrects one recorded step; what came after it stays, and is checked again by the core. */
export function CorrectieDialog({ dossier, vandaag, regel, onClose }: Props) {
  const [soort, setSoort] = useState<Soort>('datum');
  const [datum, setDatum] = useState<DatumState>(regel.datum);
  const [naarId, setNaarId] = useState('');
  const [first] = regel.velden;
  const [veld, setVeld] = useState<string>(first?.veld ?? '');
  const [waarde, setWaarde] = useState(first?.waarde ?? '');
  const [reden, setReden] = useState('');
  const weken = dossier.formeel?.procedureWeken ?? 6;
  const form = useDossierForm(klachtenOpdrachten.corrigeerStap, {
    input: () => {
      const wijziging = wijzigingOf({ soort, datum, naarId, veld, waarde }, regel, weken);
      return wijziging === null ? null : { id: dossier.id, stapId: regel.id, reden, wijziging };
    },
    done: onClose,
  });
  const { velden, toonFouten } = form;
  return (
    <FormDialog titel={`Verbeteren: ${regel.titel}`} knop="Verbeteren" vorm={form} onClose={onClose}>
      <Weigeringen
        meldingen={Object.entries(velden)
          .filter(([field]) => field !== 'reden')
          .map(([, message]) => message)}
      />
      <p className="zacht">
        Vastgelegd op {datumNl(regel.datum)}. Wat daarna is vastgelegd, blijft staan en wordt opnieuw
        nagekeken.
      </p>
      <ChoiceField
        label="Wat klopt er niet?"
        waarde={soort}
        keuzes={regel.correctie.map((waarde) => ({ waarde, label: SOORT[waarde] }))}
        onChange={(text) => setSoort(regel.correctie.find((waarde) => waarde === text) ?? soort)}
      />
      {soort === 'datum' ? (
        <DatumField
          label="Juiste datum"
          verplicht
          waarde={datum}
          onChange={setDatum}
          vandaag={vandaag}
          toonFouten={toonFouten}
        />
      ) : null}
      {soort === 'procedure' ? (
        <p>
          Nu {String(weken)} weken, dat wordt {weken === 6 ? '10' : '6'} weken.
        </p>
      ) : null}
      {soort === 'veld' ? (
        <AnderGegeven
          velden={regel.velden}
          veld={veld}
          waarde={waarde}
          toonFouten={toonFouten}
          onVeld={(nieuw) => {
            setVeld(nieuw);
            setWaarde(regel.velden.find((een) => een.veld === nieuw)?.waarde ?? '');
          }}
          onWaarde={setWaarde}
        />
      ) : null}
      {soort === 'verkeerd-dossier' ? (
        <JuisteDossier dossierId={dossier.id} waarde={naarId} onChange={setNaarId} />
      ) : null}
      <RedenField reden={reden} onChange={setReden} melding={velden.reden} />
    </FormDialog>
  );
}

type GegevenProps = {
  readonly velden: Line['velden'];
  readonly veld: string;
  readonly waarde: string;
  readonly toonFouten: boolean;
  readonly onVeld: (veld: string) => void;
  readonly onWaarde: (waarde: string) => void;
};

/** Which of the data of a step is wrong, and what it should be. */
function AnderGegeven({ velden, veld, waarde, toonFouten, onVeld, onWaarde }: GegevenProps) {
  const known = velden.find((een) => een.veld === veld);
  return (
    <>
      {velden.length < 2 ? null : (
        <ChoiceField
          label="Welk gegeven?"
          waarde={veld}
          keuzes={velden.map((een) => ({ waarde: een.veld, label: een.label }))}
          onChange={onVeld}
        />
      )}
      {known === undefined ? null : (
        <StapFieldInput
          key={veld}
          veld={known}
          waarde={waarde}
          onChange={onWaarde}
          toonFouten={toonFouten}
          melding={undefined}
        />
      )}
    </>
  );
}

type DossierChoice = {
  readonly dossierId: string;
  readonly waarde: string;
  readonly onChange: (id: string) => void;
};

/** Where the step belongs: it goes there as it was recorded, or only out of this dossier. */
function JuisteDossier({ dossierId, waarde, onChange }: DossierChoice) {
  const lijst = useQuery(klachtenQueries.lijst(ALLE)).data ?? [];
  const keuzes = lijst
    .filter(({ id, status }) => id !== dossierId && status !== 'vernietigd')
    .map(({ id, nummer, status, team }) => ({
      waarde: id,
      label: [nummer, KLACHT_STATUSSEN.labels[status].toLowerCase(), team].filter(Boolean).join(', '),
    }));
  return (
    <>
      <ChoiceField
        label="Het juiste dossier"
        waarde={waarde}
        leeg="Niet bekend: alleen hier weghalen"
        keuzes={keuzes}
        onChange={onChange}
      />
      <p className="zacht">
        {waarde === ''
          ? 'De stap verdwijnt uit dit dossier.'
          : 'De stap gaat naar dat dossier, op zijn eigen dag, en wordt daar met dezelfde regels nagekeken. Een document blijft hier: voeg het daar ook toe.'}
      </p>
    </>
  );
}
