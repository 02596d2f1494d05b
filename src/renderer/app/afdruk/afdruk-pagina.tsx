import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { klachtRapportSchema } from '../../../shared/contract/shell.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { isGeldigeDatum } from '../../../shared/domain/tijd/datum.ts';
import { overzichtQueries } from '../../features/overzichten/overzichten.queries.ts';
import { FormatiePapier } from '../../features/overzichten/rapporten/formatie/papier.tsx';
import { GebiedsoverzichtPapier } from '../../features/overzichten/rapporten/gebiedsoverzicht/papier.tsx';
import { leesMaat, type Maat } from '../../features/overzichten/rapporten/matrix/maat.ts';
import { MatrixPapier } from '../../features/overzichten/rapporten/matrix/papier.tsx';
import { OrganisatiePapier } from '../../features/overzichten/rapporten/organisatieoverzicht/papier.tsx';
import { TeamoverzichtPapier } from '../../features/overzichten/rapporten/teamoverzicht/papier.tsx';
import { type FormatieMaat, leesFormatieMaat } from '../../parts/formatie/formatie-maat.ts';
import '../../parts/afdruk/papier.css';
import { type FormatiePer, formatieOpties } from '../../data/formatie.ts';
import { leesFout } from '../../lib/report-error.ts';
import './afdruk.css';
import { AfdrukGrens } from './afdruk-grens.tsx';
import { EENMAAL, Mislukt, meldMislukt, Papier } from './afdruk-papier.tsx';
import { margeVan } from './afdruk-stijl.ts';

const KlachtAfdruk = lazy(async () => ({ default: (await import('./afdruk-klachten.tsx')).KlachtAfdruk }));

type Indeling = 'toenmalig' | 'huidig';

/** What the address asks for, or what is wrong with it. */
type Vraag =
  | {
      readonly soort: 'team';
      readonly teamId: string;
      readonly peildatum: string;
      readonly variant: 'intern' | 'extern';
    }
  | { readonly soort: 'gebied'; readonly gebiedId: string; readonly peildatum: string }
  | {
      readonly soort: 'matrix';
      readonly peildatum: string;
      readonly indeling: Indeling;
      readonly maat: Maat;
    }
  | {
      readonly soort: 'organisatie';
      readonly organisatieId: string;
      readonly peildatum: string;
      readonly indeling: Indeling;
    }
  | {
      readonly soort: 'formatie';
      readonly peildatum: string;
      readonly per: FormatiePer;
      readonly maat: FormatieMaat;
    }
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
  if (rapport === 'formatie') {
    const per = zoek.get('per') === 'functie' ? 'functie' : 'specialisme';
    return { soort: 'formatie', peildatum, per, maat: leesFormatieMaat(zoek.get('maat')) };
  }
  const indeling = zoek.get('indeling') === 'huidig' ? 'huidig' : 'toenmalig';
  if (rapport === 'matrix') return { soort: 'matrix', peildatum, indeling, maat: leesMaat(zoek.get('maat')) };
  if (rapport === 'organisatieoverzicht') {
    const organisatieId = zoek.get('organisatie') ?? '';
    return organisatieId === ''
      ? { soort: 'ongeldig', melding: 'Kies eerst een organisatie voor dit overzicht.' }
      : { soort: 'organisatie', organisatieId, peildatum, indeling };
  }
  return { soort: 'ongeldig', melding: 'Dit overzicht bestaat niet.' };
}

function TeamAfdruk({ vraag }: { readonly vraag: Extract<Vraag, { soort: 'team' }> }) {
  const { teamId, peildatum, variant } = vraag;
  const { data, error } = useQuery({
    ...overzichtQueries.teamoverzicht({ teamId, peildatum, variant }),
    ...EENMAAL,
  });
  if (error) return <Mislukt melding={leesFout(error).tekst} />;
  if (!data) return null;
  return (
    <Papier marge={margeVan({ rapport: 'teamoverzicht', overzicht: data })}>
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
    <Papier marge={margeVan({ rapport: 'gebiedsoverzicht', overzicht: data })}>
      <GebiedsoverzichtPapier overzicht={data} />
    </Papier>
  );
}

function MatrixAfdruk({ vraag }: { readonly vraag: Extract<Vraag, { soort: 'matrix' }> }) {
  const { peildatum, indeling, maat } = vraag;
  const { data, error } = useQuery({ ...overzichtQueries.matrix({ peildatum, indeling }), ...EENMAAL });
  if (error) return <Mislukt melding={leesFout(error).tekst} />;
  if (!data) return null;
  return (
    <Papier marge={margeVan({ rapport: 'matrix', overzicht: data })}>
      <MatrixPapier matrix={data} maat={maat} />
    </Papier>
  );
}

function OrganisatieAfdruk({ vraag }: { readonly vraag: Extract<Vraag, { soort: 'organisatie' }> }) {
  const { organisatieId, peildatum, indeling } = vraag;
  const { data, error } = useQuery({
    ...overzichtQueries.perOrganisatie({ organisatieId, peildatum, indeling }),
    ...EENMAAL,
  });
  if (error) return <Mislukt melding={leesFout(error).tekst} />;
  if (!data) return null;
  return (
    <Papier marge={margeVan({ rapport: 'organisatieoverzicht', overzicht: data })}>
      <OrganisatiePapier overzicht={data} />
    </Papier>
  );
}

function FormatieAfdruk({ vraag }: { readonly vraag: Extract<Vraag, { soort: 'formatie' }> }) {
  const { peildatum, per, maat } = vraag;
  const { data, error } = useQuery({ ...formatieOpties({ peildatum, per }), ...EENMAAL });
  if (error) return <Mislukt melding={leesFout(error).tekst} />;
  if (!data) return null;
  return (
    <Papier marge={margeVan({ rapport: 'formatie', overzicht: data })}>
      <FormatiePapier overzicht={data} maat={maat} />
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
    case 'matrix':
      return <MatrixAfdruk vraag={vraag} />;
    case 'organisatie':
      return <OrganisatieAfdruk vraag={vraag} />;
    case 'formatie':
      return <FormatieAfdruk vraag={vraag} />;
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
  const klachten = klachtRapportSchema.safeParse(rapport);
  return (
    <AfdrukGrens onFout={() => meldMislukt(NIET_TE_TEKENEN)}>
      {klachten.success ? (
        <Suspense fallback={null}>
          <KlachtAfdruk rapport={klachten.data} zoek={zoek} />
        </Suspense>
      ) : (
        <Inhoud vraag={leesVraag(rapport, zoek)} />
      )}
    </AfdrukGrens>
  );
}
