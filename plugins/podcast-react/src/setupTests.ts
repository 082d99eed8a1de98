import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// How long a machine may take that is busy with other things; nothing here is tested for its speed.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

// Tests that run at the same time are not tabs of one portal, and would pause each other's players.
delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
