import './message-bar.css';
import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Notice } from '../../components/toestand.tsx';
import { closeMessage, type Notice as Message, meldingenWinkel } from '../../lib/messages.ts';
import { useStore } from '../../lib/store.ts';

/**
 * The one place where the application speaks up, read out to screen readers: under the top bar what stays until it is
 * read, and over the page what went well, so that nothing moves under the mouse because of it.
 */
export function MessageBar() {
  const messages = useStore(meldingenWinkel);
  const toasts = messages.filter(({ soort }) => soort === 'goed');
  return (
    <section className="meldingbalk" aria-live="polite" aria-label="Meldingen">
      {messages
        .filter(({ soort }) => soort !== 'goed')
        .map((message) => (
          <Line key={message.id} message={message} />
        ))}
      {toasts.length === 0 ? null : (
        <div className="toasts">
          {toasts.map((message) => (
            <Line key={message.id} message={message} />
          ))}
        </div>
      )}
    </section>
  );
}

function Line({ message }: { readonly message: Message }) {
  const { id, soort, tekst, actie } = message;
  return (
    <Notice
      soort={soort}
      acties={
        <>
          {actie === null ? null : (
            <Button
              size="small"
              onClick={() => {
                actie.run();
                closeMessage(id);
              }}
            >
              {actie.label}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label="Melding sluiten"
            onClick={() => closeMessage(id)}
          />
        </>
      }
    >
      {tekst}
    </Notice>
  );
}
