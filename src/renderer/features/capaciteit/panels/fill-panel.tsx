import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlanbordGegevens, Vacature } from '../../../../shared/domain/planning/planning.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField, TextField, UrenField } from '../../../components/field/field.tsx';
import { type Fields, type Form, useFieldForm } from '../../../data/form.ts';
import { useToday } from '../../../lib/today.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import type { Vulling } from '../edit/proef.ts';
import { medewerkerChoices, organisatieChoices } from './choices.ts';
import { GevolgBox } from './gevolg-box.tsx';
import { PanelForm, RadioField } from './panel-form.tsx';
import { closeAfter, type PanelProps } from './panel-types.ts';
import { vacatureSentence } from './vacature-panel.tsx';

type Filled = {
  readonly wie: 'bestaand' | 'nieuw';
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly minuten: number | undefined;
  readonly van: string | undefined;
};

const WIE = [
  ['bestaand', 'Bestaande medewerker'],
  ['nieuw', 'Nieuwe medewerker'],
] as const;

function doorOf(filled: Filled) {
  const { wie, medewerkerId, organisatieId } = filled;
  if (wie === 'bestaand') {
    return medewerkerId === '' ? null : { soort: wie, medewerkerId, organisatieId, uitTeamId: null };
  }
  const voornaam = filled.voornaam.trim();
  const achternaam = filled.achternaam.trim();
  if (voornaam === '' || achternaam === '' || organisatieId === '') return null;
  return { soort: wie, voornaam, tussenvoegsel: filled.tussenvoegsel.trim(), achternaam, organisatieId };
}

/** Fills a vacature in one step: somebody who is there already, or a new person. */
export function VullenPanel(props: PanelProps<'vullen'>) {
  const vacature = props.model.opzoek.vacatures.get(props.stand.id);
  if (!vacature) return <p>Deze vacature bestaat niet meer.</p>;
  return <FillForm {...props} vacature={vacature} />;
}

function FillForm({ vacature, ...props }: PanelProps<'vullen'> & { readonly vacature: Vacature }) {
  const { model, rekenwijze, setState, onClose } = props;
  const form = useFieldForm(capaciteitOpdrachten.vulVacature(), {
    begin: (): Filled => ({
      wie: 'bestaand',
      medewerkerId: '',
      organisatieId: vacature.organisatieId ?? '',
      voornaam: '',
      tussenvoegsel: '',
      achternaam: '',
      minuten: vacature.minutenPerWeek,
      van: vacature.gewensteStart,
    }),
    input: (filled) => {
      const { minuten, van } = filled;
      const door = doorOf(filled);
      if (door === null || minuten === undefined || van === undefined) return null;
      return { id: vacature.id, van, minutenPerWeek: minuten, door };
    },
    done: closeAfter(props),
  });
  const { veld } = form;
  const { waarden } = form;
  const { wie, medewerkerId, organisatieId, minuten, van } = waarden;
  const vraag = useMemo(
    (): Vulling | null =>
      wie === 'nieuw' || medewerkerId === '' || minuten === undefined || van === undefined
        ? null
        : {
            ...{ soort: 'vul', vacature, medewerkerId, organisatieId, van },
            ...{ uitTeamId: null, minutenPerWeek: minuten, tot: null },
          },
    [vacature, wie, medewerkerId, organisatieId, minuten, van],
  );
  return (
    <PanelForm form={form} knop="Vacature vullen" onClose={onClose}>
      <p>{vacatureSentence(vacature, model)}</p>
      <RadioField label="Wie vult de vacature" keuzes={WIE} {...veld('wie')} />
      {wie === 'nieuw' ? null : (
        <Button
          onClick={() =>
            setState({
              ...{ soort: 'vrij', teamId: vacature.teamId, vacatureId: vacature.id },
              ...{ specialismeId: null, minuten: null, van: vacature.gewensteStart },
            })
          }
        >
          Wie is vrij…
        </Button>
      )}
      <WieFields {...form} gegevens={model.gegevens} />
      <UrenField label="Uren per week" vanafEen {...veld('minuten', 'minutenPerWeek')} />
      <DatumField label="Vanaf" {...veld('van')} />
      {wie === 'nieuw' ? null : <GevolgBox vraag={vraag} {...{ model, rekenwijze }} />}
    </PanelForm>
  );
}

type WieProps = Form & Fields<Filled> & { readonly gegevens: PlanbordGegevens };

function WieFields({ waarden, set, veld, velden, gegevens }: WieProps) {
  const today = useToday();
  const van = waarden.van ?? today;
  const periode = { geldigVan: van, geldigTot: null };
  const field = <K extends keyof Filled>(key: K) => {
    const own = veld(key);
    return { ...own, melding: own.melding ?? velden[`door.${key}`] };
  };
  const organisatiesOf = (medewerkerId: string) =>
    gegevens.detacheringen
      .filter((d) => d.medewerkerId === medewerkerId && isGeldigOn(d, van))
      .map((d) => d.organisatieId);
  const allChoices = organisatieChoices(gegevens, periode);
  const organisatie = field('organisatieId');
  if (waarden.wie === 'bestaand') {
    const own = organisatiesOf(waarden.medewerkerId);
    return (
      <>
        <ChoiceField
          label="Medewerker"
          leeg="Kies een medewerker"
          leegMelding="Kies een medewerker."
          keuzes={medewerkerChoices(gegevens, periode)}
          eerste
          {...field('medewerkerId')}
          onChange={(medewerkerId) =>
            set({ medewerkerId, organisatieId: organisatiesOf(medewerkerId)[0] ?? '' })
          }
        />
        {own.length < 2 && organisatie.melding === undefined ? null : (
          <ChoiceField
            label="Detachering bij"
            keuzes={allChoices.filter((choice) => own.includes(choice.waarde))}
            {...organisatie}
          />
        )}
      </>
    );
  }
  return (
    <>
      <TextField
        label="Voornaam"
        maxLengte={80}
        leegMelding="Vul een voornaam in."
        eerste
        {...field('voornaam')}
      />
      <TextField label="Tussenvoegsel" maxLengte={20} {...field('tussenvoegsel')} />
      <TextField
        label="Achternaam"
        maxLengte={80}
        leegMelding="Vul een achternaam in."
        {...field('achternaam')}
      />
      <ChoiceField
        label="Organisatie"
        leeg="Kies een organisatie"
        leegMelding="Kies een organisatie."
        keuzes={allChoices}
        {...organisatie}
      />
    </>
  );
}
