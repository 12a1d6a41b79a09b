import type { Store } from './store.ts';
import type { DeviceSettings } from './workspace.ts';

/** The settings of this PC, read once and written through. */
export async function openDeviceSettings(store: Store): Promise<DeviceSettings> {
  const values = new Map(Object.entries(await store.readDevice()));
  return {
    get: (key) => values.get(key),
    async set(key, value) {
      await store.writeDevice(key, value);
      values.set(key, value);
    },
  };
}
