import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/api/package-files.ts';
import { readConfig } from '../../src/config.ts';
import { longTerm } from '../support/neo4j/versions.ts';
import { composeText, dockerfile, imageEnvironment, instruction, readCompose } from './compose-file.ts';

const { services, volumes } = readCompose();

describe('docker-compose.yml', () => {
  it('has nothing that docker-compose 1.29 refuses', () => {
    expect(composeText).not.toMatch(/^(name|version|include|secrets|configs):/m);
    expect(Object.keys(services)).toEqual(['neo4j', 'seed', 'app']);
  });

  it('runs the Neo4j that the tests run, and keeps its data in a volume', () => {
    expect(services.neo4j.image).toBe(longTerm.image);
    expect(services.neo4j.volumes).toEqual(['neo4j-data:/data']);
    expect(Object.keys(volumes)).toEqual(['neo4j-data']);
    expect(services.neo4j.stop_grace_period).toBe('1m');
  });

  it('is reached from this machine alone', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687', '127.0.0.1:4000:4000']);
    expect(readCompose({ PORT: '8080' }).services.app.ports).toEqual(['127.0.0.1:8080:4000']);
  });

  it('begins in order: a healthy Neo4j, the seed, the server; and both that stay are watched', () => {
    expect(services.seed.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.app.depends_on).toEqual({
      neo4j: { condition: 'service_healthy' },
      seed: { condition: 'service_completed_successfully' },
    });
    for (const name of ['neo4j', 'app'] as const) {
      expect(services[name]).toMatchObject({
        restart: 'unless-stopped',
        healthcheck: { test: expect.any(Array) },
      });
    }
  });

  it('builds what it runs, and asks no registry for it', () => {
    expect(services.seed.build).toEqual({ context: '.', args: { NODE_VERSION: 24 } });
    expect(services.app.build).toEqual(services.seed.build);
    expect([services.seed.image, services.app.image]).toEqual([undefined, undefined]);
  });

  it.each([{}, { NEO4J_PASSWORD: 'correct-horse' }])(
    'gives server and clients one password where %j is set',
    (set) => {
      const { neo4j, seed, app } = readCompose(set).services;
      const password = set.NEO4J_PASSWORD ?? 'nutgraph-local';
      expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${password}`);
      expect(password.length).toBeGreaterThanOrEqual(8);
      for (const { environment } of [seed, app]) {
        const { neo4j: settings } = readConfig({}, environment);
        expect(settings).toEqual({ uri: 'bolt://neo4j:7687', username: 'neo4j', password, database: null });
      }
    },
  );
});

describe('the Dockerfile', () => {
  it('takes Node as an argument, of a release that package.json allows', () => {
    expect(dockerfile).toMatch(/^ARG NODE_VERSION=24$/m);
    const stages = dockerfile.match(/^FROM .*$/gm) ?? [];
    expect(stages).toHaveLength(2);
    for (const stage of stages)
      expect(stage).toMatch(/^FROM node:\$\{NODE_VERSION\}-bookworm-slim( AS build)?$/);
  });

  it('pulls no frontend, holds no secret, and does not run as root', () => {
    expect(dockerfile).not.toMatch(/^# *syntax/m);
    expect(dockerfile).not.toMatch(/password|token|secret/i);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(imageEnvironment()).toEqual({ NODE_ENV: 'production', HOST: '0.0.0.0' });
  });

  it('runs the program that npm start runs', () => {
    const [program, ...words] = [...instruction('ENTRYPOINT'), ...instruction('CMD')];
    const { scripts } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
    expect([program, ...words.filter((word) => !word.startsWith('--'))].join(' ')).toBe(scripts.start);
  });
});
