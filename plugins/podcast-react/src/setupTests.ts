import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// How long a machine may take that is busy with other things; nothing here is tested for its speed.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
