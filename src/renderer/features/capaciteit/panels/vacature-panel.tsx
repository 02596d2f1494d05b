import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { VACATURE_STATUSSEN } from '../../../../shared/domain/planning/lists.ts';
import type { Vacature } from '../../../../shared/domain/planning/planning.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, lastDatum } from '../../../../shared/domain/tijd/datum.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField, UrenField } from '../../../components/field/field.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { naamChoices, organisatieChoices, teamChoices } from './choices.ts';
import type { PanelProps } from './panel-types.ts';

type Form = {
  readonly teamId: string;
  readonly functieId: string;
  readonly specialismeId: string;
  readonly organisatieId: string;
  readonly minuten: number | undefined;
  readonly openSinds: string | null | undefined;
  readonly gewensteStart: string | null | undefined;
  readonly status: Vacature['status'];
};

/** Filling has a panel of its own. */
const STATUSSEN = VACATURE_STATUSSEN.options.filter(({ waarde }) => waarde !== 'vervuld');

function initialForm({ model, stand }: Pick<PanelProps<'vacature'>, 'model' | 'stand'>): Form {
  const { gegevens, opzoek, vandaag } = model;
  const known = stand.id === null ? undefined : opzoek.vacatures.get(stand.id);
  if (known) {
    const {
      teamId,
      functieId,
      specialismeId,
      organisatieId,
      minutenPerWeek,
      openSinds,
      gewensteStart,
      status,
    } = known;
    return {
      teamId,
      functieId,
      specialismeId: specialismeId ?? '',
      organisatieId: organisatieId ?? '',
      minuten: minutenPerWeek,
      openSinds,
      gewensteStart,
      status,
    };
  }
  const functie = gegevens.functies.find((f) => f.teltMeeCaseload) ?? gegevens.functies[0];
  return {
    teamId: stand.teamId,
    functieId: functie?.id ?? '',
    specialismeId: '',
    organisatieId: '',
    minuten: undefined,
    openSinds: vandaag,
    gewensteStart: lastDatum(stand.van, vandaag),
    status: 'open',
  };
}

function readForm(form: Form) {
  const { minuten, openSinds, gewensteStart } = form;
  if (minuten === undefined || typeof openSinds !== 'string' || typeof gewensteStart !== 'string')
    return null;
  if (gewensteStart < openSinds || form.functieId === '' || form.teamId === '') return null;
  return {
    teamId: form.teamId,
    functieId: form.functieId,
    specialismeId: form.specialismeId === '' ? null : form.specialismeId,
    organisatieId: form.organisatieId === '' ? null : form.organisatieId,
    minutenPerWeek: minuten,
    openSinds,
    gewensteStart,
    status: form.status,
  };
}

/** A vacature as a plannable row: add, change, remove, or go on to fill it. */
export function VacaturePanel(props: PanelProps<'vacature'>) {
  const { model, stand, report, setState, onClose } = props;
  const [vorm, setForm] = useState<Form>(() => initialForm(props));
  const [verstuurd, setVerstuurd] = useState(false);
  const maak = useOpdracht(capaciteitOpdrachten.maakVacature());
  const wijziging = useOpdracht(capaciteitOpdrachten.wijzigVacature());
  const verwijder = useOpdracht(capaciteitOpdrachten.verwijderVacature(), { formulier: false });
  const { id } = stand;
  const velden = id === null ? maak.velden : wijziging.velden;
  const update = (part: Partial<Form>) => setForm((previous) => ({ ...previous, ...part }));
  const submit = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setVerstuurd(true);
    const done = readForm(vorm);
    if (done === null) return;
    const result = id === null ? await maak.run(done) : await wijziging.run({ id, ...done });
    if (result.soort === 'fout') return;
    report(result.opdracht);
    onClose();
  };
  const byVerwijder = async () => {
    if (id === null) return;
    const result = await verwijder.run({ id });
    if (result.soort === 'fout') return;
    report(result.opdracht);
    onClose();
  };
  return (
    <form className="paneelvorm" onSubmit={(e) => void submit(e)} noValidate>
      <VacatureFields {...{ model, vorm, update, velden, verstuurd }} />
      <p className="zacht">Een vacature telt niet mee in de cijfers, tot zij vervuld is.</p>
      <div className="paneelvorm__knoppen">
        <Button appearance="primary" type="submit" disabled={maak.bezig || wijziging.bezig}>
          {id === null ? 'Vacature toevoegen' : 'Wijzigen'}
        </Button>
        {id === null ? null : <Button onClick={() => setState({ soort: 'vullen', id })}>Vullen…</Button>}
        {id === null ? null : (
          <Button appearance="subtle" disabled={verwijder.bezig} onClick={() => void byVerwijder()}>
            Verwijderen
          </Button>
        )}
        <Button onClick={onClose}>Annuleren</Button>
      </div>
    </form>
  );
}

type FieldsProps = {
  readonly model: PanelProps<'vacature'>['model'];
  readonly vorm: Form;
  readonly update: (part: Partial<Form>) => void;
  readonly velden: Readonly<Record<string, string>>;
  readonly verstuurd: boolean;
};

function VacatureFields({ model, vorm, update, velden, verstuurd }: FieldsProps) {
  const { gegevens, vandaag } = model;
  const vanaf = typeof vorm.gewensteStart === 'string' ? vorm.gewensteStart : vandaag;
  return (
    <>
      <ChoiceField
        label="Team"
        waarde={vorm.teamId}
        keuzes={teamChoices(gegevens, vanaf)}
        melding={velden.teamId}
        onChange={(teamId) => update({ teamId })}
      />
      <ChoiceField
        label="Functie"
        waarde={vorm.functieId}
        keuzes={naamChoices(gegevens.functies)}
        melding={velden.functieId}
        eerste
        onChange={(functieId) => update({ functieId })}
      />
      <ChoiceField
        label="Specialisme"
        waarde={vorm.specialismeId}
        leeg="Geen voorkeur"
        keuzes={naamChoices(gegevens.specialismen)}
        onChange={(specialismeId) => update({ specialismeId })}
      />
      <ChoiceField
        label="Beoogde organisatie"
        waarde={vorm.organisatieId}
        leeg="Nog niet bekend"
        keuzes={organisatieChoices(gegevens, { geldigVan: vanaf, geldigTot: null })}
        onChange={(organisatieId) => update({ organisatieId })}
      />
      <TijdFields {...{ vorm, update, velden, verstuurd, vandaag }} />
    </>
  );
}

function TijdFields({
  vorm,
  update,
  velden,
  verstuurd,
  vandaag,
}: Omit<FieldsProps, 'model'> & { readonly vandaag: string }) {
  const teVroeg =
    typeof vorm.openSinds === 'string' &&
    typeof vorm.gewensteStart === 'string' &&
    vorm.gewensteStart < vorm.openSinds
      ? 'De gewenste start ligt voor de datum waarop de vacature opengaat.'
      : undefined;
  return (
    <>
      <UrenField
        label="Uren per week"
        waarde={vorm.minuten}
        vanafEen
        toonFouten={verstuurd}
        melding={velden.minutenPerWeek}
        onChange={(minuten) => update({ minuten })}
      />
      <DatumField
        label="Open sinds"
        waarde={vorm.openSinds}
        richting="verleden"
        vandaag={vandaag}
        toonFouten={verstuurd}
        melding={velden.openSinds}
        onChange={(openSinds) => update({ openSinds })}
      />
      <DatumField
        label="Gewenste start"
        waarde={vorm.gewensteStart}
        vandaag={vandaag}
        toonFouten={verstuurd}
        melding={velden.gewensteStart ?? teVroeg}
        onChange={(gewensteStart) => update({ gewensteStart })}
      />
      <ChoiceField
        label="Status"
        waarde={vorm.status}
        keuzes={STATUSSEN}
        onChange={(value) => update({ status: VACATURE_STATUSSEN.find(value) ?? 'open' })}
      />
    </>
  );
}

/** One line about a vacature: what, hours, start. */
export function vacatureSentence(vacature: Vacature, model: PanelProps<'vacature'>['model']): string {
  const { opzoek } = model;
  const wat = opzoek.functies.get(vacature.functieId)?.naam ?? '';
  const team = opzoek.teams.get(vacature.teamId)?.naam ?? '';
  return `${wat} in ${team} · ${urenWithEenheid(vacature.minutenPerWeek)} · gewenste start ${datumNl(vacature.gewensteStart)}`;
}
