/**
 * A server of web pages that is also the browser's proxy: pages answer under any host name, and every request of a
 * whole browser session is written down, wherever it was meant to go. What is not served here is refused, so
 * nothing leaves the machine.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type ServedPage = {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The page at an address; undefined where there is none. */
export type FindPage = (address: URL) => ServedPage | undefined;

export type PageServer = {
  readonly port: number;
  /** Every request so far: `GET http://news.test/a.html`, or `CONNECT host:443` for what was encrypted. */
  listRequests(): readonly string[];
  close(): Promise<void>;
};

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A request through a proxy names the whole address, another only the path. */
const addressOf = ({ url = '/', headers }: IncomingMessage): URL =>
  new URL(url, `http://${headers.host ?? '127.0.0.1'}`);

const answer = (response: ServerResponse, page: ServedPage | undefined): void => {
  if (page === undefined) response.writeHead(404, HTML).end('<!doctype html><title>Not here</title>');
  else response.writeHead(200, { ...HTML, 'cache-control': 'no-store', ...page.headers }).end(page.body);
};

/** Serves pages on 127.0.0.1; close it in `finally`. */
export const servePages = async (findPage: FindPage): Promise<PageServer> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    requests.push(`${request.method} ${address.href}`);
    answer(response, findPage(address));
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    listRequests: () => [...requests],
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
