import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { VACATURE_STATUSSEN } from '../../../../shared/domain/planning/lijsten.ts';
import type { Vacature } from '../../../../shared/domain/planning/planning.ts';
import { urenMetEenheid } from '../../../../shared/domain/tekst/getal.ts';
import { datumNl, laatsteDatum } from '../../../../shared/domain/tijd/datum.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld, UrenVeld } from '../../../components/veld/veld.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../bewerken/capaciteit.queries.ts';
import { naamKeuzes, organisatieKeuzes, teamKeuzes } from './keuzes.ts';
import type { PaneelProps } from './paneel-types.ts';

type Vorm = {
  readonly teamId: string;
  readonly functieId: string;
  readonly specialismeId: string;
  readonly organisatieId: string;
  readonly minuten: number | undefined;
  readonly openSinds: string | null | undefined;
  readonly gewensteStart: string | null | undefined;
  readonly status: Vacature['status'];
};

/** Filling has a panel of its own. */
const STATUSSEN = VACATURE_STATUSSEN.options.filter(({ waarde }) => waarde !== 'vervuld');

function beginVorm({ model, stand }: Pick<PaneelProps<'vacature'>, 'model' | 'stand'>): Vorm {
  const { gegevens, opzoek, vandaag } = model;
  const bekend = stand.id === null ? undefined : opzoek.vacatures.get(stand.id);
  if (bekend) {
    const {
      teamId,
      functieId,
      specialismeId,
      organisatieId,
      minutenPerWeek,
      openSinds,
      gewensteStart,
      status,
    } = bekend;
    return {
      teamId,
      functieId,
      specialismeId: specialismeId ?? '',
      organisatieId: organisatieId ?? '',
      minuten: minutenPerWeek,
      openSinds,
      gewensteStart,
      status,
    };
  }
  const functie = gegevens.functies.find((f) => f.teltMeeCaseload) ?? gegevens.functies[0];
  return {
    teamId: stand.teamId,
    functieId: functie?.id ?? '',
    specialismeId: '',
    organisatieId: '',
    minuten: undefined,
    openSinds: vandaag,
    gewensteStart: laatsteDatum(stand.van, vandaag),
    status: 'open',
  };
}

function leesVorm(vorm: Vorm) {
  const { minuten, openSinds, gewensteStart } = vorm;
  if (minuten === undefined || typeof openSinds !== 'string' || typeof gewensteStart !== 'string')
    return null;
  if (gewensteStart < openSinds || vorm.functieId === '' || vorm.teamId === '') return null;
  return {
    teamId: vorm.teamId,
    functieId: vorm.functieId,
    specialismeId: vorm.specialismeId === '' ? null : vorm.specialismeId,
    organisatieId: vorm.organisatieId === '' ? null : vorm.organisatieId,
    minutenPerWeek: minuten,
    openSinds,
    gewensteStart,
    status: vorm.status,
  };
}

/** A vacature as a plannable row: add, change, remove, or go on to fill it. */
export function VacaturePaneel(props: PaneelProps<'vacature'>) {
  const { model, stand, meld, zetStand, onSluit } = props;
  const [vorm, zetVorm] = useState<Vorm>(() => beginVorm(props));
  const [verstuurd, zetVerstuurd] = useState(false);
  const maak = useOpdracht(capaciteitOpdrachten.maakVacature());
  const wijziging = useOpdracht(capaciteitOpdrachten.wijzigVacature());
  const verwijder = useOpdracht(capaciteitOpdrachten.verwijderVacature(), { formulier: false });
  const { id } = stand;
  const velden = id === null ? maak.velden : wijziging.velden;
  const wijzig = (deel: Partial<Vorm>) => zetVorm((vorige) => ({ ...vorige, ...deel }));
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetVerstuurd(true);
    const klaar = leesVorm(vorm);
    if (klaar === null) return;
    const uitslag = id === null ? await maak.voerUit(klaar) : await wijziging.voerUit({ id, ...klaar });
    if (uitslag.soort === 'fout') return;
    meld(uitslag.opdracht);
    onSluit();
  };
  const opVerwijder = async () => {
    if (id === null) return;
    const uitslag = await verwijder.voerUit({ id });
    if (uitslag.soort === 'fout') return;
    meld(uitslag.opdracht);
    onSluit();
  };
  return (
    <form className="paneelvorm" onSubmit={(e) => void verstuur(e)} noValidate>
      <VacatureVelden {...{ model, vorm, wijzig, velden, verstuurd }} />
      <p className="zacht">Een vacature telt niet mee in de cijfers, tot zij vervuld is.</p>
      <div className="paneelvorm__knoppen">
        <Button appearance="primary" type="submit" disabled={maak.bezig || wijziging.bezig}>
          {id === null ? 'Vacature toevoegen' : 'Wijzigen'}
        </Button>
        {id === null ? null : <Button onClick={() => zetStand({ soort: 'vullen', id })}>Vullen…</Button>}
        {id === null ? null : (
          <Button appearance="subtle" disabled={verwijder.bezig} onClick={() => void opVerwijder()}>
            Verwijderen
          </Button>
        )}
        <Button onClick={onSluit}>Annuleren</Button>
      </div>
    </form>
  );
}

type VeldenProps = {
  readonly model: PaneelProps<'vacature'>['model'];
  readonly vorm: Vorm;
  readonly wijzig: (deel: Partial<Vorm>) => void;
  readonly velden: Readonly<Record<string, string>>;
  readonly verstuurd: boolean;
};

function VacatureVelden({ model, vorm, wijzig, velden, verstuurd }: VeldenProps) {
  const { gegevens, vandaag } = model;
  const vanaf = typeof vorm.gewensteStart === 'string' ? vorm.gewensteStart : vandaag;
  return (
    <>
      <KeuzeVeld
        label="Team"
        waarde={vorm.teamId}
        keuzes={teamKeuzes(gegevens, vanaf)}
        melding={velden.teamId}
        onWijzig={(teamId) => wijzig({ teamId })}
      />
      <KeuzeVeld
        label="Functie"
        waarde={vorm.functieId}
        keuzes={naamKeuzes(gegevens.functies)}
        melding={velden.functieId}
        eerste
        onWijzig={(functieId) => wijzig({ functieId })}
      />
      <KeuzeVeld
        label="Specialisme"
        waarde={vorm.specialismeId}
        leeg="Geen voorkeur"
        keuzes={naamKeuzes(gegevens.specialismen)}
        onWijzig={(specialismeId) => wijzig({ specialismeId })}
      />
      <KeuzeVeld
        label="Beoogde organisatie"
        waarde={vorm.organisatieId}
        leeg="Nog niet bekend"
        keuzes={organisatieKeuzes(gegevens, { geldigVan: vanaf, geldigTot: null })}
        onWijzig={(organisatieId) => wijzig({ organisatieId })}
      />
      <TijdVelden {...{ vorm, wijzig, velden, verstuurd, vandaag }} />
    </>
  );
}

function TijdVelden({
  vorm,
  wijzig,
  velden,
  verstuurd,
  vandaag,
}: Omit<VeldenProps, 'model'> & { readonly vandaag: string }) {
  const teVroeg =
    typeof vorm.openSinds === 'string' &&
    typeof vorm.gewensteStart === 'string' &&
    vorm.gewensteStart < vorm.openSinds
      ? 'De gewenste start ligt voor de datum waarop de vacature opengaat.'
      : undefined;
  return (
    <>
      <UrenVeld
        label="Uren per week"
        waarde={vorm.minuten}
        vanafEen
        toonFouten={verstuurd}
        melding={velden.minutenPerWeek}
        onWijzig={(minuten) => wijzig({ minuten })}
      />
      <DatumVeld
        label="Open sinds"
        waarde={vorm.openSinds}
        vandaag={vandaag}
        toonFouten={verstuurd}
        melding={velden.openSinds}
        onWijzig={(openSinds) => wijzig({ openSinds })}
      />
      <DatumVeld
        label="Gewenste start"
        waarde={vorm.gewensteStart}
        vandaag={vandaag}
        toonFouten={verstuurd}
        melding={velden.gewensteStart ?? teVroeg}
        onWijzig={(gewensteStart) => wijzig({ gewensteStart })}
      />
      <KeuzeVeld
        label="Status"
        waarde={vorm.status}
        keuzes={STATUSSEN}
        onWijzig={(waarde) => wijzig({ status: VACATURE_STATUSSEN.find(waarde) ?? 'open' })}
      />
    </>
  );
}

/** One line about a vacature: what, hours, start. */
export function vacatureZin(vacature: Vacature, model: PaneelProps<'vacature'>['model']): string {
  const { opzoek } = model;
  const wat = opzoek.functies.get(vacature.functieId)?.naam ?? '';
  const team = opzoek.teams.get(vacature.teamId)?.naam ?? '';
  return `${wat} in ${team} · ${urenMetEenheid(vacature.minutenPerWeek)} · gewenste start ${datumNl(vacature.gewensteStart)}`;
}
