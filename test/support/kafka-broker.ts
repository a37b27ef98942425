import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { temporaryFolder } from './cached-folder.js';
import { javaIsThere, kafkaJars, kafkaVersion } from './kafka-jars.js';
import { freePort, onFreePort, ServerProcess, type ServerTask } from './server-process.js';

/** A broker of our own: for tests that stop it, or that need to know all that is on it. */
export interface KafkaBroker {
  /** `127.0.0.1:40123` */
  readonly address: string;
  /** In good order. */
  stop(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
  /** Deaf, but its connections stay open, as behind a cut cable. */
  pause(): void;
  resume(): void;
  /** After `stop` or `kill`: the same port, the same data. */
  restart(): Promise<void>;
  /** For good. */
  close(): void;
}

const dockerAnswers = (): boolean => {
  try {
    execFileSync('docker', ['info'], { stdio: 'ignore', timeout: 5000 });
    return true;
  } catch {
    return false;
  }
};

/** How this machine can run a broker, if it can. */
export const meansOfBroker = (): 'docker' | 'java' | undefined =>
  dockerAnswers() ? 'docker' : javaIsThere() ? 'java' : undefined;

/** What a machine without one is told. */
export const noBroker =
  'no Kafka broker: set KAFKA_BROKERS, start a Docker engine, or install Java 17 and Maven (default-jre-headless, maven)';

/** Where it listens, and where it tells clients to come: the same, unless something stands between. */
interface Ports {
  readonly port: number;
  readonly advertised: number;
}

/** One node that is broker and controller. Every copy is the only one. */
const properties = ({ port, advertised }: Ports, controllerPort: number, data: string, host: string) => ({
  'process.roles': 'broker,controller',
  'node.id': '1',
  'controller.quorum.bootstrap.servers': `127.0.0.1:${controllerPort}`,
  listeners: `PLAINTEXT://${host}:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
  'advertised.listeners': `PLAINTEXT://127.0.0.1:${advertised}`,
  'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  'controller.listener.names': 'CONTROLLER',
  'inter.broker.listener.name': 'PLAINTEXT',
  'log.dirs': data,
  'offsets.topic.replication.factor': '1',
  'offsets.topic.num.partitions': '4',
  'transaction.state.log.replication.factor': '1',
  'transaction.state.log.min.isr': '1',
  'share.coordinator.state.topic.replication.factor': '1',
  'share.coordinator.state.topic.min.isr': '1',
  'group.initial.rebalance.delay.ms': '0',
  // A broker that was killed may come back as soon as its controller has noticed.
  'broker.heartbeat.interval.ms': '500',
  'broker.session.timeout.ms': '3000',
  'auto.create.topics.enable': 'false',
});

/** Java compiles what it runs for speed, which takes more of a short life than it gives back. */
export type Lifetime = 'brief' | 'long';

const compilers: Readonly<Record<Lifetime, readonly string[]>> = {
  brief: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
  long: [],
};

/**
 * Starts a broker that ends with this process, however that ends; one of a `long` life as in earnest. `between` is the port
 * of what stands between it and its clients, given the one it listens on.
 * @throws when the machine has no means
 */
export const startBroker = (
  lifetime: Lifetime = 'brief',
  between = async (port: number) => port,
): Promise<KafkaBroker> =>
  onFreePort(async (port) => {
    const means = meansOfBroker();
    if (!means) throw new Error(noBroker);
    const { folder, remove } = await temporaryFolder();
    try {
      const ports: Ports = { port, advertised: await between(port) };
      const name = `aide-memoire-kafka-${port}`;
      const task = await (means === 'docker'
        ? inDocker(name, folder, ports)
        : onJava(folder, ports, await freePort(), lifetime));
      const server = new ServerProcess('Kafka', {
        log: join(folder, 'log'),
        remove: [folder],
        stopSignal: 'SIGTERM',
        patience: 10_000,
        ...task,
      });
      const address = `127.0.0.1:${ports.advertised}`;
      // Signals other than those of a good end reach Docker's client alone, not the container.
      const send = (
        signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT',
        command: 'kill' | 'pause' | 'unpause',
      ): void => {
        if (means === 'java') server.signal(signal);
        else execFileSync('docker', [command, name], { stdio: 'ignore' });
      };
      const restart = () => server.start(() => brokerAnswers(address));
      await restart();
      return {
        address,
        restart,
        stop: () => server.stop(),
        kill: async () => {
          send('SIGKILL', 'kill');
          await server.ended();
        },
        pause: () => send('SIGSTOP', 'pause'),
        resume: () => send('SIGCONT', 'unpause'),
        close: () => server.close(),
      };
    } catch (error) {
      await remove();
      throw error;
    }
  });

type Started = Pick<ServerTask, 'command' | 'args'>;

const onJava = async (
  folder: string,
  ports: Ports,
  controllerPort: number,
  lifetime: Lifetime,
): Promise<Started> => {
  const file = join(folder, 'server.properties');
  const lines = Object.entries(properties(ports, controllerPort, join(folder, 'data'), '127.0.0.1'));
  await writeFile(file, lines.map(([name, value]) => `${name}=${value}\n`).join(''));
  const log = '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn';
  const java = [...compilers[lifetime], '-cp', join(await kafkaJars(), '*'), log];
  const cluster = randomBytes(16).toString('base64url');
  // With `=`, since an id may begin with a dash.
  const format = ['kafka.tools.StorageTool', 'format', '--standalone', `--cluster-id=${cluster}`, '-c', file];
  execFileSync('java', [...java, ...format], { stdio: 'pipe' });
  return { command: 'java', args: [...java, '-Xmx512m', 'kafka.Kafka', file] };
};

/** The image turns `KAFKA_LOG_DIRS` and its like into properties, and formats the folder itself. */
const inDocker = async (name: string, folder: string, ports: Ports): Promise<Started> => {
  const data = join(folder, 'data');
  await mkdir(data);
  await chmod(folder, 0o755);
  await chmod(data, 0o777);
  const variables = Object.entries(properties(ports, 9093, '/data', '0.0.0.0')).map(
    ([property, value]) => `KAFKA_${property.toUpperCase().replaceAll('.', '_')}=${value}`,
  );
  const published = ['-p', `127.0.0.1:${ports.port}:${ports.port}`, '-v', `${data}:/data`];
  const settings = ['KAFKA_HEAP_OPTS=-Xmx512m', ...variables].flatMap((variable) => ['-e', variable]);
  return {
    command: 'docker',
    args: ['run', '--rm', '--name', name, ...published, ...settings, `apache/kafka:${kafkaVersion}`],
  };
};

/** It answers, and it knows itself: a controller has been elected, a partition can be placed, and a group of readers has its place. */
export const brokerAnswers = async (address: string): Promise<boolean> => {
  const kafka = new Kafka({ brokers: address.split(','), logLevel: logLevel.NOTHING, retry: { retries: 0 } });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const { brokers, controller } = await admin.describeCluster();
    // The first to ask has the topic made that keeps the offsets of groups, which a fresh broker takes some seconds for.
    await admin.describeGroups(['nobody']);
    return brokers.length > 0 && controller !== null;
  } catch {
    return false;
  } finally {
    await admin.disconnect();
  }
};
