import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Mens } from '../../../../shared/contract/klachten/mensen.ts';
import {
  isDezelfdeNaam,
  naamInSleutel,
  naamSleutel,
} from '../../../../shared/domain/klacht/basis/persoon.ts';
import { foldLetters } from '../../../../shared/domain/tekst/zoeknaam.ts';
import { TextField } from '../../../components/field/field.tsx';

/** How many are shown: whoever is not among them types on. */
const SHOWN = 6;
/** Shorter is no name yet. */
const MIN_NAME = 3;

/** The name that belongs to a key of somebody in a complaint; '' while the list is being read. */
export function naamOf(mensen: readonly Mens[], sleutel: string): string {
  return naamInSleutel(sleutel) ?? mensen.find(({ id }) => id === sleutel)?.naam ?? '';
}

/** With where somebody works, to tell two of one name apart. */
export function labelOf(mensen: readonly Mens[], sleutel: string): string {
  const naam = naamOf(mensen, sleutel);
  if (naamInSleutel(sleutel) !== null) return `${naam} (staat niet in de lijst)`;
  const waar = mensen.find(({ id }) => id === sleutel)?.waar ?? '';
  return waar === '' ? naam : `${naam} (${waar})`;
}

type Props = {
  readonly mensen: readonly Mens[];
  /** Keys of who was chosen already. */
  readonly gekozen: readonly string[];
  readonly onSelect: (sleutel: string) => void;
};

/** Finds anybody a complaint can be about: who works here or did, in a team or not, or else by name. */
export function MensenZoeker({ mensen, gekozen, onSelect }: Props) {
  const [text, setText] = useState('');
  const naam = text.trim().replace(/\s+/gu, ' ');
  const naald = foldLetters(naam);
  const found =
    naam === ''
      ? []
      : mensen.filter((mens) => !gekozen.includes(mens.id) && foldLetters(mens.naam).includes(naald));
  const isListed = mensen.some((mens) => isDezelfdeNaam(mens.naam, naam));
  const select = (sleutel: string) => {
    onSelect(sleutel);
    setText('');
  };
  return (
    <div
      className="klacht-zoeker"
      role="group"
      aria-label="Iemand anders zoeken"
      onKeyDown={(key) => {
        // Enter chooses who was found; it does not send the form.
        if (key.key !== 'Enter' || !(key.target instanceof HTMLInputElement)) return;
        key.preventDefault();
        const [first] = found;
        if (first !== undefined) select(first.id);
      }}
    >
      <TextField
        label="Iemand anders zoeken"
        hint="Iedereen die hier werkt of werkte, ook zonder team, de gebiedsmanagers en de administratie."
        maxLengte={80}
        waarde={text}
        onChange={setText}
      />
      <ul className="klacht-zoeker__lijst" aria-label="Gevonden personen">
        {found.slice(0, SHOWN).map((mens) => (
          <li key={mens.id}>
            <Button size="small" onClick={() => select(mens.id)}>
              {labelOf(mensen, mens.id)}
            </Button>
          </li>
        ))}
        {naam.length < MIN_NAME || isListed ? null : (
          <li>
            <Button size="small" appearance="outline" onClick={() => select(naamSleutel(naam))}>
              Staat er niet bij: “{naam}” toevoegen
            </Button>
          </li>
        )}
      </ul>
      <p className="zacht" role="status">
        {found.length > SHOWN
          ? `Er zijn nog ${String(found.length - SHOWN)} anderen. Typ meer van de naam.`
          : ''}
      </p>
    </div>
  );
}
