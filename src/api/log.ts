import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../config.ts';

/** Opens the log: one JSON line an event, on the error stream, so that answers and log never mix. */
export function openLog(level: LogLevel, destination: DestinationStream = standardError()): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

function standardError(): DestinationStream {
  return pino.destination({ dest: 2, sync: true });
}
