import { useState } from 'react';
import type { KalenderWijziging } from '../../../shared/contract/kalender.ts';
import { datumLang, datumWithWeekdag } from '../../../shared/domain/tijd/datum.ts';
import { NumberField, TextField } from '../../components/field/field.tsx';
import { type Fields, useValues } from '../../data/form.ts';
import { readDagen } from './dagen.ts';
import type { BesluitLine } from './kalender.queries.ts';
import { WijzigingDialog } from './wijziging-dialog.tsx';

type Props = {
  /** The decree that is changed; null makes a new one. */
  readonly besluit: (BesluitLine & { readonly id: string }) | null;
  /** The first year that is not known yet. */
  readonly eersteJaar: number;
  readonly onClose: () => void;
};

/** Decrees have covered three years each since 2014. */
const JAREN_PER_BESLUIT = 3;

/** What is typed so far. */
type Draft = {
  readonly titel: string;
  readonly bron: string;
  readonly vanJaar: number | undefined;
  readonly totEnMetJaar: number | undefined;
  /** The days as they are typed. */
  readonly text: string;
};

function draftOf({ besluit, eersteJaar }: Pick<Props, 'besluit' | 'eersteJaar'>): Draft {
  if (besluit !== null) return { ...besluit, text: besluit.dagen.map(datumLang).join('\n') };
  return {
    titel: '',
    bron: '',
    vanJaar: eersteJaar,
    totEnMetJaar: eersteJaar + JAREN_PER_BESLUIT - 1,
    text: '',
  };
}

function wijzigingOf(id: string | null, draft: Draft): KalenderWijziging | null {
  const { titel, bron, vanJaar, totEnMetJaar, text } = draft;
  const dagen = readDagen(text);
  if (titel.trim() === '' || bron.trim() === '' || dagen.soort === 'fout') return null;
  if (vanJaar === undefined || totEnMetJaar === undefined) return null;
  return { soort: 'besluit', id, titel, bron, vanJaar, totEnMetJaar, dagen: dagen.dagen };
}

/** A royal decree on gelijkgestelde dagen, with which open terms it moves. */
export function BesluitDialog({ besluit, eersteJaar, onClose }: Props) {
  const values = useValues(() => draftOf({ besluit, eersteJaar }));
  return (
    <WijzigingDialog
      titel={besluit === null ? 'Besluit toevoegen' : 'Besluit wijzigen'}
      knop={besluit === null ? 'Toevoegen' : 'Wijzigen'}
      wijziging={wijzigingOf(besluit?.id ?? null, values.waarden)}
      values={values}
      velden={['titel', 'bron', 'vanJaar', 'totEnMetJaar', 'dagen']}
      onClose={onClose}
    >
      {(form) => (
        <div className="velden">
          <BesluitFields {...form} />
          <Dagen {...form} />
        </div>
      )}
    </WijzigingDialog>
  );
}

function BesluitFields({ veld }: Fields<Draft>) {
  const jaar = { verplicht: true, min: 1990, max: 2100 };
  return (
    <>
      <TextField
        label="Titel"
        hint="Neem de titel over uit het Staatsblad."
        verplicht
        eerste
        maxLengte={300}
        leegMelding="Vul de titel van het besluit in."
        {...veld('titel')}
      />
      <TextField
        label="Bron"
        hint="Waar het besluit staat, bijvoorbeeld “Stb. 2028, 123”."
        verplicht
        maxLengte={200}
        leegMelding="Vul in waar het besluit staat, bijvoorbeeld “Stb. 2028, 123”."
        {...veld('bron')}
      />
      <NumberField {...jaar} label="Eerste jaar" {...veld('vanJaar')} />
      <NumberField {...jaar} label="Laatste jaar" {...veld('totEnMetJaar')} />
    </>
  );
}

function Dagen({ waarden: { text, vanJaar }, veld }: Fields<Draft>) {
  const [left, setLeft] = useState(false);
  const dagen = readDagen(text);
  const field = veld('text', 'dagen');
  const wrong = dagen.soort === 'fout' && (field.toonFouten || left) ? dagen.melding : undefined;
  return (
    <>
      <TextField
        label="Gelijkgestelde dagen"
        hint="Op elke regel een dag, of met komma’s ertussen. Plakken uit het besluit mag."
        onBlur={() => setLeft(true)}
        regels={4}
        plaatshouder={`11 mei ${String(vanJaar ?? '')}`}
        {...field}
        melding={field.melding ?? wrong}
      />
      {dagen.soort === 'ok' && dagen.dagen.length > 0 ? (
        <p className="zacht cijfers">{dagen.dagen.map(datumWithWeekdag).join(' · ')}</p>
      ) : null}
    </>
  );
}
