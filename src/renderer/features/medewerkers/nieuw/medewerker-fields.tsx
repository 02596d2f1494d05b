import { compareText } from '../../../../shared/domain/tekst/naam.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { type Choice, naamChoices } from '../../../components/field/choice-options.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, TextField, UrenField } from '../../../components/field/field.tsx';
import type { BeheerGegevens } from '../../../data/beheer-gegevens.ts';
import type { Fields } from '../../../data/form.ts';
import { gebiedNaam, teamsPerGebiedOn } from '../../../data/indeling.ts';
import { UrenPerDag } from '../../../parts/uren-per-dag.tsx';
import type { Filled } from './medewerker-form.ts';

type Props = BeheerGegevens & Pick<Fields<Filled>, 'waarden' | 'veld'>;

function byNaam(list: readonly { readonly id: string; readonly naam: string }[]): Choice[] {
  return naamChoices(list).sort((a, b) => compareText(a.label, b.label));
}

function teamChoices({ gegevens, vandaag }: BeheerGegevens): Choice[] {
  const { gebieden, stadsbreed } = teamsPerGebiedOn(gegevens, vandaag);
  return [
    ...gebieden.flatMap(({ gebied, teams }) =>
      teams.map((team) => ({ waarde: team.id, label: team.naam, groep: gebiedNaam(gebied) })),
    ),
    ...stadsbreed.map((team) => ({ waarde: team.id, label: team.naam, groep: 'Stadsbrede teams' })),
  ];
}

/** The fields of a new person in three blocks. */
export function MedewerkerFields(props: Props) {
  return (
    <>
      <fieldset className="beheer__blok">
        <legend>Naam</legend>
        <NaamFields {...props} />
      </fieldset>
      <fieldset className="beheer__blok">
        <legend>Werk</legend>
        <WerkFields {...props} />
      </fieldset>
      <fieldset className="beheer__blok">
        <legend>Uren</legend>
        <UrenFields {...props} />
      </fieldset>
    </>
  );
}

function NaamFields({ veld }: Props) {
  return (
    <div className="velden">
      <TextField label="Voornaam" verplicht maxLengte={80} {...veld('voornaam')} />
      <TextField label="Tussenvoegsel" maxLengte={20} {...veld('tussenvoegsel')} />
      <TextField label="Achternaam" verplicht maxLengte={80} {...veld('achternaam')} />
    </div>
  );
}

function WerkFields({ gegevens, vandaag, veld }: Props) {
  const organisaties = gegevens.organisaties.filter((organisatie) => isGeldigOn(organisatie, vandaag));
  return (
    <div className="velden">
      <ChoiceField
        label="Organisatie"
        verplicht
        keuzes={byNaam(organisaties)}
        leeg="Kies een organisatie"
        {...veld('organisatieId')}
      />
      <ChoiceField
        label="Functie"
        verplicht
        keuzes={byNaam(gegevens.functies)}
        leeg="Kies een functie"
        {...veld('functieId')}
      />
      <ChoiceField
        label="Hoofdspecialisme"
        keuzes={byNaam(gegevens.specialismen)}
        leeg="Geen"
        {...veld('specialismeId')}
      />
      <ChoiceField
        label="Team"
        hint="Alle contracturen gaan naar dit team. Verdelen kan daarna op het planbord."
        keuzes={teamChoices({ gegevens, vandaag })}
        leeg="Nog geen team"
        {...veld('teamId')}
      />
      <DatumField label="Werkt vanaf" verplicht {...veld('van')} />
    </div>
  );
}

function UrenFields({ waarden, veld }: Props) {
  return (
    <>
      <div className="velden">
        <UrenField label="Contracturen per week" verplicht vanafEen {...veld('minutenPerWeek')} />
      </div>
      <CheckField
        label="Uren per dag invullen (anders gelijk verdeeld over maandag t/m vrijdag)"
        {...veld('eigenPatroon')}
      />
      {waarden.eigenPatroon ? <UrenPerDag {...veld('patroon', 'werkpatroon')} /> : null}
    </>
  );
}
