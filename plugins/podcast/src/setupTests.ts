import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A test ends as soon as it has what it waits for. Pages are compiled when a test first loads them, and build machines
// are slow at times.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

// Tests that run at the same time are not tabs of one portal, and would pause each other's players.
delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
