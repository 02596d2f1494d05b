import { useState } from 'react';
import {
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
  KLACHT_VORMEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, TextField } from '../../../components/field/field.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierForm } from '../basis/klachten.queries.ts';
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
};

type Props = DossierProps & { readonly onClose: () => void };

/** Corrects the facts; the term is calculated again from them. */
export function GegevensDialog({ dossier, keuzes, vandaag, onClose }: Props) {
  const [stand, setState] = useState<State>(() => ({
    ...dossier.gegevens,
    klagers: dossier.gegevens.klagers.map(toKlagerState),
  }));
  const [reden, setReden] = useState('');
  const set = (part: Partial<State>) => setState((previous) => ({ ...previous, ...part }));
  const form = useDossierForm(klachtenOpdrachten.wijzigGegevens, {
    input: () => {
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
  const { toonFouten, velden } = form;
  return (
    <FormDialog breed titel="Gegevens van de klacht" knop="Opslaan" vorm={form} onClose={onClose}>
      <Weigeringen meldingen={Object.values(velden)} />
      <Ontvangst {...{ stand, set, vandaag, toonFouten }} />
      <KlagerFields
        klagers={stand.klagers}
        fouten={Object.fromEntries(
          Object.entries(velden).map(([veld, melding]) => [veld.replace(/^gegevens\./u, ''), melding]),
        )}
        onChange={(klagers) => set({ klagers })}
        meeSinds={{ vandaag, toonFouten }}
      />
      <Plaats {...{ stand, set, keuzes, vandaag, toonFouten }} />
      <TextField
        label="Omschrijving van de gedraging"
        hint="Geen cliëntgegevens, tenzij het echt nodig is om de klacht te begrijpen."
        regels={4}
        maxLengte={5000}
        waarde={stand.omschrijving}
        onChange={(omschrijving) => set({ omschrijving })}
      />
      <CheckField
        label="Gaat over een zaak die blijvend wordt bewaard"
        waarde={stand.blijvendBewaren}
        onChange={(blijvendBewaren) => set({ blijvendBewaren })}
      />
      <TextField
        label="Reden om nog niet te vernietigen"
        maxLengte={500}
        waarde={stand.bewaarReden}
        onChange={(bewaarReden) => set({ bewaarReden })}
      />
      {dossier.open ? null : <RedenField reden={reden} onChange={setReden} melding={velden.reden} />}
    </FormDialog>
  );
}

type PartProps = { readonly stand: State; readonly set: (part: Partial<State>) => void };

type OntvangstProps = PartProps & Pick<Props, 'vandaag'> & { readonly toonFouten: boolean };

function Ontvangst({ stand, set, vandaag, toonFouten }: OntvangstProps) {
  return (
    <div className="velden">
      <DatumField
        label="Ontvangen op"
        verplicht
        waarde={stand.ontvangstdatum}
        richting="verleden"
        onChange={(ontvangstdatum) => set({ ontvangstdatum })}
        vandaag={vandaag}
        toonFouten={toonFouten}
      />
      <ChoiceField
        label="Kanaal"
        waarde={stand.kanaal}
        keuzes={KLACHT_KANALEN.options}
        onChange={(text) => set({ kanaal: KLACHT_KANALEN.find(text) ?? stand.kanaal })}
      />
      <ChoiceField
        label="Vorm"
        waarde={stand.vorm}
        keuzes={KLACHT_VORMEN.options}
        onChange={(text) => set({ vorm: KLACHT_VORMEN.find(text) ?? 'schriftelijk' })}
      />
      {stand.vorm === 'mondeling' ? (
        <DatumField
          label="Op schrift gesteld op"
          optioneel
          waarde={stand.opSchriftOp}
          richting="verleden"
          onChange={(opSchriftOp) => set({ opSchriftOp })}
          vandaag={vandaag}
          toonFouten={toonFouten}
        />
      ) : null}
    </div>
  );
}

type PlaatsProps = PartProps & Pick<Props, 'keuzes' | 'vandaag'> & { readonly toonFouten: boolean };

function Plaats({ stand, set, keuzes, vandaag, toonFouten }: PlaatsProps) {
  return (
    <>
      <div className="velden">
        <DatumField
          label="Datum van de gedraging"
          optioneel
          waarde={stand.datumGedraging}
          richting="verleden"
          onChange={(datumGedraging) => set({ datumGedraging })}
          vandaag={vandaag}
          toonFouten={toonFouten}
        />
        <ChoiceField
          label="Team"
          waarde={stand.teamId ?? ''}
          leeg="Geen of onbekend"
          keuzes={keuzes.teams.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          onChange={(id) => set({ teamId: id === '' ? null : id })}
        />
        <ChoiceField
          label="Wijk"
          waarde={stand.wijkId ?? ''}
          leeg="Onbekend"
          keuzes={keuzes.wijken.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          onChange={(id) => set({ wijkId: id === '' ? null : id })}
        />
        <ZonderPlaats {...{ stand, set }} />
        <ChoiceField
          label="Regeling"
          waarde={stand.regeling}
          keuzes={KLACHT_REGELINGEN.options}
          onChange={(text) => set({ regeling: KLACHT_REGELINGEN.find(text) ?? stand.regeling })}
        />
        <CheckField
          label="Kopie doorgezonden aan de moederorganisatie"
          waarde={stand.kopieDoorgezonden}
          onChange={(kopieDoorgezonden) => set({ kopieDoorgezonden })}
        />
      </div>
      <RegelingUitleg regeling={stand.regeling} />
    </>
  );
}
