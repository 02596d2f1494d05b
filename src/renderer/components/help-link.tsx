import { HELP_TOPICS, type HelpTopic, helpPath } from '../lib/help.ts';

/** A "?" beside a notion: leads to where the manual explains it. */
export function HelpLink({ topic }: { readonly topic: HelpTopic }) {
  const title = HELP_TOPICS[topic];
  return (
    <a
      className="hulp"
      href={`#${helpPath(topic)}`}
      aria-label={`Uitleg: ${title}`}
      title={`Uitleg: ${title}`}
    >
      ?
    </a>
  );
}
