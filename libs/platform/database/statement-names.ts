/** Frontend messages that name a statement, and what stands before the name. */
const PARSE = 'P'.charCodeAt(0);
const BIND = 'B'.charCodeAt(0);
const DESCRIBE = 'D'.charCodeAt(0);
const CLOSE = 'C'.charCodeAt(0);
const STATEMENT = 'S'.charCodeAt(0);

/** Where in the message the name of its statement begins, if it has one: "Message Formats" in the manual of Postgres. */
const nameAt = (bytes: Buffer, at: number): number | undefined => {
  const body = at + 5;
  switch (bytes[at]) {
    case PARSE:
      return body;
    case BIND:
      return bytes.indexOf(0, body) + 1;
    case DESCRIBE:
    case CLOSE:
      return bytes[body] === STATEMENT ? body + 1 : undefined;
    default:
      return undefined;
  }
};

/**
 * A request whose named statements are those of one connection: names are unique in a session, and here all connections
 * share one. What has no name stays without.
 */
export const withOwnNames = (request: Buffer, owner: string): Buffer => {
  const pieces: Buffer[] = [];
  let copied = 0;
  for (let at = 0; at < request.length; at += 1 + request.readInt32BE(at + 1)) {
    const name = nameAt(request, at);
    if (name === undefined || request[name] === 0) continue;
    const length = Buffer.alloc(4);
    length.writeInt32BE(request.readInt32BE(at + 1) + owner.length);
    pieces.push(
      request.subarray(copied, at + 1),
      length,
      request.subarray(at + 5, name),
      Buffer.from(owner, 'latin1'),
    );
    copied = name;
  }
  return pieces.length === 0 ? request : Buffer.concat([...pieces, request.subarray(copied)]);
};

/** A request that takes back everything that a connection has prepared. */
export const forgetting = (owner: string): Buffer => {
  const text = `do $$ declare one text; begin
    for one in select name from pg_prepared_statements where starts_with(name, '${owner}') loop
      execute format('deallocate %I', one);
    end loop; end $$`;
  const head = Buffer.from('Q\0\0\0\0', 'latin1');
  head.writeInt32BE(4 + text.length + 1, 1);
  return Buffer.concat([head, Buffer.from(`${text}\0`, 'latin1')]);
};
