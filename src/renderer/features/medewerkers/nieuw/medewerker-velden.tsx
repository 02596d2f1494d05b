import { urenTekst } from '../../../../shared/domain/tekst/getal.ts';
import { vergelijkTekst } from '../../../../shared/domain/tekst/naam.ts';
import { WEEKDAG_NAMEN } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import type { Keuze } from '../../../components/veld/keuze-opties.tsx';
import { KeuzeVeld, TekstVeld, UrenVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import type { BeheerGegevens } from '../../../data/beheer-gegevens.ts';
import { gebiedNaam, indelingOp } from '../../../data/indeling.ts';
import { type Ingevuld, patroonMet } from './medewerker-formulier.ts';

type Props = BeheerGegevens & {
  readonly ingevuld: Ingevuld;
  readonly meldingen: Readonly<Record<string, string | undefined>>;
  readonly toonFouten: boolean;
  readonly zet: (deel: Partial<Ingevuld>) => void;
};

function opNaam(lijst: readonly { readonly id: string; readonly naam: string }[]): Keuze[] {
  return lijst
    .map(({ id, naam }) => ({ waarde: id, label: naam }))
    .sort((a, b) => vergelijkTekst(a.label, b.label));
}

function teamKeuzes({ gegevens, vandaag }: BeheerGegevens): Keuze[] {
  const { gebieden, stadsbreed } = indelingOp(gegevens, vandaag);
  return [
    ...gebieden.flatMap(({ gebied, teams }) =>
      teams.map((team) => ({ waarde: team.id, label: team.naam, groep: gebiedNaam(gebied) })),
    ),
    ...stadsbreed.map((team) => ({ waarde: team.id, label: team.naam, groep: 'Stadsbrede teams' })),
  ];
}

/** The fields of a new person in three blocks. */
export function MedewerkerVelden(props: Props) {
  return (
    <>
      <fieldset className="beheer__blok">
        <legend>Naam</legend>
        <NaamVelden {...props} />
      </fieldset>
      <fieldset className="beheer__blok">
        <legend>Werk</legend>
        <WerkVelden {...props} />
      </fieldset>
      <fieldset className="beheer__blok">
        <legend>Uren</legend>
        <UrenVelden {...props} />
      </fieldset>
    </>
  );
}

function NaamVelden({ ingevuld, meldingen, zet }: Props) {
  return (
    <div className="velden">
      <TekstVeld
        label="Voornaam"
        verplicht
        waarde={ingevuld.voornaam}
        onWijzig={(voornaam) => zet({ voornaam })}
        melding={meldingen.voornaam}
        maxLengte={80}
      />
      <TekstVeld
        label="Tussenvoegsel"
        waarde={ingevuld.tussenvoegsel}
        onWijzig={(tussenvoegsel) => zet({ tussenvoegsel })}
        melding={meldingen.tussenvoegsel}
        maxLengte={20}
      />
      <TekstVeld
        label="Achternaam"
        verplicht
        waarde={ingevuld.achternaam}
        onWijzig={(achternaam) => zet({ achternaam })}
        melding={meldingen.achternaam}
        maxLengte={80}
      />
    </div>
  );
}

function WerkVelden({ gegevens, vandaag, ingevuld, meldingen, toonFouten, zet }: Props) {
  const organisaties = gegevens.organisaties.filter((organisatie) => isGeldigOp(organisatie, vandaag));
  return (
    <div className="velden">
      <KeuzeVeld
        label="Organisatie"
        verplicht
        waarde={ingevuld.organisatieId}
        keuzes={opNaam(organisaties)}
        leeg="Kies een organisatie"
        onWijzig={(organisatieId) => zet({ organisatieId })}
        melding={meldingen.organisatieId}
      />
      <KeuzeVeld
        label="Functie"
        verplicht
        waarde={ingevuld.functieId}
        keuzes={opNaam(gegevens.functies)}
        leeg="Kies een functie"
        onWijzig={(functieId) => zet({ functieId })}
        melding={meldingen.functieId}
      />
      <KeuzeVeld
        label="Hoofdspecialisme"
        waarde={ingevuld.specialismeId}
        keuzes={opNaam(gegevens.specialismen)}
        leeg="Geen"
        onWijzig={(specialismeId) => zet({ specialismeId })}
        melding={meldingen.specialismeId}
      />
      <KeuzeVeld
        label="Team"
        hint="Alle contracturen gaan naar dit team. Verdelen kan daarna op het planbord."
        waarde={ingevuld.teamId}
        keuzes={teamKeuzes({ gegevens, vandaag })}
        leeg="Nog geen team"
        onWijzig={(teamId) => zet({ teamId })}
        melding={meldingen.teamId}
      />
      <DatumVeld
        label="Werkt vanaf"
        verplicht
        waarde={ingevuld.van}
        onWijzig={(van) => zet({ van })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={meldingen.van}
      />
    </div>
  );
}

function UrenVelden({ ingevuld, meldingen, toonFouten, zet }: Props) {
  const { patroon, eigenPatroon } = ingevuld;
  const som = patroon.reduce((totaal, dag) => totaal + dag, 0);
  return (
    <>
      <div className="velden">
        <UrenVeld
          label="Contracturen per week"
          verplicht
          vanafEen
          waarde={ingevuld.minutenPerWeek}
          onWijzig={(minutenPerWeek) => zet({ minutenPerWeek })}
          toonFouten={toonFouten}
          melding={meldingen.minutenPerWeek}
        />
      </div>
      <VinkVeld
        label="Uren per dag invullen (anders gelijk verdeeld over maandag t/m vrijdag)"
        waarde={eigenPatroon}
        onWijzig={(aan) => zet({ eigenPatroon: aan })}
      />
      {eigenPatroon ? (
        <div className="beheer__dagen">
          {WEEKDAG_NAMEN.map((dag, i) => (
            <UrenVeld
              key={dag}
              label={dag}
              max={12}
              waarde={patroon[i] ?? 0}
              onWijzig={(minuten) => zet({ patroon: patroonMet(patroon, i, minuten ?? 0) })}
            />
          ))}
          <p
            className={meldingen.werkpatroon === undefined ? 'zacht veld--breed' : 'beheer__fout veld--breed'}
            role="status"
          >
            {meldingen.werkpatroon ?? `Samen ${urenTekst(som)} uur`}
          </p>
        </div>
      ) : null}
    </>
  );
}
