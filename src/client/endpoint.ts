/**
 * Gives the address of the GraphQL endpoint: a server's own address gets the path at which nutgraph has it,
 * any other stays as it is.
 *
 * @throws TypeError when it is neither a web address nor a path, or holds a user name or a password
 */
export function endpointOf(url: string): string {
  if (url.startsWith('/')) return url;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new TypeError('The address of the server is like "http://127.0.0.1:4000".');
  }
  const { username, password, pathname, search, origin } = new URL(url);
  if (username !== '' || password !== '') {
    throw new TypeError('The address holds a user name or a password. Send them by a header instead.');
  }
  return pathname === '/' && search === '' ? `${origin}/graphql` : url;
}

/** Gives the part of an address that a message may show: what follows it may be a key. */
export function withoutSearch(endpoint: string): string {
  return endpoint.split(/[?#]/)[0] ?? endpoint;
}
