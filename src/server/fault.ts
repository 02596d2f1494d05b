/** What keeps a server from being made or started; the message says in Dutch what to do. */
export class ServerFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ServerFault';
  }
}
