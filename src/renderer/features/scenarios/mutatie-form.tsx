import { ZWAARTEN } from '../../../shared/domain/planning/lists.ts';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { isTeVervullen } from '../../../shared/domain/planning/vacature.ts';
import { MUTATIE_SOORTEN, type Mutatie, type MutatieSoort } from '../../../shared/domain/scenario/mutatie.ts';
import { compareNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { dagAfter } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { type Choice, naamChoices } from '../../components/field/choice-options.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { ChoiceField, NumberField, TextField, UrenField } from '../../components/field/field.tsx';
import { typed, useFieldForm } from '../../data/form.ts';
import { extendScenarioOptions } from './scenarios.queries.ts';

type Values = {
  readonly soort: MutatieSoort;
  readonly regel: string;
  readonly teamId: string;
  readonly vacatureId: string;
  readonly naam: string;
  readonly zwaarte: '0' | '1' | '2' | '3';
  readonly procent: number | undefined;
  readonly minuten: number | undefined;
  readonly van: string | undefined;
  readonly tm: string | null | undefined;
};

const LABELS: Readonly<Record<MutatieSoort, string>> = {
  ...MUTATIE_SOORTEN.labels,
  inzet: 'Uren van iemand naar een ander team',
  vacature: 'Een vacature wordt vervuld',
  vraag: 'Meer of minder open trajecten',
  'zwaarte-uren': 'Andere uren per traject',
  doorlooptijd: 'Trajecten duren langer of korter',
  taak: 'Een nieuwe taak',
};

/** Rows of casuïstiek on a day, by who and where. */
function lineChoices(gegevens: PlanbordGegevens, dag: string): Choice[] {
  const teams = new Map(gegevens.teams.map(({ id, naam }) => [id, naam]));
  const detacheringen = new Map(gegevens.detacheringen.map((row) => [row.id, row]));
  const people = new Map(gegevens.medewerkers.map((row) => [row.id, row]));
  return gegevens.inzet
    .flatMap((row) => {
      const detachering = detacheringen.get(row.detacheringId);
      const medewerker = people.get(detachering?.medewerkerId ?? '');
      if (detachering === undefined || medewerker === undefined || row.doel !== 'casuistiek') return [];
      if (!isGeldigOn(row, dag) || row.minutenPerWeek === 0) return [];
      const waarde = [medewerker.id, detachering.organisatieId, row.teamId].join('|');
      const where = `${teams.get(row.teamId) ?? ''}, ${urenWithEenheid(row.minutenPerWeek)}`;
      return [{ medewerker, choice: { waarde, label: `${weergavenaam(medewerker)} (${where})` } }];
    })
    .sort((a, b) => compareNaam(a.medewerker, b.medewerker))
    .map(({ choice }) => choice);
}

function readMutatie(values: Values): Mutatie | null {
  const { soort, van, tm, teamId, procent, minuten } = values;
  if (van === undefined || tm === undefined) return null;
  const span = { van, tot: dagAfter(tm) };
  switch (soort) {
    case 'inzet': {
      if (values.regel === '' || teamId === '' || minuten === undefined) return null;
      const [medewerkerId = '', organisatieId = '', vanTeam = ''] = values.regel.split('|');
      const line = { medewerkerId, organisatieId, teamId: vanTeam, doel: 'casuistiek' } as const;
      return {
        soort,
        vraag: { soort: 'verplaats', regels: [line], naarTeamId: teamId, minutenPerWeek: minuten, ...span },
      };
    }
    case 'vacature':
      return values.vacatureId === '' ? null : { soort, vacatureId: values.vacatureId, van };
    case 'vraag':
      return procent === undefined
        ? null
        : { soort, teamId: teamId === '' ? null : teamId, procent, ...span };
    case 'doorlooptijd':
      return procent === undefined ? null : { soort, procent, ...span };
    case 'zwaarte-uren': {
      const zwaarte = ZWAARTEN.find((one) => String(one) === values.zwaarte);
      return minuten === undefined || zwaarte === undefined ? null : { soort, zwaarte, minuten, ...span };
    }
    case 'taak':
      return teamId === '' || minuten === undefined || values.naam.trim() === ''
        ? null
        : { soort, teamId, naam: values.naam, minutenPerWeek: minuten, ...span };
  }
}

type Props = {
  readonly scenarioId: string;
  readonly van: string;
  readonly gegevens: PlanbordGegevens;
  readonly onClose: () => void;
};

/** One line more: what would be different. */
export function MutatieForm({ scenarioId, van, gegevens, onClose }: Props) {
  const begin: Values = {
    ...{ soort: 'vraag', regel: '', teamId: '', vacatureId: '', naam: '', zwaarte: '1' },
    ...{ procent: typed(10), minuten: undefined, van, tm: null },
  };
  const { veld, waarden, ...form } = useFieldForm(extendScenarioOptions, {
    begin,
    input: (values) => {
      const mutatie = readMutatie(values);
      return mutatie === null ? null : { id: scenarioId, mutaties: [mutatie] };
    },
    done: onClose,
  });
  const { soort } = waarden;
  return (
    <FormDialog titel="Regel toevoegen" knop="Toevoegen" vorm={form} onClose={onClose}>
      <ChoiceField
        label="Wat wordt er anders"
        keuzes={MUTATIE_SOORTEN.values.map((waarde) => ({ waarde, label: LABELS[waarde] }))}
        {...veld('soort')}
      />
      <SubjectFields {...{ veld, soort, gegevens }} dag={waarden.van ?? van} />
      <DatumField label="Vanaf" {...veld('van')} />
      {soort === 'vacature' ? null : (
        <DatumField
          label="T/m"
          hint="De laatste dag. Leeg = zonder einde."
          rand="einde"
          optioneel
          {...veld('tm')}
        />
      )}
    </FormDialog>
  );
}

type SubjectProps = {
  readonly veld: ReturnType<typeof useFieldForm<unknown, unknown, Values>>['veld'];
  readonly soort: MutatieSoort;
  readonly gegevens: PlanbordGegevens;
  readonly dag: string;
};

/** What each kind asks besides its days. */
function SubjectFields({ veld, soort, gegevens, dag }: SubjectProps) {
  const teams = naamChoices(
    gegevens.teams.filter((team) => isGeldigOn(team, dag)).toSorted((a, b) => a.volgorde - b.volgorde),
  );
  const team = { label: 'Team', leeg: 'Kies een team', verplicht: true, keuzes: teams } as const;
  const procent = {
    label: 'Hoeveel meer of minder',
    eenheid: '%',
    min: -100,
    max: 500,
    decimalen: 1,
    hint: 'Onder nul is minder: −10.',
  } as const;
  switch (soort) {
    case 'inzet':
      return (
        <>
          <ChoiceField
            label="Wie"
            leeg="Kies een medewerker"
            verplicht
            keuzes={lineChoices(gegevens, dag)}
            {...veld('regel')}
          />
          <UrenField label="Uren per week" verplicht vanafEen {...veld('minuten')} />
          <ChoiceField {...team} label="Naar team" {...veld('teamId')} />
        </>
      );
    case 'vacature':
      return (
        <ChoiceField
          label="Vacature"
          leeg="Kies een vacature"
          verplicht
          keuzes={gegevens.vacatures.filter(isTeVervullen).map((row) => ({
            waarde: row.id,
            label: `${teams.find(({ waarde }) => waarde === row.teamId)?.label ?? 'team'}: ${urenWithEenheid(row.minutenPerWeek)}`,
          }))}
          {...veld('vacatureId')}
        />
      );
    case 'vraag':
      return (
        <>
          <ChoiceField label="Team" leeg="Alle teams" keuzes={teams} {...veld('teamId')} />
          <NumberField {...procent} verplicht {...veld('procent')} />
        </>
      );
    case 'doorlooptijd':
      return <NumberField {...procent} label="Hoeveel langer of korter" verplicht {...veld('procent')} />;
    case 'zwaarte-uren':
      return (
        <>
          <ChoiceField
            label="Zwaarte"
            keuzes={(['0', '1', '2', '3'] as const).map((waarde) => ({
              waarde,
              label: waarde === '0' ? '0 (waakvlam)' : waarde,
            }))}
            {...veld('zwaarte')}
          />
          <UrenField label="Uren per week" verplicht {...veld('minuten')} />
        </>
      );
    case 'taak':
      return (
        <>
          <TextField
            label="Taak"
            verplicht
            maxLengte={80}
            leegMelding="Vul in welke taak het is."
            {...veld('naam')}
          />
          <ChoiceField {...team} {...veld('teamId')} />
          <UrenField label="Uren per week voor cliënten" verplicht vanafEen max={1000} {...veld('minuten')} />
        </>
      );
  }
}
