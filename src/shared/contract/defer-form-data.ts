/**
 * oRPC asks of every message whether it is `FormData`. In Node that name is a getter that loads a
 * whole HTTP client: some 80 ms in the first call of each start. Until somebody makes a form, this
 * stand-in answers the question; a form that is made is a real one.
 */
export function deferFormData(): void {
  const echt = Object.getOwnPropertyDescriptor(globalThis, 'FormData');
  // A browser has it ready, and a second time there is nothing to defer.
  if (echt?.get === undefined) return;
  const vervanger = new Proxy(class {}, {
    construct: (doel): object => {
      Object.defineProperty(globalThis, 'FormData', echt);
      const geladen: unknown = Reflect.get(globalThis, 'FormData');
      return Reflect.construct(typeof geladen === 'function' ? geladen : doel, []);
    },
    get: (doel, naam) => (naam === Symbol.hasInstance ? isFormData : Reflect.get(doel, naam)),
  });
  Object.defineProperty(globalThis, 'FormData', { configurable: true, writable: true, value: vervanger });
}

function isFormData(waarde: unknown): boolean {
  return Object.prototype.toString.call(waarde) === '[object FormData]';
}
