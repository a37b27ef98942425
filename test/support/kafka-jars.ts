import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cachedFolder } from './cached-folder.js';

export const kafkaVersion = '4.3.1';

/** The broker, the tools beside it (`ProducerPerformance`), and a logger that writes to stderr. */
const artefacts = [
  ['org.apache.kafka', 'kafka_2.13', kafkaVersion],
  ['org.apache.kafka', 'kafka-tools', kafkaVersion],
  ['org.slf4j', 'slf4j-simple', '1.7.36'],
];

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>kafka</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>${artefacts
    .map(
      ([group, artefact, version]) =>
        `<dependency><groupId>${group}</groupId><artifactId>${artefact}</artifactId><version>${version}</version></dependency>`,
    )
    .join('')}</dependencies>
</project>
`;

const printedBy = (command: string, ...args: string[]): string | undefined => {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    return undefined;
  }
};

/** Java 17 or newer, and Maven to fetch Kafka with. */
export const javaIsThere = (): boolean => {
  const [, major] = /^\w+ (\d+)/.exec(printedBy('java', '--version') ?? '') ?? [];
  return Number(major) >= 17 && printedBy('mvn', '--version') !== undefined;
};

/** The folder of Kafka's jars from Maven Central, kept in the user's cache. */
export const kafkaJars = (): Promise<string> =>
  cachedFolder(
    `kafka-${kafkaVersion}`,
    async (folder) => {
      const file = join(folder, 'pom.xml');
      await writeFile(file, pom);
      execFileSync(
        'mvn',
        [
          '-q',
          '-B',
          '-f',
          file,
          'dependency:copy-dependencies',
          '-DincludeScope=runtime',
          `-DoutputDirectory=${folder}`,
        ],
        { stdio: 'pipe' },
      );
    },
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  );
