import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Vacature } from '../../../../shared/domain/planning/planning.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld, TekstVeld, UrenVeld } from '../../../components/veld/veld.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../bewerken/capaciteit.queries.ts';
import { medewerkerKeuzes, organisatieKeuzes } from './keuzes.ts';
import type { PaneelProps } from './paneel-types.ts';
import { vacatureZin } from './vacature-paneel.tsx';

type Vorm = {
  readonly wie: 'bestaand' | 'nieuw';
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly minuten: number | undefined;
  readonly van: string | null | undefined;
};

type Model = PaneelProps<'vullen'>['model'];

function meldingen(vorm: Vorm): Readonly<Record<string, string>> {
  if (vorm.wie === 'bestaand')
    return vorm.medewerkerId === '' ? { medewerkerId: 'Kies een medewerker.' } : {};
  return {
    ...(vorm.voornaam.trim() === '' ? { voornaam: 'Vul een voornaam in.' } : {}),
    ...(vorm.achternaam.trim() === '' ? { achternaam: 'Vul een achternaam in.' } : {}),
    ...(vorm.organisatieId === '' ? { organisatieId: 'Kies een organisatie.' } : {}),
  };
}

function doorVan(vorm: Vorm) {
  const { wie, medewerkerId, organisatieId, voornaam, tussenvoegsel, achternaam } = vorm;
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
export function VullenPaneel(props: PaneelProps<'vullen'>) {
  const vacature = props.model.opzoek.vacatures.get(props.stand.id);
  if (!vacature) return <p>Deze vacature bestaat niet meer.</p>;
  return <VulVorm {...props} vacature={vacature} />;
}

function VulVorm({
  model,
  vacature,
  meld,
  onSluit,
}: PaneelProps<'vullen'> & { readonly vacature: Vacature }) {
  const [vorm, zetVorm] = useState<Vorm>({
    wie: 'bestaand',
    medewerkerId: '',
    organisatieId: vacature.organisatieId ?? '',
    voornaam: '',
    tussenvoegsel: '',
    achternaam: '',
    minuten: vacature.minutenPerWeek,
    van: vacature.gewensteStart,
  });
  const [verstuurd, zetVerstuurd] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(capaciteitOpdrachten.vulVacature());
  const wijzig = (deel: Partial<Vorm>) => zetVorm((vorige) => ({ ...vorige, ...deel }));
  const eigen = meldingen(vorm);
  const alle = { ...velden, ...(verstuurd ? eigen : {}) };
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetVerstuurd(true);
    const { minuten, van } = vorm;
    if (Object.keys(eigen).length > 0 || minuten === undefined || typeof van !== 'string') return;
    const uitslag = await voerUit({ id: vacature.id, van, minutenPerWeek: minuten, door: doorVan(vorm) });
    if (uitslag.soort === 'fout') return;
    meld(uitslag.opdracht);
    onSluit();
  };
  return (
    <form className="paneelvorm" onSubmit={(e) => void verstuur(e)} noValidate>
      <p>{vacatureZin(vacature, model)}</p>
      <fieldset className="keuzerij">
        <legend className="alleen-voorlezen">Wie vult de vacature</legend>
        <label>
          <input
            type="radio"
            checked={vorm.wie === 'bestaand'}
            onChange={() => wijzig({ wie: 'bestaand' })}
          />{' '}
          Bestaande medewerker
        </label>
        <label>
          <input type="radio" checked={vorm.wie === 'nieuw'} onChange={() => wijzig({ wie: 'nieuw' })} />{' '}
          Nieuwe medewerker
        </label>
      </fieldset>
      <WieVelden {...{ vorm, wijzig, model }} velden={alle} />
      <UrenVeld
        label="Uren per week"
        waarde={vorm.minuten}
        vanafEen
        toonFouten={verstuurd}
        melding={alle.minutenPerWeek}
        onWijzig={(minuten) => wijzig({ minuten })}
      />
      <DatumVeld
        label="Vanaf"
        waarde={vorm.van}
        vandaag={model.vandaag}
        toonFouten={verstuurd}
        melding={alle.van}
        onWijzig={(van) => wijzig({ van })}
      />
      <div className="paneelvorm__knoppen">
        <Button appearance="primary" type="submit" disabled={bezig}>
          Vacature vullen
        </Button>
        <Button onClick={onSluit}>Annuleren</Button>
      </div>
    </form>
  );
}

type WieProps = {
  readonly vorm: Vorm;
  readonly wijzig: (deel: Partial<Vorm>) => void;
  readonly model: Model;
  readonly velden: Readonly<Record<string, string>>;
};

function WieVelden({ vorm, wijzig, model, velden }: WieProps) {
  const { gegevens } = model;
  const van = typeof vorm.van === 'string' ? vorm.van : model.vandaag;
  const periode = { geldigVan: van, geldigTot: null };
  const fout = (naam: string) => velden[naam] ?? velden[`door.${naam}`];
  const organisatiesVan = (medewerkerId: string) =>
    gegevens.detacheringen
      .filter((d) => d.medewerkerId === medewerkerId && isGeldigOp(d, van))
      .map((d) => d.organisatieId);
  const alleKeuzes = organisatieKeuzes(gegevens, periode);
  if (vorm.wie === 'bestaand') {
    const eigen = organisatiesVan(vorm.medewerkerId);
    return (
      <>
        <KeuzeVeld
          label="Medewerker"
          waarde={vorm.medewerkerId}
          leeg="Kies een medewerker"
          keuzes={medewerkerKeuzes(gegevens, periode)}
          melding={fout('medewerkerId')}
          eerste
          onWijzig={(medewerkerId) =>
            wijzig({ medewerkerId, organisatieId: organisatiesVan(medewerkerId)[0] ?? '' })
          }
        />
        {eigen.length < 2 && fout('organisatieId') === undefined ? null : (
          <KeuzeVeld
            label="Detachering bij"
            waarde={vorm.organisatieId}
            keuzes={alleKeuzes.filter((keuze) => eigen.includes(keuze.waarde))}
            melding={fout('organisatieId')}
            onWijzig={(organisatieId) => wijzig({ organisatieId })}
          />
        )}
      </>
    );
  }
  return (
    <>
      <TekstVeld
        label="Voornaam"
        waarde={vorm.voornaam}
        maxLengte={80}
        melding={fout('voornaam')}
        eerste
        onWijzig={(voornaam) => wijzig({ voornaam })}
      />
      <TekstVeld
        label="Tussenvoegsel"
        waarde={vorm.tussenvoegsel}
        maxLengte={20}
        melding={fout('tussenvoegsel')}
        onWijzig={(tussenvoegsel) => wijzig({ tussenvoegsel })}
      />
      <TekstVeld
        label="Achternaam"
        waarde={vorm.achternaam}
        maxLengte={80}
        melding={fout('achternaam')}
        onWijzig={(achternaam) => wijzig({ achternaam })}
      />
      <KeuzeVeld
        label="Organisatie"
        waarde={vorm.organisatieId}
        leeg="Kies een organisatie"
        keuzes={alleKeuzes}
        melding={fout('organisatieId')}
        onWijzig={(organisatieId) => wijzig({ organisatieId })}
      />
    </>
  );
}
