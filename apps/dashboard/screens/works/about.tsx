import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { commitmentQuery } from '../../api/queries.js';
import { Said } from '../../components/words.js';

/** What a stream is about: the commitment, by what is promised; nothing where it is of something else. */
export function About({ stream }: { stream: string }) {
  const id = /^(?:commitment|reminders)-(.+)$/.exec(stream)?.[1];
  return id === undefined ? null : <Promised id={id} />;
}

function Promised({ id }: { id: string }) {
  const { data } = useQuery(commitmentQuery(id));
  return (
    <Link to="/commitments/$id" params={{ id }}>
      <Said language={data?.language ?? null}>{data?.statement ?? id}</Said>
    </Link>
  );
}
