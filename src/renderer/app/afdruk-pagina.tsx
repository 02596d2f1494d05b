import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { isGeldigeDatum } from '../../shared/domain/datum.ts';
import { overzichtQueries } from '../features/overzichten/overzichten.queries.ts';
import { GebiedsoverzichtPapier } from '../features/overzichten/papier/gebiedsoverzicht-papier.tsx';
import { TeamoverzichtPapier } from '../features/overzichten/papier/teamoverzicht-papier.tsx';
import '../features/overzichten/papier/papier.css';
import { shell } from '../lib/core-client.ts';
import { leesFout } from '../lib/report-error.ts';
import './afdruk.css';
import { AfdrukGrens } from './afdruk-grens.tsx';
import { type AfdrukInhoud, paginaStijl, titelVan } from './afdruk-stijl.ts';

/** What the address asks for, or what is wrong with it. */
type Vraag =
  | {
      readonly soort: 'team';
      readonly teamId: string;
      readonly peildatum: string;
      readonly variant: 'intern' | 'extern';
    }
  | { readonly soort: 'gebied'; readonly gebiedId: string; readonly peildatum: string }
  | { readonly soort: 'ongeldig'; readonly melding: string };

function leesVraag(rapport: string | undefined, zoek: URLSearchParams): Vraag {
  const peildatum = zoek.get('peildatum') ?? '';
  if (!isGeldigeDatum(peildatum))
    return { soort: 'ongeldig', melding: 'Kies eerst een peildatum voor dit overzicht.' };
  if (rapport === 'teamoverzicht') {
    const teamId = zoek.get('team') ?? '';
    const variant = zoek.get('variant') === 'extern' ? 'extern' : 'intern';
    return teamId === ''
      ? { soort: 'ongeldig', melding: 'Kies eerst een team voor dit overzicht.' }
      : { soort: 'team', teamId, peildatum, variant };
  }
  if (rapport === 'gebiedsoverzicht') {
    const gebiedId = zoek.get('gebied') ?? '';
    return gebiedId === ''
      ? { soort: 'ongeldig', melding: 'Kies eerst een gebied voor dit overzicht.' }
      : { soort: 'gebied', gebiedId, peildatum };
  }
  return { soort: 'ongeldig', melding: 'Dit overzicht bestaat niet.' };
}

/** Says to the shell that there is nothing to print, and why. */
function meldMislukt(melding: string): void {
  void shell.afdruk.mislukt({ melding }).catch(() => undefined);
}

function Mislukt({ melding }: { readonly melding: string }) {
  useEffect(() => meldMislukt(melding), [melding]);
  return <p role="alert">{melding}</p>;
}

/** The paper itself, with its page margins; says to the shell when everything is drawn. */
function Papier({ inhoud, children }: { readonly inhoud: AfdrukInhoud; readonly children: ReactNode }) {
  const titel = titelVan(inhoud);
  const stijl = paginaStijl(inhoud);
  useEffect(() => {
    document.title = titel;
    document.documentElement.lang = 'nl';
    document.documentElement.classList.add('afdruk-pagina');
    // Through the CSSOM: the CSP has no place for style elements made of data.
    const blad = new CSSStyleSheet();
    blad.replaceSync(stijl);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
    let weg = false;
    // Effects of children come first, so the charts (no animation) are drawn by now.
    void document.fonts.ready.then(() => {
      if (!weg) void shell.afdruk.klaar({ titel }).catch(() => undefined);
    });
    return () => {
      weg = true;
      document.documentElement.classList.remove('afdruk-pagina');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((ander) => ander !== blad);
    };
  }, [titel, stijl]);
  return <main>{children}</main>;
}

/** Reads once and shows once: paper does not refresh under the hands of the printer. */
const EENMAAL = { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } as const;

function TeamAfdruk({ vraag }: { readonly vraag: Extract<Vraag, { soort: 'team' }> }) {
  const { teamId, peildatum, variant } = vraag;
  const { data, error } = useQuery({
    ...overzichtQueries.teamoverzicht({ teamId, peildatum, variant }),
    ...EENMAAL,
  });
  if (error) return <Mislukt melding={leesFout(error).tekst} />;
  if (!data) return null;
  return (
    <Papier inhoud={{ rapport: 'teamoverzicht', overzicht: data }}>
      <TeamoverzichtPapier overzicht={data} />
    </Papier>
  );
}

function GebiedAfdruk({ vraag }: { readonly vraag: Extract<Vraag, { soort: 'gebied' }> }) {
  const { gebiedId, peildatum } = vraag;
  const { data, error } = useQuery({
    ...overzichtQueries.gebiedsoverzicht({ gebiedId, peildatum }),
    ...EENMAAL,
  });
  if (error) return <Mislukt melding={leesFout(error).tekst} />;
  if (!data) return null;
  return (
    <Papier inhoud={{ rapport: 'gebiedsoverzicht', overzicht: data }}>
      <GebiedsoverzichtPapier overzicht={data} />
    </Papier>
  );
}

const NIET_TE_TEKENEN = 'Het overzicht kon niet worden getekend. Probeer het opnieuw.';

function Inhoud({ vraag }: { readonly vraag: Vraag }) {
  switch (vraag.soort) {
    case 'team':
      return <TeamAfdruk vraag={vraag} />;
    case 'gebied':
      return <GebiedAfdruk vraag={vraag} />;
    case 'ongeldig':
      return <Mislukt melding={vraag.melding} />;
    default:
      return assertNever(vraag);
  }
}

/** `#/afdruk/<rapport>?…`: an overview as paper, without the frame of the application (B12). */
export function AfdrukPagina() {
  const { rapport } = useParams();
  const [zoek] = useSearchParams();
  return (
    <AfdrukGrens onFout={() => meldMislukt(NIET_TE_TEKENEN)}>
      <Inhoud vraag={leesVraag(rapport, zoek)} />
    </AfdrukGrens>
  );
}
