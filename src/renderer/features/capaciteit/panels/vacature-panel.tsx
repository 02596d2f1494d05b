import { Button } from '@fluentui/react-components';
import { VACATURE_STATUSSEN } from '../../../../shared/domain/planning/lists.ts';
import type { PlanbordGegevens, Vacature } from '../../../../shared/domain/planning/planning.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, lastDatum } from '../../../../shared/domain/tijd/datum.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField, UrenField } from '../../../components/field/field.tsx';
import { type Fields, useRowForm } from '../../../data/form.ts';
import { useToday } from '../../../lib/today.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { organisatieChoices, sortedChoices, teamChoices } from './choices.ts';
import { PanelForm } from './panel-form.tsx';
import { closeAfter, type PanelProps } from './panel-types.ts';

type Filled = {
  readonly teamId: string;
  readonly functieId: string;
  readonly specialismeId: string;
  readonly organisatieId: string;
  readonly minuten: number | undefined;
  readonly openSinds: string | undefined;
  readonly gewensteStart: string | undefined;
  readonly status: Vacature['status'];
};

/** Filling has a panel of its own. */
const STATUSSEN = VACATURE_STATUSSEN.options.filter(({ waarde }) => waarde !== 'vervuld');

function initialForm({ model, stand }: Pick<PanelProps<'vacature'>, 'model' | 'stand'>): Filled {
  const { gegevens, opzoek, vandaag } = model;
  const known = stand.id === null ? undefined : opzoek.vacatures.get(stand.id);
  if (known) {
    const { teamId, functieId, openSinds, gewensteStart, status } = known;
    return {
      ...{ teamId, functieId, openSinds, gewensteStart, status },
      specialismeId: known.specialismeId ?? '',
      organisatieId: known.organisatieId ?? '',
      minuten: known.minutenPerWeek,
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

function readForm({ minuten, openSinds, gewensteStart, specialismeId, organisatieId, ...rest }: Filled) {
  if (minuten === undefined || openSinds === undefined || gewensteStart === undefined) return null;
  if (gewensteStart < openSinds || rest.functieId === '' || rest.teamId === '') return null;
  return {
    ...{ ...rest, openSinds, gewensteStart },
    specialismeId: specialismeId === '' ? null : specialismeId,
    organisatieId: organisatieId === '' ? null : organisatieId,
    minutenPerWeek: minuten,
  };
}

/** A vacature as a plannable row: add, change, remove, or go on to fill it. */
export function VacaturePanel(props: PanelProps<'vacature'>) {
  const { model, stand, setState, onClose } = props;
  const { id } = stand;
  const form = useRowForm({
    id,
    begin: () => initialForm(props),
    read: readForm,
    nieuw: [capaciteitOpdrachten.maakVacature(), (input) => input],
    wijzig: [capaciteitOpdrachten.wijzigVacature(), (input, row) => ({ id: row, ...input })],
    verwijder: capaciteitOpdrachten.verwijderVacature(),
    done: closeAfter(props),
  });
  return (
    <PanelForm
      form={form}
      knop={id === null ? 'Vacature toevoegen' : 'Wijzigen'}
      knoppen={
        <>
          {id === null ? null : <Button onClick={() => setState({ soort: 'vullen', id })}>Vullen…</Button>}
          {form.remove === undefined ? null : (
            <Button appearance="subtle" disabled={form.bezig} onClick={form.remove}>
              Verwijderen
            </Button>
          )}
          <Button onClick={onClose}>Annuleren</Button>
        </>
      }
      onClose={onClose}
    >
      <VacatureFields {...form} gegevens={model.gegevens} />
      <p className="zacht">Een vacature telt niet mee in de cijfers, tot zij vervuld is.</p>
    </PanelForm>
  );
}

type FieldsProps = Fields<Filled> & { readonly gegevens: PlanbordGegevens };

function VacatureFields({ gegevens, waarden, veld }: FieldsProps) {
  const today = useToday();
  const { openSinds, gewensteStart } = waarden;
  const vanaf = gewensteStart ?? today;
  const start = veld('gewensteStart');
  const teVroeg =
    openSinds !== undefined && gewensteStart !== undefined && gewensteStart < openSinds
      ? 'De gewenste start ligt voor de datum waarop de vacature opengaat.'
      : undefined;
  return (
    <>
      <ChoiceField
        label="Team"
        keuzes={teamChoices(gegevens, vanaf, 'capaciteit.maakVacature')}
        {...veld('teamId')}
      />
      <ChoiceField label="Functie" keuzes={sortedChoices(gegevens.functies)} eerste {...veld('functieId')} />
      <ChoiceField
        label="Specialisme"
        leeg="Geen voorkeur"
        keuzes={sortedChoices(gegevens.specialismen)}
        {...veld('specialismeId')}
      />
      <ChoiceField
        label="Beoogde organisatie"
        leeg="Nog niet bekend"
        keuzes={organisatieChoices(gegevens, { geldigVan: vanaf, geldigTot: null })}
        {...veld('organisatieId')}
      />
      <UrenField label="Uren per week" vanafEen {...veld('minuten', 'minutenPerWeek')} />
      <DatumField label="Open sinds" richting="verleden" {...veld('openSinds')} />
      <DatumField label="Gewenste start" {...start} melding={start.melding ?? teVroeg} />
      <ChoiceField label="Status" keuzes={STATUSSEN} {...veld('status')} />
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
