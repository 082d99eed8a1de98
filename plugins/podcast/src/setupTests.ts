import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Generous, since pages are compiled when a test first loads them, and CI can
// be slow. Tests continue as soon as the element appears.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

// Otherwise, tests that run at the same time would pause each other's players,
// like tabs of one portal.
delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
