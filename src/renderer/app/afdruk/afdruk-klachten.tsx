import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { KlachtRapport } from '../../../shared/contract/shell.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { klachtAfdrukken, verslagQueries } from '../../features/klachten/jaarverslag/jaarverslag.queries.ts';
import { DossierPapier } from '../../features/klachten/papier/dossier-papier.tsx';
import { JaarverslagPapier } from '../../features/klachten/papier/jaarverslag-papier.tsx';
import { RegisterPapier } from '../../features/klachten/papier/register-papier.tsx';
import { leesFout } from '../../lib/report-error.ts';
import { EENMAAL, Mislukt, Papier } from './afdruk-papier.tsx';
import type { Marge } from './afdruk-stijl.ts';

type Eigen = Pick<Marge, 'titel' | 'periode' | 'classificatie' | 'liggend'>;
type Props = { readonly rapport: KlachtRapport; readonly zoek: URLSearchParams };

/** Paper with the sender and maker of this administratie around it. */
function Blad({
  eigen,
  children,
}: {
  readonly eigen: (vandaag: string) => Eigen;
  readonly children: (demo: boolean) => ReactNode;
}) {
  const { data, error } = useQuery({ ...verslagQueries.status(), ...EENMAAL });
  if (error) return <Mislukt melding={leesFout(error).tekst} />;
  if (!data) return null;
  const { administratie, gebruiker, vandaag } = data;
  const marge: Marge = {
    ...eigen(vandaag),
    gemeente: administratie.gemeente,
    demo: administratie.demo,
    opgesteldOp: datumNl(vandaag),
    opgesteldDoor: gebruiker.naam,
  };
  return <Papier marge={marge}>{children(administratie.demo)}</Papier>;
}

function Uitkomst<T, K extends readonly unknown[]>({
  opties,
  children,
}: {
  readonly opties: UseQueryOptions<T, Error, T, K>;
  readonly children: (data: T) => ReactNode;
}) {
  const { data, error } = useQuery({ ...opties, ...EENMAAL });
  if (error) return <Mislukt melding={leesFout(error).tekst} />;
  return data === undefined ? null : children(data);
}

const leesJaar = (zoek: URLSearchParams): number | null => {
  const tekst = zoek.get('jaar') ?? '';
  return /^\d{4}$/u.test(tekst) ? Number(tekst) : null;
};

function Register({ zoek }: { readonly zoek: URLSearchParams }) {
  const jaar = leesJaar(zoek);
  const alleenOpen = zoek.get('open') === 'ja';
  const metNamen = zoek.get('namen') === 'ja';
  const welke = alleenOpen ? 'Open klachten' : jaar === null ? 'Alle klachten' : `Ontvangen in ${jaar}`;
  return (
    <Uitkomst opties={klachtAfdrukken.register({ alleenOpen, jaar, metNamen })}>
      {(regels) => (
        <Blad
          eigen={(vandaag) => ({
            titel: 'Klachtenregister',
            periode: `stand op ${datumNl(vandaag)}`,
            classificatie: metNamen ? 'Vertrouwelijk' : 'Intern',
            liggend: true,
          })}
        >
          {(demo) => <RegisterPapier regels={regels} welke={welke} metNamen={metNamen} demo={demo} />}
        </Blad>
      )}
    </Uitkomst>
  );
}

function Dossier({ zoek }: { readonly zoek: URLSearchParams }) {
  return (
    <Uitkomst opties={klachtAfdrukken.dossier(zoek.get('dossier') ?? '')}>
      {(dossier) => (
        <Blad
          eigen={(vandaag) => ({
            titel: `Klacht ${dossier.nummer}`,
            periode: `stand op ${datumNl(vandaag)}`,
            classificatie: 'Vertrouwelijk',
            liggend: false,
          })}
        >
          {(demo) => <DossierPapier dossier={dossier} demo={demo} />}
        </Blad>
      )}
    </Uitkomst>
  );
}

function Verslag({ jaar }: { readonly jaar: number }) {
  const { data, error } = useQuery({ ...verslagQueries.jaarverslag(jaar), ...EENMAAL });
  if (error) return <Mislukt melding={leesFout(error).tekst} />;
  if (!data) return null;
  return (
    <Blad
      eigen={() => ({
        titel: `Klachtenjaarverslag ${jaar}`,
        periode: `${data.definitief ? 'stand op' : 'voorlopig,'} ${datumNl(data.opgesteldOp)}`,
        classificatie: data.definitief ? 'Openbaar' : 'Intern',
        liggend: false,
      })}
    >
      {(demo) => <JaarverslagPapier verslag={data} demo={demo} />}
    </Blad>
  );
}

/** `#/afdruk/<klachtrapport>?…`: the prints of the complaints. */
export function KlachtAfdruk({ rapport, zoek }: Props) {
  switch (rapport) {
    case 'klachtenregister':
      return <Register zoek={zoek} />;
    case 'klachtdossier':
      return <Dossier zoek={zoek} />;
    case 'klachtenjaarverslag': {
      const jaar = leesJaar(zoek);
      return jaar === null ? (
        <Mislukt melding="Kies eerst een jaar voor dit verslag." />
      ) : (
        <Verslag jaar={jaar} />
      );
    }
    default:
      return assertNever(rapport);
  }
}
