/**
 * Raise this when journals of an older version would replay to another state. Teams then continue from their last
 * snapshot, which is written whenever a room closes.
 */
export const ENGINE = '4';
