import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import type { BeheerGegevens } from '../../../data/beheer-gegevens.ts';
import { nextStap } from '../../../data/indeling.ts';
import { useOpdracht } from '../../../data/opdracht.ts';
import { planbordPath } from '../../../data/place.ts';
import { showMessage } from '../../../lib/messages.ts';
import { BeginDialog, type BeginSubject } from '../../../parts/begin/begin-dialog.tsx';
import { TooYoung } from '../../../parts/begin/too-young.tsx';
import { FirstSteps } from '../../../parts/first-steps.tsx';
import { medewerkerOpdrachten } from '../medewerkers.queries.ts';
import { MedewerkerFields } from './medewerker-fields.tsx';
import { check, EMPTY_PATROON, type Filled } from './medewerker-form.ts';

/** The function most people have, as a first guess. */
function gewoneFunctie(gegevens: PlanbordGegevens): string {
  const perFunctie = Map.groupBy(gegevens.detacheringen, (detachering) => detachering.functieId);
  return [...perFunctie].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function emptyForm(gegevens: PlanbordGegevens, vandaag: string, teamId: string): Filled {
  const organisaties = gegevens.organisaties.filter((organisatie) => isGeldigOn(organisatie, vandaag));
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
    patroon: EMPTY_PATROON,
    van: vandaag,
  };
}

/** A new person in one form: name, contract and first team. */
export function NewMedewerker({ gegevens, vandaag }: BeheerGegevens) {
  const stap = nextStap(gegevens);
  if (stap !== null && stap !== 'medewerker') return <FirstSteps stap={stap} />;
  return <Form gegevens={gegevens} vandaag={vandaag} />;
}

function Form({ gegevens, vandaag }: BeheerGegevens) {
  const [vraag] = useSearchParams();
  const navigate = useNavigate();
  const teamUitLink = vraag.get('team') ?? '';
  const [ingevuld, setFilled] = useState(() => emptyForm(gegevens, vandaag, teamUitLink));
  const [toonFouten, setToonFaults] = useState(false);
  const { run, bezig, velden, clearFaults } = useOpdracht(medewerkerOpdrachten.nieuweMedewerker);
  const [begin, setBegin] = useState<BeginSubject | null>(null);
  const submit = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setToonFaults(true);
    const { eigenPatroon, patroon, specialismeId, teamId, minutenPerWeek, van, ...rest } = ingevuld;
    if (Object.keys(check(ingevuld)).length > 0) return;
    if (minutenPerWeek === undefined || typeof van !== 'string') return;
    const result = await run({
      ...rest,
      minutenPerWeek,
      van,
      specialismeId: specialismeId || null,
      teamId: teamId || null,
      werkpatroon: eigenPatroon ? [...patroon] : null,
    });
    if (result.soort === 'fout') return;
    const { id } = result.uitvoer;
    showMessage({
      soort: 'goed',
      tekst: `${volledigeNaam(ingevuld)} is toegevoegd.`,
      actie: {
        label: 'Bekijk op het planbord',
        run: () =>
          void navigate(planbordPath({ bereik: { soort: 'stad' }, van, focus: { soort: 'medewerker', id } })),
      },
    });
    setToonFaults(false);
    setFilled({
      ...emptyForm(gegevens, vandaag, teamId),
      organisatieId: rest.organisatieId,
      functieId: rest.functieId,
      van,
    });
  };
  const meldingen = { ...(toonFouten ? check(ingevuld) : {}), ...velden };
  return (
    <>
      <form className="beheer__vorm" onSubmit={(gebeurtenis) => void submit(gebeurtenis)} noValidate>
        <MedewerkerFields
          {...{ gegevens, vandaag, ingevuld, meldingen, toonFouten }}
          set={(part) => setFilled((previous) => ({ ...previous, ...part }))}
        />
        <TooYoung {...ingevuld} gegevens={gegevens} onCorrect={setBegin} />
        <div className="beheer__acties">
          <Button appearance="primary" type="submit" disabled={bezig}>
            Medewerker toevoegen
          </Button>
        </div>
      </form>
      {begin === null ? null : (
        <BeginDialog
          subject={begin}
          voorstel={ingevuld.van ?? undefined}
          onClose={() => {
            clearFaults();
            setBegin(null);
          }}
        />
      )}
    </>
  );
}
