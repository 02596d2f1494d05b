import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Vacature } from '../../../../shared/domain/planning/planning.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField, TextField, UrenField } from '../../../components/field/field.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { medewerkerChoices, organisatieChoices } from './choices.ts';
import type { PanelProps } from './panel-types.ts';
import { vacatureSentence } from './vacature-panel.tsx';

type Form = {
  readonly wie: 'bestaand' | 'nieuw';
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly minuten: number | undefined;
  readonly van: string | null | undefined;
};

type Model = PanelProps<'vullen'>['model'];

function messages(form: Form): Readonly<Record<string, string>> {
  if (form.wie === 'bestaand')
    return form.medewerkerId === '' ? { medewerkerId: 'Kies een medewerker.' } : {};
  return {
    ...(form.voornaam.trim() === '' ? { voornaam: 'Vul een voornaam in.' } : {}),
    ...(form.achternaam.trim() === '' ? { achternaam: 'Vul een achternaam in.' } : {}),
    ...(form.organisatieId === '' ? { organisatieId: 'Kies een organisatie.' } : {}),
  };
}

function doorOf(form: Form) {
  const { wie, medewerkerId, organisatieId, voornaam, tussenvoegsel, achternaam } = form;
  return wie === 'bestaand'
    ? { soort: wie, medewerkerId, organisatieId }
    : {
        soort: wie,
        voornaam: voornaam.trim(),
        tussenvoegsel: tussenvoegsel.trim(),
        achternaam: achternaam.trim(),
        organisatieId,
      };
}

/** Fills a vacature in one step: somebody who is there already, or a new person. */
export function VullenPanel(props: PanelProps<'vullen'>) {
  const vacature = props.model.opzoek.vacatures.get(props.stand.id);
  if (!vacature) return <p>Deze vacature bestaat niet meer.</p>;
  return <FillForm {...props} vacature={vacature} />;
}

function FillForm({
  model,
  vacature,
  report,
  onClose,
}: PanelProps<'vullen'> & { readonly vacature: Vacature }) {
  const [vorm, setForm] = useState<Form>({
    wie: 'bestaand',
    medewerkerId: '',
    organisatieId: vacature.organisatieId ?? '',
    voornaam: '',
    tussenvoegsel: '',
    achternaam: '',
    minuten: vacature.minutenPerWeek,
    van: vacature.gewensteStart,
  });
  const [verstuurd, setVerstuurd] = useState(false);
  const { run, bezig, velden } = useOpdracht(capaciteitOpdrachten.vulVacature());
  const update = (part: Partial<Form>) => setForm((previous) => ({ ...previous, ...part }));
  const own = messages(vorm);
  const all = { ...velden, ...(verstuurd ? own : {}) };
  const submit = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setVerstuurd(true);
    const { minuten, van } = vorm;
    if (Object.keys(own).length > 0 || minuten === undefined || typeof van !== 'string') return;
    const result = await run({ id: vacature.id, van, minutenPerWeek: minuten, door: doorOf(vorm) });
    if (result.soort === 'fout') return;
    report(result.opdracht);
    onClose();
  };
  return (
    <form className="paneelvorm" onSubmit={(e) => void submit(e)} noValidate>
      <p>{vacatureSentence(vacature, model)}</p>
      <fieldset className="keuzerij">
        <legend className="alleen-voorlezen">Wie vult de vacature</legend>
        <label>
          <input
            type="radio"
            checked={vorm.wie === 'bestaand'}
            onChange={() => update({ wie: 'bestaand' })}
          />{' '}
          Bestaande medewerker
        </label>
        <label>
          <input type="radio" checked={vorm.wie === 'nieuw'} onChange={() => update({ wie: 'nieuw' })} />{' '}
          Nieuwe medewerker
        </label>
      </fieldset>
      <WieFields {...{ vorm, update, model }} velden={all} />
      <UrenField
        label="Uren per week"
        waarde={vorm.minuten}
        vanafEen
        toonFouten={verstuurd}
        melding={all.minutenPerWeek}
        onChange={(minuten) => update({ minuten })}
      />
      <DatumField
        label="Vanaf"
        waarde={vorm.van}
        vandaag={model.vandaag}
        toonFouten={verstuurd}
        melding={all.van}
        onChange={(van) => update({ van })}
      />
      <div className="paneelvorm__knoppen">
        <Button appearance="primary" type="submit" disabled={bezig}>
          Vacature vullen
        </Button>
        <Button onClick={onClose}>Annuleren</Button>
      </div>
    </form>
  );
}

type WieProps = {
  readonly vorm: Form;
  readonly update: (part: Partial<Form>) => void;
  readonly model: Model;
  readonly velden: Readonly<Record<string, string>>;
};

function WieFields({ vorm, update, model, velden }: WieProps) {
  const { gegevens } = model;
  const van = typeof vorm.van === 'string' ? vorm.van : model.vandaag;
  const periode = { geldigVan: van, geldigTot: null };
  const fault = (naam: string) => velden[naam] ?? velden[`door.${naam}`];
  const organisatiesOf = (medewerkerId: string) =>
    gegevens.detacheringen
      .filter((d) => d.medewerkerId === medewerkerId && isGeldigOn(d, van))
      .map((d) => d.organisatieId);
  const allChoices = organisatieChoices(gegevens, periode);
  if (vorm.wie === 'bestaand') {
    const own = organisatiesOf(vorm.medewerkerId);
    return (
      <>
        <ChoiceField
          label="Medewerker"
          waarde={vorm.medewerkerId}
          leeg="Kies een medewerker"
          keuzes={medewerkerChoices(gegevens, periode)}
          melding={fault('medewerkerId')}
          eerste
          onChange={(medewerkerId) =>
            update({ medewerkerId, organisatieId: organisatiesOf(medewerkerId)[0] ?? '' })
          }
        />
        {own.length < 2 && fault('organisatieId') === undefined ? null : (
          <ChoiceField
            label="Detachering bij"
            waarde={vorm.organisatieId}
            keuzes={allChoices.filter((choice) => own.includes(choice.waarde))}
            melding={fault('organisatieId')}
            onChange={(organisatieId) => update({ organisatieId })}
          />
        )}
      </>
    );
  }
  return (
    <>
      <TextField
        label="Voornaam"
        waarde={vorm.voornaam}
        maxLengte={80}
        melding={fault('voornaam')}
        eerste
        onChange={(voornaam) => update({ voornaam })}
      />
      <TextField
        label="Tussenvoegsel"
        waarde={vorm.tussenvoegsel}
        maxLengte={20}
        melding={fault('tussenvoegsel')}
        onChange={(tussenvoegsel) => update({ tussenvoegsel })}
      />
      <TextField
        label="Achternaam"
        waarde={vorm.achternaam}
        maxLengte={80}
        melding={fault('achternaam')}
        onChange={(achternaam) => update({ achternaam })}
      />
      <ChoiceField
        label="Organisatie"
        waarde={vorm.organisatieId}
        leeg="Kies een organisatie"
        keuzes={allChoices}
        melding={fault('organisatieId')}
        onChange={(organisatieId) => update({ organisatieId })}
      />
    </>
  );
}
