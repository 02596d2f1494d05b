import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Notice } from '../../components/toestand.tsx';
import { closeMessage, meldingenWinkel } from '../../lib/messages.ts';
import { useStore } from '../../lib/store.ts';

/** The one place where the application speaks up: under the top bar, read out to screen readers. */
export function MessageBar() {
  const messages = useStore(meldingenWinkel);
  return (
    <section className="meldingbalk" aria-live="polite" aria-label="Meldingen">
      {messages.map((message) => (
        <Notice
          key={message.id}
          soort={message.soort}
          acties={
            <>
              {message.actie === null ? null : (
                <Button
                  size="small"
                  onClick={() => {
                    message.actie?.run();
                    closeMessage(message.id);
                  }}
                >
                  {message.actie.label}
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss20Regular />}
                aria-label="Melding sluiten"
                onClick={() => closeMessage(message.id)}
              />
            </>
          }
        >
          {message.tekst}
        </Notice>
      ))}
    </section>
  );
}
