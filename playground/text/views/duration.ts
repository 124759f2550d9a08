/** How long work will take, in words. */
import { dictionary } from "../dictionary.ts";

const MINUTE = 60_000;

export const durationWords = dictionary(
  {
    about: (milliseconds: number) =>
      milliseconds < MINUTE
        ? `About ${Math.max(1, Math.ceil(milliseconds / 1000))} s on this device.`
        : `About ${Math.ceil(milliseconds / MINUTE)} min on this device.`,
  },
  {
    about: (milliseconds) =>
      milliseconds < MINUTE
        ? `在本设备上约需${Math.max(1, Math.ceil(milliseconds / 1000))}秒。`
        : `在本设备上约需${Math.ceil(milliseconds / MINUTE)}分钟。`,
  },
);
