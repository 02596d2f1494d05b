import { useState } from 'react';
import type { FieldMessage } from '../../../../shared/contract/base/faults.ts';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import type { OvergangInput } from '../../../../shared/contract/klachten/stappen.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import { doorgaandeKlagers, klagerLabel } from '../../../../shared/domain/klacht/basis/klagers.ts';
import {
  GRONDEN_AFZIEN_HOREN,
  type GrondAfzienHoren,
  KLACHT_STAP_SOORTEN,
  type KlachtStapSoort,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import type { Gehoorde } from '../../../../shared/domain/klacht/basis/types.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField, TextField } from '../../../components/field/field.tsx';
import { klachtenOpdrachten, useDossierOpdracht } from '../basis/klachten.queries.ts';
import { Gevolg, type StapProps, useControle, Weigeringen } from './dossier-stap-dialog.tsx';

type Klagers = KlachtDossierOutput['gegevens']['klagers'];

export type Voorzet = { readonly soort: KlachtStapSoort; readonly wie?: string };

type State = {
  readonly soort: KlachtStapSoort;
  /** 'klager' (all of them), or the id of a klager or a beklaagde. */
  readonly wie: string;
  readonly datum: string;
  /** Id of a document, or '' when `kenmerk` names a letter. */
  readonly document: string;
  readonly kenmerk: string;
  readonly grond: GrondAfzienHoren;
  readonly toelichting: string;
};

function createStap(state: State, klagers: Klagers): Extract<OvergangInput, { soort: 'stap' }> {
  const { soort, datum, grond, toelichting } = state;
  const document = state.document === '' ? state.kenmerk : state.document;
  const klager = klagers.find(({ id }) => id === state.wie)?.id;
  const wie: Gehoorde =
    state.wie === 'klager' ? 'klager' : klager === undefined ? { beklaagde: state.wie } : { klager };
  switch (soort) {
    case 'ontvangstbevestiging':
      return { soort: 'stap', stap: { soort, klager, datum, document } };
    case 'verslag':
    case 'advies':
      return { soort: 'stap', stap: { soort, datum, document } };
    case 'afschrift-beklaagde':
    case 'bericht-verdaging':
      return { soort: 'stap', stap: { soort, beklaagde: state.wie, datum, document } };
    case 'uitnodiging-horen':
      return { soort: 'stap', stap: { soort, wie, datum, document } };
    case 'gehoord':
    case 'niet-verschenen':
      return { soort: 'stap', stap: { soort, wie, datum } };
    case 'afgezien-van-horen':
      return { soort: 'stap', stap: { soort, wie, grond, datum, toelichting } };
    default:
      return assertNever(soort, 'stap');
  }
}

const MET_DOCUMENT: readonly KlachtStapSoort[] = [
  'ontvangstbevestiging',
  'afschrift-beklaagde',
  'uitnodiging-horen',
  'verslag',
  'advies',
  'bericht-verdaging',
];

/** The klager, or of several all of them together and each alone. */
function klagerChoices(klagers: Klagers) {
  const doorgaand = doorgaandeKlagers({ klagers });
  if (doorgaand.length < 2) return [{ waarde: 'klager', label: 'Klager' }];
  return [
    { waarde: 'klager', label: 'Alle klagers samen' },
    ...doorgaand.map(({ id }) => ({ waarde: id, label: `Klager: ${klagerLabel(klagers, id)}` })),
  ];
}

function wieChoices(soort: KlachtStapSoort, { beklaagden, gegevens: { klagers } }: KlachtDossierOutput) {
  if (soort === 'ontvangstbevestiging') return klagerChoices(klagers);
  const personen = beklaagden.map(({ medewerkerId, naam }) => ({
    waarde: medewerkerId,
    label: `Beklaagde: ${naam}`,
  }));
  if (soort === 'afschrift-beklaagde' || soort === 'bericht-verdaging') return personen;
  return [...klagerChoices(klagers), ...personen];
}

function hasWie(soort: KlachtStapSoort, dossier: KlachtDossierOutput): boolean {
  if (soort === 'ontvangstbevestiging') return wieChoices(soort, dossier).length > 1;
  return soort !== 'verslag' && soort !== 'advies';
}

type Props = StapProps & { readonly voorzet: Voorzet };

/** Records a step of the handling: confirmation, copy, invitation, hearing, report, advice, message. */
export function BehandelstapDialog({ dossier, vandaag, onClose, voorzet }: Props) {
  const [state, setState] = useState<State>(() => ({
    soort: voorzet.soort,
    wie: voorzet.wie ?? wieChoices(voorzet.soort, dossier)[0]?.waarde ?? 'klager',
    datum: vandaag,
    document: '',
    kenmerk: '',
    grond: 'b',
    toelichting: '',
  }));
  const [showErrors, setToonFaults] = useState(false);
  const [faults, setFaults] = useState<readonly FieldMessage[]>([]);
  const { voerUit, bezig } = useDossierOpdracht(klachtenOpdrachten.zetStap);
  const stap = createStap(state, dossier.gegevens.klagers);
  const controle = useControle(dossier.id, state.datum === '' ? null : stap);
  const set = (part: Partial<State>) => {
    setState((previous) => ({ ...previous, ...part }));
    setFaults([]);
  };
  const submit = async () => {
    setToonFaults(true);
    const result = await voerUit({ id: dossier.id, stap });
    if (result.soort === 'ok') onClose();
    else setFaults(result.fout.velden);
  };
  return (
    <FormDialog
      titel="Stap vastleggen"
      knop="Vastleggen"
      vorm={{ bezig, submit: () => void submit() }}
      onClose={onClose}
    >
      <Weigeringen meldingen={faults.map(({ melding }) => melding)} />
      <StapFields dossier={dossier} vandaag={vandaag} stand={state} set={set} toonFouten={showErrors} />
      {controle === undefined ? null : <Gevolg controle={{ ...controle, termijn: null }} />}
    </FormDialog>
  );
}

type FieldsProps = Pick<Props, 'dossier' | 'vandaag'> & {
  readonly stand: State;
  readonly set: (part: Partial<State>) => void;
  readonly toonFouten: boolean;
};

function StapFields({ dossier, vandaag, stand, set, toonFouten }: FieldsProps) {
  const soorten = dossier.stapSoorten;
  return (
    <>
      <ChoiceField
        label="Stap"
        waarde={stand.soort}
        keuzes={soorten.map((waarde) => ({ waarde, label: KLACHT_STAP_SOORTEN.labels[waarde] }))}
        onChange={(text) => {
          const soort = KLACHT_STAP_SOORTEN.find(text) ?? stand.soort;
          const wie = wieChoices(soort, dossier);
          set({
            soort,
            wie: wie.some(({ waarde }) => waarde === stand.wie) ? stand.wie : (wie[0]?.waarde ?? ''),
          });
        }}
      />
      {hasWie(stand.soort, dossier) ? (
        <ChoiceField
          label="Wie"
          waarde={stand.wie}
          {...(wieChoices(stand.soort, dossier).length === 0 ? { leeg: 'Er is geen beklaagde' } : {})}
          keuzes={wieChoices(stand.soort, dossier)}
          onChange={(wie) => set({ wie })}
        />
      ) : null}
      <DatumField
        label="Datum"
        verplicht
        waarde={stand.datum === '' ? undefined : stand.datum}
        onChange={(datum) => set({ datum: datum ?? '' })}
        vandaag={vandaag}
        toonFouten={toonFouten}
      />
      {MET_DOCUMENT.includes(stand.soort) ? (
        <DocumentChoice dossier={dossier} stand={stand} set={set} />
      ) : null}
      {stand.soort === 'afgezien-van-horen' ? (
        <>
          <ChoiceField
            label="Grond"
            waarde={stand.grond}
            keuzes={GRONDEN_AFZIEN_HOREN.options}
            onChange={(text) => set({ grond: GRONDEN_AFZIEN_HOREN.find(text) ?? stand.grond })}
          />
          <TextField
            label="Toelichting"
            regels={2}
            maxLengte={5000}
            waarde={stand.toelichting}
            onChange={(toelichting) => set({ toelichting })}
          />
        </>
      ) : null}
    </>
  );
}

type DocumentProps = {
  readonly dossier: KlachtDossierOutput;
  readonly stand: State;
  readonly set: (part: Partial<State>) => void;
};

function DocumentChoice({ dossier, stand, set }: DocumentProps) {
  return (
    <>
      {dossier.documenten.length === 0 ? null : (
        <ChoiceField
          label="Document"
          waarde={stand.document}
          leeg="Staat niet in dit dossier"
          keuzes={dossier.documenten.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          onChange={(document) => set({ document })}
        />
      )}
      {stand.document === '' ? (
        <TextField
          label="Kenmerk van de brief of het verslag"
          hint="Bijvoorbeeld het nummer in het zaaksysteem."
          verplicht
          maxLengte={200}
          waarde={stand.kenmerk}
          onChange={(kenmerk) => set({ kenmerk })}
        />
      ) : null}
    </>
  );
}
