import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import type { BeheerGegevens } from '../../../data/beheer-gegevens.ts';
import { volgendeStap } from '../../../data/indeling.ts';
import { useOpdracht } from '../../../data/opdracht.ts';
import { planbordPad } from '../../../data/plek.ts';
import { toonMelding } from '../../../lib/meldingen.ts';
import { EersteStappen } from '../../../parts/eerste-stappen.tsx';
import { medewerkerOpdrachten } from '../medewerkers.queries.ts';
import { controleer, type Ingevuld, LEEG_PATROON } from './medewerker-formulier.ts';
import { MedewerkerVelden } from './medewerker-velden.tsx';

/** The function most people have, as a first guess. */
function gewoneFunctie(gegevens: PlanbordGegevens): string {
  const perFunctie = Map.groupBy(gegevens.detacheringen, (detachering) => detachering.functieId);
  return [...perFunctie].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function leegFormulier(gegevens: PlanbordGegevens, vandaag: string, teamId: string): Ingevuld {
  const organisaties = gegevens.organisaties.filter((organisatie) => isGeldigOp(organisatie, vandaag));
  return {
    voornaam: '',
    tussenvoegsel: '',
    achternaam: '',
    organisatieId: organisaties.length === 1 ? (organisaties[0]?.id ?? '') : '',
    functieId: gewoneFunctie(gegevens),
    specialismeId: '',
    teamId,
    minutenPerWeek: undefined,
    eigenPatroon: false,
    patroon: LEEG_PATROON,
    van: vandaag,
  };
}

/** A new person in one form: name, contract and first team. */
export function NieuweMedewerker({ gegevens, vandaag }: BeheerGegevens) {
  const stap = volgendeStap(gegevens);
  if (stap !== null && stap !== 'medewerker') return <EersteStappen stap={stap} />;
  return <Formulier gegevens={gegevens} vandaag={vandaag} />;
}

function Formulier({ gegevens, vandaag }: BeheerGegevens) {
  const [vraag] = useSearchParams();
  const navigeer = useNavigate();
  const teamUitLink = vraag.get('team') ?? '';
  const [ingevuld, zetIngevuld] = useState(() => leegFormulier(gegevens, vandaag, teamUitLink));
  const [toonFouten, zetToonFouten] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(medewerkerOpdrachten.nieuweMedewerker);
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetToonFouten(true);
    const { eigenPatroon, patroon, specialismeId, teamId, minutenPerWeek, van, ...rest } = ingevuld;
    if (Object.keys(controleer(ingevuld)).length > 0) return;
    if (minutenPerWeek === undefined || typeof van !== 'string') return;
    const uitslag = await voerUit({
      ...rest,
      minutenPerWeek,
      van,
      specialismeId: specialismeId || null,
      teamId: teamId || null,
      werkpatroon: eigenPatroon ? [...patroon] : null,
    });
    if (uitslag.soort === 'fout') return;
    const { id } = uitslag.uitvoer;
    toonMelding({
      soort: 'goed',
      tekst: `${ingevuld.voornaam} ${ingevuld.achternaam} is toegevoegd.`,
      actie: {
        label: 'Bekijk op het planbord',
        doe: () =>
          void navigeer(planbordPad({ bereik: { soort: 'stad' }, van, focus: { soort: 'medewerker', id } })),
      },
    });
    zetToonFouten(false);
    zetIngevuld({
      ...leegFormulier(gegevens, vandaag, teamId),
      organisatieId: rest.organisatieId,
      functieId: rest.functieId,
      van,
    });
  };
  const meldingen = { ...(toonFouten ? controleer(ingevuld) : {}), ...velden };
  return (
    <form className="beheer__vorm" onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)} noValidate>
      <MedewerkerVelden
        {...{ gegevens, vandaag, ingevuld, meldingen, toonFouten }}
        zet={(deel) => zetIngevuld((vorige) => ({ ...vorige, ...deel }))}
      />
      <div className="beheer__acties">
        <Button appearance="primary" type="submit" disabled={bezig}>
          Medewerker toevoegen
        </Button>
      </div>
    </form>
  );
}
