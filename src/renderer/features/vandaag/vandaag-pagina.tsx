import './vandaag.css';
import { useMemo } from 'react';
import {
  ERNSTEN,
  type Ernst,
  KNELPUNT_SOORTEN,
  type Knelpunt,
} from '../../../shared/domain/knelpunt/types.ts';
import { datumLang } from '../../../shared/domain/tijd/datum.ts';
import { Pagina } from '../../components/pagina.tsx';
import { FoutToestand, LaadToestand, LegeToestand } from '../../components/toestand.tsx';
import { useBereik } from '../../data/bereik.ts';
import { inBereik, volgendeStap } from '../../data/indeling.ts';
import { useKlachtSignalen } from '../../data/klacht-toegang.ts';
import { plekVan, useKnelpunten } from '../../data/knelpunten-data.ts';
import { useOpdracht } from '../../data/opdracht.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';
import { planbordPad } from '../../data/plek.ts';
import { leesFout } from '../../lib/report-error.ts';
import { EersteStappen } from '../../parts/eerste-stappen.tsx';
import { KlachtsignalenLijst } from '../../parts/klachtsignalen/klachtsignalen-lijst.tsx';
import { type KnelpuntActies, KnelpuntenLijst } from '../../parts/knelpunten/knelpunten-lijst.tsx';
import { accepteerOpties, trekInOpties } from './vandaag.queries.ts';

/** What asks attention now, for the chosen part of the city. */
export function VandaagPagina() {
  const { vandaag, gegevens, vraag } = usePlanbordVandaag();
  const alle = useKnelpunten();
  const [bereik] = useBereik();
  const acties = useKnelpuntActies(vandaag ?? '');
  const knelpunten = useMemo(
    () =>
      gegevens === undefined || vandaag === undefined
        ? undefined
        : alle?.filter((knelpunt) => inBereik(gegevens, vandaag, bereik, knelpunt)),
    [alle, gegevens, vandaag, bereik],
  );
  const titel = 'Vandaag';
  if (vraag.isError) {
    return (
      <Pagina titel={titel}>
        <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />
      </Pagina>
    );
  }
  if (gegevens === undefined || vandaag === undefined || knelpunten === undefined) {
    return (
      <Pagina titel={titel}>
        <LaadToestand wat="Knelpunten" />
      </Pagina>
    );
  }
  const stap = volgendeStap(gegevens);
  return (
    <Pagina titel={titel} sub={`${datumLang(vandaag)} · knelpunten tot 13 weken vooruit`}>
      <Klachten />
      {stap === null ? <Inhoud knelpunten={knelpunten} acties={acties} /> : <EersteStappen stap={stap} />}
    </Pagina>
  );
}

/** Terms of complaints, for who may see them: always at the top, of the whole city. */
function Klachten() {
  const signalen = useKlachtSignalen() ?? [];
  if (signalen.length === 0) return null;
  return (
    <section className="vandaag__groep vandaag__klachten" aria-labelledby="vandaag-klachten">
      <h2 id="vandaag-klachten">
        Klachten <span className="tag">{signalen.length}</span>
      </h2>
      <KlachtsignalenLijst
        signalen={signalen}
        padVan={({ klachtId }) => `#/klachten/${klachtId}`}
        label="Klachten die aandacht vragen"
      />
    </section>
  );
}

function useKnelpuntActies(vandaag: string): KnelpuntActies {
  const accepteren = useOpdracht(accepteerOpties);
  const intrekken = useOpdracht(trekInOpties, { formulier: false });
  return {
    padVan: (knelpunt) => `#${planbordPad(plekVan(knelpunt, vandaag))}`,
    accepteer: async (knelpunt, reden) => {
      const uitslag = await accepteren.voerUit({ sleutel: knelpunt.sleutel, titel: knelpunt.titel, reden });
      if (uitslag.soort === 'ok') return null;
      return uitslag.fout.tekst;
    },
    trekIn: (id) => void intrekken.voerUit({ id }),
  };
}

type InhoudProps = { readonly knelpunten: readonly Knelpunt[]; readonly acties: KnelpuntActies };

function Inhoud({ knelpunten, acties }: InhoudProps) {
  const klachten = useKlachtSignalen()?.length ?? 0;
  const open = knelpunten.filter((knelpunt) => knelpunt.acceptatie === null);
  const geaccepteerd = knelpunten.filter((knelpunt) => knelpunt.acceptatie !== null);
  return (
    <div className="vandaag">
      {open.length === 0 ? (
        <LegeToestand
          titel={klachten === 0 ? 'Er vraagt nu niets om aandacht' : 'Er zijn verder geen knelpunten'}
        >
          Nieuwe knelpunten verschijnen hier vanzelf, ook als ze ontstaan door een wijziging op het planbord.
        </LegeToestand>
      ) : (
        <>
          <Samenvatting open={open} />
          {[...Map.groupBy(open, (knelpunt) => knelpunt.soort)].map(([soort, groep]) => (
            <section key={soort} className="vandaag__groep" aria-labelledby={`soort-${soort}`}>
              <h2 id={`soort-${soort}`}>
                {KNELPUNT_SOORTEN.labels[soort]} <span className="tag">{groep.length}</span>
              </h2>
              <KnelpuntenLijst knelpunten={groep} acties={acties} label={KNELPUNT_SOORTEN.labels[soort]} />
            </section>
          ))}
        </>
      )}
      {geaccepteerd.length === 0 ? null : (
        <details className="vandaag__geaccepteerd">
          <summary>Geaccepteerd ({geaccepteerd.length})</summary>
          <KnelpuntenLijst knelpunten={geaccepteerd} acties={acties} label="Geaccepteerde knelpunten" />
        </details>
      )}
    </div>
  );
}

const TELWOORD: Readonly<Record<Ernst, (aantal: number) => string>> = {
  ernstig: () => 'ernstig',
  waarschuwing: (aantal) => (aantal === 1 ? 'waarschuwing' : 'waarschuwingen'),
  'let-op': () => 'om op te letten',
};

function Samenvatting({ open }: { readonly open: readonly Knelpunt[] }) {
  const delen = ERNSTEN.values
    .map((ernst) => ({
      ernst,
      aantal: open.filter((knelpunt) => knelpunt.ernst === ernst).length,
    }))
    .filter(({ aantal }) => aantal > 0);
  return (
    <p className="zacht cijfers">
      {open.length} {open.length === 1 ? 'knelpunt' : 'knelpunten'}:{' '}
      {delen.map(({ ernst, aantal }) => `${String(aantal)} ${TELWOORD[ernst](aantal)}`).join(', ')}
    </p>
  );
}
