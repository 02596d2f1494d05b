import {
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
  KLACHT_VORMEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { naamChoices } from '../../../components/field/choice-options.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, TextField } from '../../../components/field/field.tsx';
import type { Fields } from '../../../data/form.ts';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierFieldForm } from '../basis/klachten.queries.ts';
import { RegelingUitleg } from '../basis/regeling-uitleg.tsx';
import { ZonderPlaats } from '../basis/zonder-plaats.tsx';
import type { DatumState } from '../intake/intake-form.ts';
import { KlagerFields } from '../klagers/klager-fields.tsx';
import { type KlagerState, toKlagerState, toKlagers } from '../klagers/klager-form.ts';
import { Weigeringen } from '../stap/dossier-stap-dialog.tsx';
import { RedenField } from './reden-field.tsx';

type Gegevens = DossierProps['dossier']['gegevens'];
type State = Omit<Gegevens, 'klagers' | 'ontvangstdatum' | 'opSchriftOp' | 'datumGedraging'> & {
  readonly klagers: readonly KlagerState[];
  readonly ontvangstdatum: DatumState;
  readonly opSchriftOp: DatumState;
  readonly datumGedraging: DatumState;
  readonly reden: string;
};

type Props = DossierProps & { readonly onClose: () => void };

/** Corrects the facts; the term is calculated again from them. */
export function GegevensDialog({ dossier, keuzes, vandaag, onClose }: Props) {
  const form = useDossierFieldForm(klachtenOpdrachten.wijzigGegevens, {
    begin: (): State => ({
      ...dossier.gegevens,
      klagers: dossier.gegevens.klagers.map(toKlagerState),
      reden: '',
    }),
    input: ({ reden, ...stand }) => {
      const { ontvangstdatum, opSchriftOp, datumGedraging } = stand;
      const klagers = toKlagers(stand.klagers);
      if (typeof ontvangstdatum !== 'string' || opSchriftOp === undefined) return null;
      if (datumGedraging === undefined || klagers === null) return null;
      const opSchrift = stand.vorm === 'mondeling' ? opSchriftOp : null;
      return {
        id: dossier.id,
        gegevens: { ...stand, klagers, ontvangstdatum, opSchriftOp: opSchrift, datumGedraging },
        ...(dossier.open ? {} : { reden }),
      };
    },
    done: onClose,
  });
  const { waarden, set, veld, velden, toonFouten } = form;
  return (
    <FormDialog breed titel="Gegevens van de klacht" knop="Opslaan" vorm={form} onClose={onClose}>
      <Weigeringen meldingen={Object.values(velden)} />
      <Ontvangst {...form} />
      <KlagerFields
        klagers={waarden.klagers}
        fouten={Object.fromEntries(
          Object.entries(velden).map(([veld, melding]) => [veld.replace(/^gegevens\./u, ''), melding]),
        )}
        onChange={(klagers) => set({ klagers })}
        meeSinds={{ vandaag, toonFouten }}
      />
      <Plaats {...form} keuzes={keuzes} />
      <TextField
        label="Omschrijving van de gedraging"
        hint="Geen cliëntgegevens, tenzij het echt nodig is om de klacht te begrijpen."
        regels={4}
        maxLengte={5000}
        {...veld('omschrijving')}
      />
      <CheckField label="Gaat over een zaak die blijvend wordt bewaard" {...veld('blijvendBewaren')} />
      <TextField label="Reden om nog niet te vernietigen" maxLengte={500} {...veld('bewaarReden')} />
      {dossier.open ? null : (
        <RedenField reden={waarden.reden} onChange={(reden) => set({ reden })} melding={velden.reden} />
      )}
    </FormDialog>
  );
}

function Ontvangst({ waarden, veld }: Fields<State>) {
  return (
    <div className="velden">
      <DatumField label="Ontvangen op" verplicht richting="verleden" {...veld('ontvangstdatum')} />
      <ChoiceField label="Kanaal" keuzes={KLACHT_KANALEN.options} {...veld('kanaal')} />
      <ChoiceField label="Vorm" keuzes={KLACHT_VORMEN.options} {...veld('vorm')} />
      {waarden.vorm === 'mondeling' ? (
        <DatumField label="Op schrift gesteld op" optioneel richting="verleden" {...veld('opSchriftOp')} />
      ) : null}
    </div>
  );
}

function Plaats({ waarden, set, veld, keuzes }: Fields<State> & Pick<Props, 'keuzes'>) {
  return (
    <>
      <div className="velden">
        <DatumField
          label="Datum van de gedraging"
          optioneel
          richting="verleden"
          {...veld('datumGedraging')}
        />
        <ChoiceField
          label="Team"
          waarde={waarden.teamId ?? ''}
          leeg="Geen of onbekend"
          keuzes={naamChoices(keuzes.teams)}
          onChange={(id) => set({ teamId: id === '' ? null : id })}
        />
        <ChoiceField
          label="Wijk"
          waarde={waarden.wijkId ?? ''}
          leeg="Onbekend"
          keuzes={naamChoices(keuzes.wijken)}
          onChange={(id) => set({ wijkId: id === '' ? null : id })}
        />
        <ZonderPlaats stand={waarden} set={set} />
        <ChoiceField label="Regeling" keuzes={KLACHT_REGELINGEN.options} {...veld('regeling')} />
        <CheckField label="Kopie doorgezonden aan de moederorganisatie" {...veld('kopieDoorgezonden')} />
      </div>
      <RegelingUitleg regeling={waarden.regeling} />
    </>
  );
}
