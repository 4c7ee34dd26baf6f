import { connect, createServer, type Server, type Socket } from 'node:net';

/** A wire to a Neo4j that a test can cut and mend, in the middle of an answer too. */
export interface BoltProxy {
  readonly uri: string;
  /** Lets requests through and holds every answer back. */
  hold(): void;
  /** Ends all connections and refuses new ones. */
  cut(): Promise<void>;
  /** Takes connections at the same address again. */
  mend(): Promise<void>;
}

/** Puts a wire in front of the server at `uri`. Its address has the scheme `bolt`, so no routing leads past it. */
export async function openBoltProxy(uri: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let held = false;
  let server = await listen(0);

  async function listen(at: number): Promise<Server> {
    const listener = createServer((client) => {
      const upstream = connect(Number(port), hostname);
      client.pipe(upstream);
      upstream.on('data', (data) => held || client.write(data));
      for (const [socket, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        sockets.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => {
          sockets.delete(socket);
          other.destroy();
        });
      }
    });
    await new Promise<void>((resolve) => listener.listen(at, '127.0.0.1', resolve));
    return listener;
  }

  const address = server.address();
  const ownPort = typeof address === 'object' && address ? address.port : 0;
  return {
    uri: `bolt://127.0.0.1:${ownPort}`,
    hold() {
      held = true;
    },
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async mend() {
      held = false;
      server = await listen(ownPort);
    },
  };
}
