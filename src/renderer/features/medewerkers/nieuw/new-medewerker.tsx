import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import type { BeheerGegevens } from '../../../data/beheer-gegevens.ts';
import { useFieldForm } from '../../../data/form.ts';
import { nextStap } from '../../../data/indeling.ts';
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
  const [begin, setBegin] = useState<BeginSubject | null>(null);
  const form = useFieldForm(medewerkerOpdrachten.nieuweMedewerker, {
    begin: () => emptyForm(gegevens, vandaag, vraag.get('team') ?? ''),
    input: (filled) => {
      const { eigenPatroon, patroon, specialismeId, teamId, minutenPerWeek, van, ...rest } = filled;
      if (Object.keys(check(filled)).length > 0 || minutenPerWeek === undefined || van === undefined)
        return null;
      return {
        ...{ ...rest, minutenPerWeek, van },
        specialismeId: specialismeId || null,
        teamId: teamId || null,
        werkpatroon: eigenPatroon ? patroon : null,
      };
    },
    done: ({ id }) => {
      const { organisatieId, functieId, teamId, van = vandaag } = form.waarden;
      const place = { bereik: { soort: 'stad' }, van, focus: { soort: 'medewerker', id } } as const;
      showMessage({
        soort: 'goed',
        tekst: `${volledigeNaam(form.waarden)} is toegevoegd.`,
        actie: { label: 'Bekijk op het planbord', run: () => void navigate(planbordPath(place)) },
      });
      form.set({ ...emptyForm(gegevens, vandaag, teamId), organisatieId, functieId, van });
    },
  });
  const { waarden, toonFouten } = form;
  const own = toonFouten ? check(waarden) : {};
  const veld: typeof form.veld = (key, naam = key) => {
    const field = form.veld(key, naam);
    return { ...field, melding: field.melding ?? own[naam] };
  };
  return (
    <>
      <form
        className="beheer__vorm"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          form.submit();
        }}
        noValidate
      >
        <MedewerkerFields {...{ gegevens, vandaag, waarden, veld }} />
        <TooYoung {...waarden} gegevens={gegevens} onCorrect={setBegin} />
        <div className="beheer__acties">
          <Button appearance="primary" type="submit" disabled={form.bezig}>
            Medewerker toevoegen
          </Button>
        </div>
      </form>
      {begin === null ? null : (
        <BeginDialog
          subject={begin}
          voorstel={waarden.van}
          onClose={() => {
            form.clearFaults();
            setBegin(null);
          }}
        />
      )}
    </>
  );
}
