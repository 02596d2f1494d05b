import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Melding } from '../../components/toestand.tsx';
import { meldingenWinkel, sluitMelding } from '../../lib/meldingen.ts';
import { useWinkel } from '../../lib/winkel.ts';

/** The one place where the application speaks up: under the top bar, read out to screen readers. */
export function Meldingbalk() {
  const meldingen = useWinkel(meldingenWinkel);
  return (
    <section className="meldingbalk" aria-live="polite" aria-label="Meldingen">
      {meldingen.map((melding) => (
        <Melding
          key={melding.id}
          soort={melding.soort}
          acties={
            <>
              {melding.actie === null ? null : (
                <Button
                  size="small"
                  onClick={() => {
                    melding.actie?.doe();
                    sluitMelding(melding.id);
                  }}
                >
                  {melding.actie.label}
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss20Regular />}
                aria-label="Melding sluiten"
                onClick={() => sluitMelding(melding.id)}
              />
            </>
          }
        >
          {melding.tekst}
        </Melding>
      ))}
    </section>
  );
}
