import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Deel } from '../../components/deel.tsx';
import { Dialoog } from '../../components/dialoog/dialoog.tsx';
import { HerstelsleutelBlad } from '../../parts/herstelsleutel/herstelsleutel-blad.tsx';

/** What guards the administratie: the copies, and the key that opens them anywhere. */
export function BackUps() {
  return (
    <div className="back-ups">
      <Herstelsleutel />
    </div>
  );
}

function Herstelsleutel() {
  const [open, setOpen] = useState(false);
  return (
    <Deel titel="Herstelsleutel">
      <p className="beheer__uitleg">
        Met de herstelsleutel opent u de administratie en elke kopie ervan op elke computer, ook als deze
        computer of uw wachtzin verloren gaat. Druk hem af en bewaar hem in een kluis of een afgesloten kast.
      </p>
      <div className="beheer__acties">
        <Button onClick={() => setOpen(true)}>Herstelsleutel tonen…</Button>
      </div>
      {open ? (
        <Dialoog
          titel="Herstelsleutel"
          onSluit={() => setOpen(false)}
          knoppen={<Button onClick={() => setOpen(false)}>Sluiten</Button>}
        >
          <HerstelsleutelBlad />
        </Dialoog>
      ) : null}
    </Deel>
  );
}
