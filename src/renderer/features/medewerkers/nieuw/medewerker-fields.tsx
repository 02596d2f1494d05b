import { compareText } from '../../../../shared/domain/tekst/naam.ts';
import { urenText } from '../../../../shared/domain/tekst/number.ts';
import { WEEKDAG_NAMEN } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import type { Choice } from '../../../components/field/choice-options.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, TextField, UrenField } from '../../../components/field/field.tsx';
import type { BeheerGegevens } from '../../../data/beheer-gegevens.ts';
import { gebiedNaam, teamsPerGebiedOn } from '../../../data/indeling.ts';
import { type Filled, patroonWith } from './medewerker-form.ts';

type Props = BeheerGegevens & {
  readonly ingevuld: Filled;
  readonly meldingen: Readonly<Record<string, string | undefined>>;
  readonly toonFouten: boolean;
  readonly set: (part: Partial<Filled>) => void;
};

function byNaam(list: readonly { readonly id: string; readonly naam: string }[]): Choice[] {
  return list
    .map(({ id, naam }) => ({ waarde: id, label: naam }))
    .sort((a, b) => compareText(a.label, b.label));
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

function NaamFields({ ingevuld, meldingen, set }: Props) {
  return (
    <div className="velden">
      <TextField
        label="Voornaam"
        verplicht
        waarde={ingevuld.voornaam}
        onChange={(voornaam) => set({ voornaam })}
        melding={meldingen.voornaam}
        maxLengte={80}
      />
      <TextField
        label="Tussenvoegsel"
        waarde={ingevuld.tussenvoegsel}
        onChange={(tussenvoegsel) => set({ tussenvoegsel })}
        melding={meldingen.tussenvoegsel}
        maxLengte={20}
      />
      <TextField
        label="Achternaam"
        verplicht
        waarde={ingevuld.achternaam}
        onChange={(achternaam) => set({ achternaam })}
        melding={meldingen.achternaam}
        maxLengte={80}
      />
    </div>
  );
}

function WerkFields({ gegevens, vandaag, ingevuld, meldingen, toonFouten, set }: Props) {
  const organisaties = gegevens.organisaties.filter((organisatie) => isGeldigOn(organisatie, vandaag));
  return (
    <div className="velden">
      <ChoiceField
        label="Organisatie"
        verplicht
        waarde={ingevuld.organisatieId}
        keuzes={byNaam(organisaties)}
        leeg="Kies een organisatie"
        onChange={(organisatieId) => set({ organisatieId })}
        melding={meldingen.organisatieId}
      />
      <ChoiceField
        label="Functie"
        verplicht
        waarde={ingevuld.functieId}
        keuzes={byNaam(gegevens.functies)}
        leeg="Kies een functie"
        onChange={(functieId) => set({ functieId })}
        melding={meldingen.functieId}
      />
      <ChoiceField
        label="Hoofdspecialisme"
        waarde={ingevuld.specialismeId}
        keuzes={byNaam(gegevens.specialismen)}
        leeg="Geen"
        onChange={(specialismeId) => set({ specialismeId })}
        melding={meldingen.specialismeId}
      />
      <ChoiceField
        label="Team"
        hint="Alle contracturen gaan naar dit team. Verdelen kan daarna op het planbord."
        waarde={ingevuld.teamId}
        keuzes={teamChoices({ gegevens, vandaag })}
        leeg="Nog geen team"
        onChange={(teamId) => set({ teamId })}
        melding={meldingen.teamId}
      />
      <DatumField
        label="Werkt vanaf"
        verplicht
        waarde={ingevuld.van}
        onChange={(van) => set({ van })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={meldingen.van}
      />
    </div>
  );
}

function UrenFields({ ingevuld, meldingen, toonFouten, set }: Props) {
  const { patroon, eigenPatroon } = ingevuld;
  const sum = patroon.reduce((total, dag) => total + dag, 0);
  return (
    <>
      <div className="velden">
        <UrenField
          label="Contracturen per week"
          verplicht
          vanafEen
          waarde={ingevuld.minutenPerWeek}
          onChange={(minutenPerWeek) => set({ minutenPerWeek })}
          toonFouten={toonFouten}
          melding={meldingen.minutenPerWeek}
        />
      </div>
      <CheckField
        label="Uren per dag invullen (anders gelijk verdeeld over maandag t/m vrijdag)"
        waarde={eigenPatroon}
        onChange={(aan) => set({ eigenPatroon: aan })}
      />
      {eigenPatroon ? (
        <div className="beheer__dagen">
          {WEEKDAG_NAMEN.map((dag, i) => (
            <UrenField
              key={dag}
              label={dag}
              max={12}
              waarde={patroon[i] ?? 0}
              onChange={(minuten) => set({ patroon: patroonWith(patroon, i, minuten ?? 0) })}
            />
          ))}
          <p
            className={meldingen.werkpatroon === undefined ? 'zacht veld--breed' : 'beheer__fout veld--breed'}
            role="status"
          >
            {meldingen.werkpatroon ?? `Samen ${urenText(sum)} uur`}
          </p>
        </div>
      ) : null}
    </>
  );
}
