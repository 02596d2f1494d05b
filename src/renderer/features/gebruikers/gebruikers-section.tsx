import './gebruikers.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GebruikerLine } from '../../../shared/contract/gebruikers.ts';
import { CheckField } from '../../components/field/field.tsx';
import { ErrorState, LoadingState } from '../../components/toestand.tsx';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import { useOpdracht } from '../../data/opdracht.ts';
import { momentText } from '../../lib/moment.ts';
import { leesFout } from '../../lib/report-error.ts';
import { EditGebruiker } from './edit-gebruiker.tsx';
import { EndGebruiker } from './end-dialog.tsx';
import { inOrder, isEnded, periodeNote, type RolLine, roleText, TOEGANG } from './gebruiker-text.ts';
import { gebruikersOpdrachten, gebruikersQueries } from './gebruikers.queries.ts';
import { NewGebruiker } from './new-gebruiker.tsx';
import { EditRol, NewRol } from './rol-dialog.tsx';
import { ToegangDialog } from './toegang-dialog.tsx';

/** What is open over the list. */
type Open =
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'wijzig' | 'einde' | 'toegang' | 'rol'; readonly id: string }
  | { readonly soort: 'rolperiode'; readonly id: string; readonly rol: RolLine };

/** Who works with the administratie: roles, how they get in, and until when. */
export function GebruikersSection(alles: BeheerGegevens) {
  const { vandaag } = alles;
  const [open, setOpen] = useState<Open | null>(null);
  const [withEnded, setWithEnded] = useState(false);
  const vraag = useQuery(gebruikersQueries.lijst());
  if (vraag.isError) {
    return <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />;
  }
  if (vraag.data === undefined) return <LoadingState wat="Gebruikers" />;
  const { gebruikers, sleutels } = vraag.data;
  const ended = gebruikers.filter((row) => isEnded(row, vandaag)).length;
  const shown = gebruikers.filter((row) => withEnded || !isEnded(row, vandaag));
  return (
    <>
      <p className="zacht beheer__uitleg">
        Iedereen werkt op de eigen naam. Wat iemand mag, volgt uit de rollen van vandaag; een rol die u hier
        wegneemt, geldt meteen niet meer.
        {sleutels ? '' : ' In de demo meldt niemand zich aan: onderin kiest u wie u bent.'}
      </p>
      <div className="beheer__acties">
        <Button appearance="primary" onClick={() => setOpen({ soort: 'nieuw' })}>
          Gebruiker toevoegen…
        </Button>
        {ended === 0 ? null : (
          <CheckField
            label={`Ook wie geen gebruiker meer is (${String(ended)})`}
            waarde={withEnded}
            onChange={setWithEnded}
          />
        )}
      </div>
      <div className="tabel__rol">
        <table className="tabel gebruikers__tabel">
          <caption className="alleen-voorlezen">Gebruikers</caption>
          <thead>
            <tr>
              <th scope="col">Gebruiker</th>
              <th scope="col">Rollen</th>
              <th scope="col">Aanmelden</th>
              <th scope="col">Laatst hier</th>
              <th scope="col">
                <span className="alleen-voorlezen">Acties</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((wie) => (
              <Row key={wie.id} {...{ wie, vandaag, sleutels, setOpen }} />
            ))}
          </tbody>
        </table>
      </div>
      {open === null ? null : <OpenDialog {...{ ...alles, open, setOpen, gebruikers, sleutels }} />}
    </>
  );
}

type RowProps = {
  readonly wie: GebruikerLine;
  readonly vandaag: string;
  readonly sleutels: boolean;
  readonly setOpen: (open: Open) => void;
};

function Row({ wie, vandaag, sleutels, setOpen }: RowProps) {
  const { id, naam, medewerker, geenMedewerker, toegang, laatstHier, isZelf } = wie;
  const ended = isEnded(wie, vandaag);
  const note = periodeNote(wie, vandaag);
  return (
    <tr>
      <th scope="row">
        {naam}
        {isZelf ? <span className="zacht"> (u)</span> : null}
        <p className="zacht">{whoText(medewerker?.naam ?? null, geenMedewerker, naam)}</p>
        {note === '' ? null : <p className="zacht">gebruiker {note}</p>}
      </th>
      <td>
        <ul className="gebruikers__rollen">
          {inOrder(wie.rollen, vandaag).map((rol) => (
            <li key={rol.id}>
              <span className={isEnded(rol, vandaag) ? 'zacht' : ''}>
                {roleText(rol)} <span className="zacht">{periodeNote(rol, vandaag)}</span>
              </span>
              {ended ? null : (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`Rol ${roleText(rol)} van ${naam} wijzigen`}
                  onClick={() => setOpen({ soort: 'rolperiode', id, rol })}
                >
                  Wijzigen…
                </Button>
              )}
            </li>
          ))}
        </ul>
        {wie.rollen.length === 0 ? <span className="zacht">geen rol</span> : null}
      </td>
      <td>{ended ? 'geen gebruiker meer' : sleutels ? TOEGANG[toegang] : 'niet in de demo'}</td>
      <td className="cijfers">{laatstHier === null ? '–' : momentText(laatstHier, vandaag)}</td>
      <td className="tabel__actie">
        <RowActions {...{ wie, ended, sleutels, setOpen }} />
      </td>
    </tr>
  );
}

function whoText(medewerker: string | null, geen: boolean, naam: string): string {
  if (medewerker !== null) return medewerker === naam ? 'medewerker' : `medewerker ${medewerker}`;
  return geen ? 'geen medewerker' : 'nog niet vastgelegd welke medewerker dit is';
}

type ActionProps = Pick<RowProps, 'wie' | 'sleutels' | 'setOpen'> & { readonly ended: boolean };

function RowActions({ wie, ended, sleutels, setOpen }: ActionProps) {
  const { id, naam } = wie;
  const stays = useOpdracht(gebruikersOpdrachten.beeindig, { formulier: false });
  const act = (soort: 'wijzig' | 'einde' | 'toegang' | 'rol', text: string, about: string) => (
    <Button size="small" aria-label={about} onClick={() => setOpen({ soort, id })}>
      {text}
    </Button>
  );
  return (
    <div className="gebruikers__acties">
      {ended ? null : act('rol', 'Rol geven…', `Rol geven aan ${naam}`)}
      {ended || !sleutels ? null : act('toegang', 'Toegang…', `Toegang van ${naam}`)}
      {act('wijzig', 'Wijzigen…', `${naam} wijzigen`)}
      {ended ? null : act('einde', 'Beëindigen…', `${naam} beëindigen`)}
      {wie.geldigTot === null ? null : (
        <Button
          size="small"
          aria-label={`${naam} blijft gebruiker`}
          disabledFocusable={stays.bezig}
          onClick={() => void stays.run({ id, tot: null })}
        >
          Blijft gebruiker
        </Button>
      )}
    </div>
  );
}

type DialogProps = BeheerGegevens & {
  readonly open: Open;
  readonly setOpen: (open: Open | null) => void;
  readonly gebruikers: readonly GebruikerLine[];
  readonly sleutels: boolean;
};

function OpenDialog({ open, setOpen, gebruikers, sleutels, gegevens, vandaag }: DialogProps) {
  const onClose = () => setOpen(null);
  if (open.soort === 'nieuw') {
    const onMade = (id: string) => setOpen(sleutels ? { soort: 'toegang', id } : null);
    return <NewGebruiker {...{ gegevens, vandaag, onMade, onClose }} />;
  }
  const wie = gebruikers.find(({ id }) => id === open.id);
  if (wie === undefined) return null;
  switch (open.soort) {
    case 'wijzig':
      return <EditGebruiker {...{ gegevens, wie, onClose }} />;
    case 'einde':
      return <EndGebruiker {...{ wie, vandaag, onClose }} />;
    case 'toegang':
      return <ToegangDialog {...{ wie, onClose }} />;
    case 'rol':
      return <NewRol {...{ gegevens, vandaag, wie, onClose }} />;
    case 'rolperiode':
      return <EditRol {...{ gegevens, vandaag, wie, rol: open.rol, onClose }} />;
  }
}
