import { EventPublisher } from '@orpc/server';

/** An opdracht that was committed just now, and in which session. */
export type Change = {
  readonly nummer: number;
  readonly opdrachtId: string;
  readonly session: string;
  /** null = of none that others are told apart from. */
  readonly connection: number | null;
};

/** So many are remembered; who is further behind reads everything again. */
const REMEMBERED = 2000;

/** The opdrachten since the core started, in order: who made which, and how to hear of the next. */
export function createChanges() {
  const publisher = new EventPublisher<{ change: Change }>({ maxBufferedEvents: REMEMBERED });
  const recent: Change[] = [];
  return {
    add: (change: Change): void => {
      recent.push(change);
      if (recent.length > REMEMBERED) recent.shift();
      publisher.publish('change', change);
    },
    /** In which session an opdracht was made; null = before the core started, or long ago. */
    sessionOf: (nummer: number): string | null =>
      recent.find((change) => change.nummer === nummer)?.session ?? null,
    /** Those after a number; null = more than are remembered. */
    after: (nummer: number): readonly Change[] | null => {
      const [oldest] = recent;
      if (recent.length >= REMEMBERED && oldest !== undefined && oldest.nummer > nummer + 1) return null;
      return recent.filter((change) => change.nummer > nummer);
    },
    /** The next ones, until `signal`. */
    follow: (signal: AbortSignal | undefined) => publisher.subscribe('change', { signal }),
  };
}
export type Changes = ReturnType<typeof createChanges>;
