import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FieldMessage } from '../../../../shared/contract/base/faults.ts';
import type { KlachtDossierOutput, MogelijkeStap } from '../../../../shared/contract/klachten/dossier.ts';
import type { OvergangInput } from '../../../../shared/contract/klachten/stappen.ts';
import { datumWithWeekdag } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { TextField } from '../../../components/field/field.tsx';
import {
  type KlachtChoices,
  klachtenOpdrachten,
  klachtenQueries,
  useDossierOpdracht,
} from '../basis/klachten.queries.ts';
import { OmbudsmanNodig } from '../basis/ombudsman-nodig.tsx';
import { Artikel } from '../basis/termijn.tsx';
import { StapFieldInput } from './stap-field.tsx';
import { createOvergang, type FormStap, fieldsOf, initialValues, type Values } from './stap-form.ts';

export type StapProps = {
  readonly dossier: KlachtDossierOutput;
  readonly keuzes: KlachtChoices;
  readonly vandaag: string;
  readonly onClose: () => void;
};

type Props = StapProps & { readonly stap: MogelijkeStap; readonly soort: FormStap };

/** The step as it would be, checked by the state machine half a second after the last keystroke. */
export function useControle(id: string, stap: OvergangInput | null) {
  const text = stap === null ? '' : JSON.stringify(stap);
  const [rustig, setRustig] = useState(stap);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says when the step is another one
  useEffect(() => {
    const clock = setTimeout(() => setRustig(stap), 400);
    return () => clearTimeout(clock);
  }, [text]);
  return useQuery({
    ...klachtenQueries.controleerStap({ id, stap: rustig ?? { soort: 'naar-ombudsman', datum: '' } }),
    enabled: rustig !== null,
  }).data;
}

/** What a step says of the letter that names the ombudsman. */
const OVER_DE_OMBUDSMAN: readonly string[] = ['ombudsmanNaam', 'ombudsmanVermeld'];

/** Who advises is asked in a procedure with an advice; a confirmation goes to who is satisfied. */
function isAsked({ veld }: { readonly veld: string }, soort: FormStap, values: Values): boolean {
  if (veld === 'adviseur') return values.procedureWeken === '10';
  return soort !== 'klager-eindigt' || veld !== 'bevestigingVerzondenOp' || values.hoe === 'tevreden';
}

/** One step of the state machine: exactly the fields it needs, with what it does to the term. */
export function StapDialog({ stap, soort, dossier, keuzes, vandaag, onClose }: Props) {
  const fields = fieldsOf(stap, soort, { dossier, keuzes });
  const [values, setValues] = useState<Values>(() => initialValues(fields, { vandaag, keuzes }));
  const [showErrors, setToonFaults] = useState(false);
  const [faults, setFaults] = useState<readonly FieldMessage[]>([]);
  const { voerUit, bezig } = useDossierOpdracht(klachtenOpdrachten.zetStap);
  const overgang = createOvergang(soort, values);
  const controle = useControle(dossier.id, overgang);
  const set = (field: string, value: string) => {
    setValues((previous) => ({ ...previous, [field]: value }));
    setFaults([]);
  };
  const submit = async () => {
    setToonFaults(true);
    if (overgang === null) return;
    const result = await voerUit({ id: dossier.id, stap: overgang });
    if (result.soort === 'ok') onClose();
    else
      setFaults(
        result.fout.velden.map(({ veld, melding }) => ({ veld: veld.replace(/^stap\./u, ''), melding })),
      );
  };
  const vraagtReden =
    controle?.waarschuwingen.some((waarschuwing) => waarschuwing.redenNodig) === true ||
    (values.redenAfwijking ?? '') !== '' ||
    faults.some(({ veld }) => veld === 'redenAfwijking');
  const metPlace = new Set([...fields.map(({ veld }) => veld), ...(vraagtReden ? ['redenAfwijking'] : [])]);
  return (
    <FormDialog
      breed
      titel={stap.label}
      knop="Vastleggen"
      vorm={{ bezig, submit: () => void submit() }}
      onClose={onClose}
    >
      <p className="zacht">Grondslag: {stap.artikel}</p>
      {keuzes.ombudsman === null && fields.some(({ veld }) => OVER_DE_OMBUDSMAN.includes(veld)) ? (
        <OmbudsmanNodig dossierId={dossier.id} />
      ) : null}
      <Weigeringen
        meldingen={faults.filter(({ veld }) => !metPlace.has(veld)).map(({ melding }) => melding)}
      />
      {fields
        .filter((field) => isAsked(field, soort, values))
        .map((field) => (
          <StapFieldInput
            key={field.veld}
            veld={field}
            waarde={values[field.veld] ?? ''}
            onChange={(value) => set(field.veld, value)}
            toonFouten={showErrors}
            melding={faults.find((fault) => fault.veld === field.veld)?.melding}
          />
        ))}
      {controle === undefined ? null : <Gevolg controle={controle} />}
      {vraagtReden ? (
        <TextField
          label="Waarom toch deze persoon?"
          verplicht
          regels={2}
          maxLengte={2000}
          waarde={values.redenAfwijking ?? ''}
          onChange={(text) => set('redenAfwijking', text)}
          melding={faults.find(({ veld }) => veld === 'redenAfwijking')?.melding}
        />
      ) : null}
    </FormDialog>
  );
}

/** Refusals of the law, read out at once. */
export function Weigeringen({ meldingen }: { readonly meldingen: readonly string[] }) {
  return (
    <div role="alert">
      {meldingen.length === 0 ? null : (
        <div className="melding melding--fout">
          <span className="melding__teken" aria-hidden="true">
            !
          </span>
          <div className="melding__tekst">
            <strong>Dit kan zo niet</strong>
            <ul className="klacht-lijst">
              {[...new Set(meldingen)].map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}

type Controle = NonNullable<ReturnType<typeof useControle>>;

/** Warnings of the step, and the last day after it. */
export function Gevolg({ controle }: { readonly controle: Controle }) {
  const { waarschuwingen, termijn, weigeringen } = controle;
  return (
    <div aria-live="polite" className="klacht-gevolg">
      {waarschuwingen.map((waarschuwing) => (
        <div key={waarschuwing.code} className="melding melding--let-op">
          <span className="melding__teken" aria-hidden="true">
            !
          </span>
          <div className="melding__tekst">
            {waarschuwing.melding} <Artikel zin={waarschuwing.melding} artikel={waarschuwing.artikel} />
          </div>
        </div>
      ))}
      {termijn?.soort === 'termijn' && weigeringen.length === 0 ? (
        <p className="cijfers">
          Uiterste datum na deze stap: <strong>{datumWithWeekdag(termijn.einde)}</strong>
        </p>
      ) : null}
    </div>
  );
}
