import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Generous timeouts for busy machines. No test measures speed.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

// Otherwise, parallel tests would pause each other's players, like tabs of one portal.
delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
