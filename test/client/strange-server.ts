import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is none of ours. */
export interface StrangeServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens at a free port and answers by `listener`. */
export async function openStrangeServer(listener: RequestListener): Promise<StrangeServer> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
