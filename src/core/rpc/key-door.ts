import type { KeyAnswer, KeyQuestion, VanCore } from '../../shared/contract/init.ts';
import type { KeyDoor } from '../base/core-types.ts';

/** Main says why what was asked of keys cannot be; `message` is Dutch. */
class KeyRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'KeyRefusal';
  }
}

/** Asks main, which keeps what lets people in; one answer to each question, in any order. */
export function createKeyDoor(send: (message: VanCore) => void): {
  readonly door: KeyDoor;
  readonly answer: (nummer: number, antwoord: KeyAnswer) => void;
} {
  const waiting = new Map<number, (answer: KeyAnswer) => void>();
  let last = 0;
  const ask = async <S extends KeyAnswer['soort']>(
    vraag: KeyQuestion,
    soort: S,
  ): Promise<Extract<KeyAnswer, { soort: S }>> => {
    last += 1;
    const nummer = last;
    const { promise, resolve } = Promise.withResolvers<KeyAnswer>();
    waiting.set(nummer, resolve);
    send({ soort: 'sleutels', nummer, vraag });
    const answer = await promise;
    if (answer.soort === 'weigering') throw new KeyRefusal(answer.melding);
    if (!isOf(answer, soort)) throw new Error(`An answer about keys is ${answer.soort}, not ${soort}.`);
    return answer;
  };
  return {
    door: {
      waysIn: async () => (await ask({ soort: 'wegen' }, 'wegen')).wegen,
      giveStart: async (wie) => (await ask({ soort: 'start', wie: { ...wie } }, 'start')).wachtzin,
      withdraw: async (id) => {
        await ask({ soort: 'intrekken', id }, 'gedaan');
      },
      linkComputer: async (wie) => {
        await ask({ soort: 'computer', wie: { ...wie } }, 'gedaan');
      },
    },
    answer: (nummer, antwoord) => {
      waiting.get(nummer)?.(antwoord);
      waiting.delete(nummer);
    },
  };
}

function isOf<S extends KeyAnswer['soort']>(
  answer: KeyAnswer,
  soort: S,
): answer is Extract<KeyAnswer, { soort: S }> {
  return answer.soort === soort;
}
